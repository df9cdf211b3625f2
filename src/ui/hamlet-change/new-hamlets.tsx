import { HAMLET_CHANGE } from '../../wording/hamlet-change';
import type { NewHamletText, TypedChange } from './typed-change';
import { NEW_HAMLET } from './typed-change';

const FIELDS = ['name', 'households', 'people'] as const;
const MOST = 6;

/** The hamlets that begin, with what is known of them. */
export function NewHamlets({ change, set }: { change: TypedChange; set: (change: TypedChange) => void }) {
  const { into, kind, heirs } = change;
  const put = (at: number, hamlet: NewHamletText) =>
    set({ ...change, into: into.map((each, index) => (index === at ? hamlet : each)) });
  const without = (at: number) =>
    set({
      ...change,
      into: into.filter((_each, index) => index !== at),
      heirs: heirs.flatMap((heir) => (heir === at ? [] : [heir > at ? heir - 1 : heir])),
    });
  return (
    <>
      {into.map((hamlet, at) => (
        <fieldset key={String(at)} class="stack tight">
          <legend>{kind === 'merge' ? HAMLET_CHANGE.newOnes : HAMLET_CHANGE.number(at + 1)}</legend>
          <div class="new-hamlet">
            {FIELDS.map((field) => (
              <div class="field" key={field}>
                <label for={`${field}-${String(at)}`}>{HAMLET_CHANGE[field]}</label>
                <input
                  id={`${field}-${String(at)}`}
                  type="text"
                  inputMode={field === 'name' ? 'text' : 'numeric'}
                  autocomplete="off"
                  value={hamlet[field]}
                  onInput={({ currentTarget }) => put(at, { ...hamlet, [field]: currentTarget.value })}
                />
              </div>
            ))}
          </div>
          {kind === 'merge' ? null : (
            <div class="row between">
              <label class="tick">
                <input
                  type="checkbox"
                  checked={heirs.includes(at)}
                  onChange={() =>
                    set({
                      ...change,
                      heirs: heirs.includes(at) ? heirs.filter((heir) => heir !== at) : [...heirs, at],
                    })
                  }
                />
                {HAMLET_CHANGE.heir}
              </label>
              {into.length > 2 ? (
                <button type="button" class="small plain" onClick={() => without(at)}>
                  {HAMLET_CHANGE.less}
                </button>
              ) : null}
            </div>
          )}
        </fieldset>
      ))}
      {kind === 'split' ? <p class="help">{HAMLET_CHANGE.heirsHelp}</p> : null}
      {kind === 'split' && into.length < MOST ? (
        <button
          type="button"
          class="plain"
          onClick={() => set({ ...change, into: [...into, NEW_HAMLET], heirs: [...heirs, into.length] })}
        >
          {HAMLET_CHANGE.more}
        </button>
      ) : null}
    </>
  );
}
