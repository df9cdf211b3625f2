import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { FORM } from '../../../wording/rows/ui-form';
import { dayByKey, monthBeside, weeksOf } from './month-days';

interface DayChooserProps {
  readonly today: CalendarDate;
  /** The day that stands in the box; null where none does. */
  readonly chosen: CalendarDate | null;
  readonly choose: (day: CalendarDate) => void;
  readonly close: () => void;
}

/**
 * A month with its weeks from Monday, moved through by arrows, Page Up and Page Down: the browser's own picker shows months first
 * on an English machine. (Pattern: WAI-ARIA Authoring Practices, date picker dialog.)
 */
export function DayChooser({ today, chosen, choose, close }: DayChooserProps) {
  const [at, setAt] = useState<CalendarDate>(chosen ?? today);
  // The keyboard goes with the day; the buttons for months keep it.
  const [reached, setReached] = useState<CalendarDate>(at);
  const grid = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [reached]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    const day = dayByKey(at, event.key);
    if (day === null) return;
    event.preventDefault();
    setAt(day);
    setReached(day);
  };
  return (
    <div class="day-chooser" role="group" aria-label={FORM.calendar}>
      <div class="row between nowrap">
        <button
          type="button"
          class="small plain"
          aria-label={FORM.monthBefore}
          onClick={() => setAt(monthBeside(at, -1))}
        >
          ‹
        </button>
        <strong aria-live="polite">{FORM.monthOf(at)}</strong>
        <button
          type="button"
          class="small plain"
          aria-label={FORM.monthAfter}
          onClick={() => setAt(monthBeside(at, 1))}
        >
          ›
        </button>
      </div>
      <table role="grid" ref={grid} onKeyDown={press}>
        <thead>
          <tr>
            {FORM.weekdays.map(([short, name]) => (
              <th key={short} scope="col" abbr={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, column) =>
                day === null ? (
                  <td key={column} />
                ) : (
                  <td key={column} aria-selected={day === chosen}>
                    <button
                      type="button"
                      tabIndex={day === at ? 0 : -1}
                      aria-current={day === today ? 'date' : undefined}
                      onClick={() => choose(day)}
                    >
                      {Number(day.slice(-2))}
                    </button>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
