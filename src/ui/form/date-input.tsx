import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { addDays } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';
import { FORM } from '../../wording/rows/ui-form';
import type { InputProps } from './input-props';

/** A day as text: the browser's own picker shows months first on an English machine. */
export function DateInput({ id, text, data, set, touch, describedBy, invalid }: InputProps) {
  const today = data.today as CalendarDate;
  const days: readonly (readonly [string, CalendarDate])[] = [
    [FORM.today, today],
    [FORM.yesterday, addDays(today, -1)],
  ];
  return (
    <div class="with-unit">
      <input
        id={id}
        type="text"
        inputMode="numeric"
        class="date"
        value={text}
        placeholder={FORM.datePlaceholder}
        autocomplete="off"
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onBlur={touch}
      />
      {days.map(([label, day]) => (
        <button type="button" class="small plain" key={label} onClick={() => set(formatDate(day))}>
          {label}
        </button>
      ))}
    </div>
  );
}
