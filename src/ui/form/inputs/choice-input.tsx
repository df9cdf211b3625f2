import { FORM } from '../../../wording/rows/ui-form';
import type { InputProps } from './input-props';
import { isRadios } from './input-props';

/** One of a closed list: all in sight where they are few. */
export function ChoiceInput(props: InputProps) {
  const { field, id, text, set, touch, describedBy, invalid } = props;
  const options = field.options ?? [];
  const isKnown = text === '' || options.includes(text);
  if (isRadios(field)) {
    return (
      <div class="radios">
        {[...options, ...(isKnown ? [] : [text])].map((option) => (
          <label class="tick" key={option}>
            <input
              type="radio"
              name={id}
              checked={option === text}
              onChange={() => {
                set(option);
              }}
              onBlur={touch}
            />
            {option}
          </label>
        ))}
      </div>
    );
  }
  return (
    <select
      id={id}
      value={text}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={({ currentTarget }) => set(currentTarget.value)}
      onBlur={touch}
    >
      <option value="">{FORM.choose}</option>
      {[...options, ...(isKnown ? [] : [text])].map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
