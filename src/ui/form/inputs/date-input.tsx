import { useRef, useState } from 'preact/hooks';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { addDays, calendarDate } from '../../../domain/calendar/calendar-date';
import { labelOfChoice } from '../../../domain/cells/read-choice';
import { formatDate } from '../../../domain/text/format';
import { FORM } from '../../../wording/rows/ui-form';
import { DayChooser } from './day-chooser';
import type { InputProps } from './input-props';
import { dayMeant } from './typed-day';

const DONE = labelOfChoice('status', 'done');

/** A day as text or from the month; «hôm qua» and «25/11» become the day when the box is left. */
export function DateInput({ id, text, data, entry, set, touch, describedBy, invalid }: InputProps) {
  const today = data.today as CalendarDate;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = () => {
    const day = dayMeant(text, today, entry.cells['status'] === DONE);
    if (day !== null) set(formatDate(day));
    touch();
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const days: readonly (readonly [string, CalendarDate])[] = [
    [FORM.today, today],
    [FORM.yesterday, addDays(today, -1)],
  ];
  return (
    <>
      <div class="with-unit dense">
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
          onBlur={leave}
        />
        {days.map(([label, day]) => (
          <button type="button" class="small plain" key={label} onClick={() => set(formatDate(day))}>
            {label}
          </button>
        ))}
        <button
          type="button"
          class="small plain"
          ref={opener}
          aria-expanded={isOpen}
          aria-label={FORM.calendar}
          title={FORM.calendar}
          onClick={() => setOpen(!isOpen)}
        >
          ▾
        </button>
      </div>
      {isOpen ? (
        <DayChooser
          today={today}
          chosen={typedDay(text)}
          choose={(day) => {
            set(formatDate(day));
            close();
          }}
          close={close}
        />
      ) : null}
    </>
  );
}

const typedDay = (text: string): CalendarDate | null => {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
};
