import { useState } from 'preact/hooks';
import { UI } from '../../wording/ui-common';
import { HAMLET_CHANGE } from '../../wording/hamlet-change';
import { searchItems } from '../form/search';
import type { ChoiceOfHamlet, TypedChange } from './typed-change';
import { withChosen } from './typed-change';

/** The hamlets that end: several for a merger, one for a split; found by name, code or former commune. */
export function ChooseOld(props: {
  change: TypedChange;
  hamlets: readonly ChoiceOfHamlet[];
  set: (change: TypedChange) => void;
}) {
  const { change, hamlets, set } = props;
  const [query, setQuery] = useState('');
  const found = searchItems(hamlets, query, ({ code, name, formerCommune }) =>
    [name, code, formerCommune].join(' '),
  );
  const chosen = hamlets.filter(({ code }) => change.from.includes(code));
  return (
    <fieldset class="stack tight">
      <legend>{HAMLET_CHANGE.old[change.kind]}</legend>
      <p class="muted" role="status">
        {HAMLET_CHANGE.chosen(chosen.length)}
        {chosen.length === 0 ? '' : `: ${chosen.map(({ name }) => name).join(', ')}`}
      </p>
      <div class="field">
        <label for="hamlet-search">{HAMLET_CHANGE.search}</label>
        <input
          id="hamlet-search"
          type="search"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </div>
      {found.length === 0 ? <p>{UI.noMatch}</p> : null}
      <div class="old-hamlets">
        {found.map(({ code, name, formerCommune }) => (
          <label key={code} class="tick">
            <input
              type={change.kind === 'merge' ? 'checkbox' : 'radio'}
              name="old-hamlet"
              checked={change.from.includes(code)}
              onChange={() => set(withChosen(change, code, hamlets))}
            />
            <span>
              {name}{' '}
              <span class="muted">
                {code}
                {formerCommune === '' ? '' : ` · ${formerCommune}`}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
