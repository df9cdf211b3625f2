import type { Book } from '../../domain/book';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import { compareVietnamese } from '../../domain/text/collation';
import { REMINDER } from '../../wording/my-work';
import type { OpenWork } from './open-work';

/** A plain text for Zalo. */
export interface ReminderText {
  /** E-mail of the officer, or code of the hamlet. */
  readonly key: string;
  readonly for: 'officer' | 'hamlet';
  readonly name: string;
  readonly count: number;
  readonly text: string;
}

/** A message longer than this is not read. */
const MOST_LINES = 10;

/** For every officer and hamlet with something open; officers first, each in Vietnamese order. */
export function remindersOf(
  book: Book,
  inForce: readonly Hamlet[],
  work: readonly OpenWork[],
  today: CalendarDate,
): readonly ReminderText[] {
  const lead = REMINDER.lead(book.settings.communeName, today);
  const textOf = (greeting: string, items: readonly OpenWork[]): string => {
    const lines = items
      .slice(0, MOST_LINES)
      .map(({ title, detail }, index) => `${String(index + 1)}. ${title}. ${detail}`);
    const more = items.length > MOST_LINES ? [REMINDER.more(items.length - MOST_LINES)] : [];
    return [greeting, lead, ...lines, ...more, REMINDER.thanks].join('\n');
  };
  const of = (codes: readonly string[]): readonly OpenWork[] =>
    work.filter(({ hamlets }) => hamlets.some((code) => codes.includes(code)));
  const officers = book.officers.flatMap(({ email, name }): readonly ReminderText[] => {
    const items = of(inForce.filter(({ officer }) => officer === email).map(({ code }) => code));
    const shown = name === '' ? email : name;
    if (items.length === 0) return [];
    return [
      {
        key: email,
        for: 'officer',
        name: shown,
        count: items.length,
        text: textOf(REMINDER.toOfficer(shown), items),
      },
    ];
  });
  const hamlets = inForce.flatMap(({ code, name }): readonly ReminderText[] => {
    const items = of([code]);
    if (items.length === 0) return [];
    return [
      { key: code, for: 'hamlet', name, count: items.length, text: textOf(REMINDER.toHamlet(name), items) },
    ];
  });
  return [...[...officers].sort((a, b) => compareVietnamese(a.name, b.name)), ...hamlets];
}
