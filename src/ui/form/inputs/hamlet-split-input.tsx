import { FORM } from '../../../wording/rows/ui-form';
import type { InputProps } from './input-props';
import { pickedHamlets } from '../hamlet-list';
import { splitByHamlet, withHamletFigure } from '../list-text';

/** Households of each hamlet that took part, one box a hamlet. */
export function HamletSplitInput({ field, id, text, entry, data, set, touch }: InputProps) {
  const { codes } = pickedHamlets(entry.cells['hamlets'] ?? '', data.hamlets);
  const chosen = data.hamlets.filter(({ code }) => codes.includes(code));
  if (chosen.length < 2) return <p class="muted">{text === '' ? FORM.splitFirst : text}</p>;
  const figures = splitByHamlet(text, chosen);
  return (
    <div class="splits">
      {chosen.map(({ code, name }) => (
        <div class="with-unit" key={code}>
          <label class="split-name" for={`${id}-${code}`}>
            {name}
          </label>
          <input
            id={`${id}-${code}`}
            type="text"
            inputMode="numeric"
            class="number"
            value={figures.get(code) ?? ''}
            onInput={({ currentTarget }) => set(withHamletFigure(text, chosen, code, currentTarget.value))}
            onBlur={touch}
          />
          <span class="unit">{field.unit === '' ? FORM.householdUnit : field.unit}</span>
        </div>
      ))}
    </div>
  );
}
