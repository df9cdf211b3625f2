import { useState } from 'preact/hooks';
import { UI } from '../../../wording/ui-common';
import { FORM } from '../../../wording/rows/ui-form';
import type { InputProps } from './input-props';
import type { Named } from '../list-text';
import { listText, pickedOf, toggled } from '../list-text';
import { searchItems } from '../search';

interface Tick extends Named {
  /** Behind the name: «120 hộ». */
  readonly detail: string;
}

interface TicksProps {
  readonly input: InputProps;
  readonly ticks: readonly Tick[];
  /** Shown at first; all of them where absent or none. */
  readonly narrow?: readonly string[];
  readonly write: (named: Named) => string;
  readonly summary: (codes: readonly string[]) => string;
}

/** More than this many boxes are worth a search. */
const SEARCH_FROM = 8;

/** Codes of topics or criteria with their titles. */
export function TicksInput(input: InputProps) {
  const { data, field, entry } = input;
  const item = data.plan.find(({ code }) => code === entry.cells['planItem']);
  const ticks =
    field.field === 'criteria'
      ? data.criteria.map(({ number, title }) => ({ code: number, name: number, detail: title }))
      : data.topics.map(({ code, title }) => ({ code, name: code, detail: title }));
  const narrow = field.field === 'topics' ? (item?.topics ?? []) : [];
  return (
    <Ticks
      input={input}
      ticks={ticks}
      narrow={narrow}
      write={({ code }) => code}
      summary={(codes) => FORM.pickedItems(codes.length)}
    />
  );
}

function Ticks({ input, ticks, narrow = [], write, summary }: TicksProps) {
  const { field, id, text, set, touch } = input;
  const [query, setQuery] = useState('');
  const [wide, setWide] = useState(false);
  const { codes, unknown } = pickedOf(text, ticks);
  const isNarrow = !wide && narrow.length > 0 && narrow.length < ticks.length;
  const offered = isNarrow
    ? ticks.filter(({ code }) => narrow.includes(code) || codes.includes(code))
    : ticks;
  const shown = searchItems(offered, query, ({ code, name, detail }) => `${code} ${name} ${detail}`);
  return (
    <div class="stack tight" onFocusOut={touch}>
      {offered.length < SEARCH_FROM ? null : (
        <input
          type="search"
          value={query}
          aria-label={FORM.searchIn(field.header)}
          placeholder={UI.search}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      <div class="ticks">
        {shown.map((tick) => (
          <label class="tick" key={tick.code}>
            <input
              type="checkbox"
              name={id}
              checked={codes.includes(tick.code)}
              onChange={() => set(toggled(text, ticks, tick.code, write))}
            />
            <span class={tick.name === tick.code ? 'code' : ''}>{tick.name}</span>
            <span class="muted">{tick.detail}</span>
          </label>
        ))}
        {shown.length === 0 ? <p class="muted">{UI.noMatch}</p> : null}
      </div>
      <div class="row between">
        <span class="muted" aria-live="polite">
          {summary(codes)}
        </span>
        {isNarrow ? (
          <button type="button" class="link" onClick={() => setWide(true)}>
            {FORM.allOptions}
          </button>
        ) : null}
      </div>
      {unknown.length === 0 ? null : (
        <p class="note warning">
          {FORM.unknown(unknown)}{' '}
          <button type="button" class="small plain" onClick={() => set(listText(codes, [], ticks, write))}>
            {FORM.removeUnknown}
          </button>
        </p>
      )}
    </div>
  );
}
