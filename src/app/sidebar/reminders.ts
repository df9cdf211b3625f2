import type { Book } from '../../domain/book';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Coverage } from '../../domain/coverage/coverage';
import type { PeriodView } from '../../domain/coverage/period-view';
import { groupBy } from '../../domain/group-by';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import type { Officer, OfficerRole } from '../../domain/plan/catalogues';
import { compareVietnamese } from '../../domain/text/collation';
import { bookNames } from '../../wording/book-names';
import type { BookNames } from '../../wording/book-names';
import { hamletReminder, officerReminder } from '../../wording/reminders';
import { linkFor } from '../../domain/intake/phones/phone-link';
import type { PhoneLink } from '../../domain/intake/phones/phone-link';
import { PHONES } from '../../wording/intake/phones';
import { jobFor } from '../intake/phones';
import type { HamletNeeds } from './hamlet-needs';
import { hamletNeeds } from './hamlet-needs';

/** A plain text for Zalo. */
export interface ReminderText {
  /** E-mail of the officer, or code of the hamlet. */
  readonly key: string;
  readonly for: 'officer' | 'hamlet';
  readonly name: string;
  readonly count: number;
  readonly text: string;
}

/** For every officer and hamlet of whom something is asked; officers first, each in Vietnamese order. */
export function remindersOf(
  view: PeriodView,
  coverage: Pick<Coverage, 'gaps'>,
  today: CalendarDate,
  link: PhoneLink | null = null,
): readonly ReminderText[] {
  const { book } = view;
  const names = bookNames(book);
  const needs = hamletNeeds(view, coverage, today);
  const officers = officerReminders(book, coverage, needs, names, today);
  const hamlets = needs.map((each): ReminderText => {
    const { hamlet } = each;
    const contact = contactFor(hamlet, book.officers);
    const said = hamletReminder(each, { names, communeName: book.settings.communeName, contact });
    return { key: hamlet.code, for: 'hamlet', name: hamlet.name, ...said };
  });
  const all = [...[...officers].sort((a, b) => compareVietnamese(a.name, b.name)), ...hamlets];
  const itemAt = new Map(
    needs.map(({ hamlet, meeting }) => [hamlet.code as string, meeting?.planItem ?? '']),
  );
  return link === null ? all : all.map((each) => withLink(each, { link, itemAt, period: yearOf(view) }));
}

interface Linking {
  readonly link: PhoneLink;
  readonly itemAt: ReadonlyMap<string, string>;
  readonly period: string;
}

/** The link of a hamlet names it and the item of its meeting; that of an officer leaves both to the form. */
function withLink(reminder: ReminderText, { link, itemAt, period }: Linking): ReminderText {
  const [item, hamlet] =
    reminder.for === 'hamlet' ? [itemAt.get(reminder.key) ?? '', reminder.key] : ['', ''];
  const job = jobFor(item, hamlet, period);
  return job === ''
    ? reminder
    : { ...reminder, text: [reminder.text, PHONES.reminder(linkFor(link, job))].join('\n') };
}

const yearOf = ({ book }: PeriodView): string => String(book.settings.planYear);

function officerReminders(
  book: Book,
  { gaps }: Pick<Coverage, 'gaps'>,
  needs: readonly HamletNeeds[],
  names: BookNames,
  today: CalendarDate,
): readonly ReminderText[] {
  return book.officers.flatMap(({ email, name, role }): readonly ReminderText[] => {
    const own = needs.filter(({ hamlet }) => hamlet.officer === email);
    const theirs = gaps.filter(
      ({ kind, criterionOfficers }) => (kind === 'G1' || kind === 'G1b') && criterionOfficers.includes(email),
    );
    // A hamlet's head hears of their own hamlets alone.
    const contents = role === 'hamletHead' ? [] : [...groupBy(theirs, ({ topic }) => topic ?? null)];
    if (own.length + contents.length === 0) return [];
    const shown = name === '' ? email : name;
    const topics = contents.map(([topic, group]) => ({ topic, hamlets: group.length }));
    const said = officerReminder(shown, own, topics, {
      names,
      communeName: book.settings.communeName,
      today,
    });
    return [{ key: email, for: 'officer', name: shown, ...said }];
  });
}

/** Roles in the order in which a hamlet is told to call them. */
const CALLED: readonly OfficerRole[] = ['compiler', 'communeOfficer', 'admin'];

/** Who looks after the hamlet for the commune; where that is its own head, or nobody, who compiles. */
function contactFor(hamlet: Hamlet, officers: readonly Officer[]): Officer | null {
  const own = officers.find(({ email, role }) => email === hamlet.officer && role !== 'hamletHead');
  if (own !== undefined) return own;
  const called = CALLED.flatMap((role) => officers.filter((officer) => officer.role === role));
  return called[0] ?? null;
}
