import { FORM } from '../../../wording/rows/ui-form';
import type { InputProps } from './input-props';
import { linesOf } from '../list-text';

/** Several pieces of evidence, each in its own line; a paste of several lines becomes several. */
export function EvidenceInput({ id, text, set, touch }: InputProps) {
  const lines = linesOf(text);
  const change = (at: number, line: string) =>
    set(lines.map((old, index) => (index === at ? line : old)).join('\n'));
  const lineId = (at: number): string => `${id}-${String(at)}`;
  return (
    <div class="stack tight">
      {lines.map((line, at) => (
        <div class="with-unit" key={at}>
          <input
            id={lineId(at)}
            type="text"
            value={line}
            aria-label={FORM.evidenceLine(at + 1)}
            placeholder={FORM.evidencePlaceholder}
            onInput={({ currentTarget }) => change(at, currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text') ?? '';
              if (line !== '' || !pasted.trim().includes('\n')) return;
              event.preventDefault();
              change(at, pasted.trim());
            }}
            onBlur={touch}
          />
          {lines.length === 1 ? null : (
            <button
              type="button"
              class="small plain icon"
              aria-label={FORM.removeEvidence(at + 1)}
              onClick={() => {
                set(lines.filter((_, index) => index !== at).join('\n'));
              }}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => {
          set(`${text}\n`);
          requestAnimationFrame(() => document.getElementById(lineId(lines.length))?.focus());
        }}
      >
        {FORM.addEvidence}
      </button>
    </div>
  );
}
