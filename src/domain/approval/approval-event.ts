import type { CalendarDate } from '../calendar/calendar-date';
import type { EntryTab } from '../tables/fields';
import { textDigest } from '../tables/fingerprint';

/** The tabs whose rows are dated, and so belong to periods. */
export const DATED_TABS = [
  'activities',
  'contributions',
  'examples',
  'otherFigures',
] as const satisfies readonly EntryTab[];
export type DatedTab = (typeof DATED_TABS)[number];

export const APPROVAL_ACTS = ['submitted', 'returned', 'approved', 'reopened', 'locked', 'opened'] as const;
export type ApprovalAct = (typeof APPROVAL_ACTS)[number];

/** How a row stood when somebody spoke of it. */
export interface RowMark {
  readonly tab: DatedTab;
  /** `_id`. */
  readonly id: string;
  /** Of its content; '' for a row that stood no more. */
  readonly digest: string;
}

/** One line of Trình duyệt. */
export interface ApprovalEvent {
  readonly act: ApprovalAct;
  /** Code of the period. */
  readonly period: string;
  /** ISO, local time. */
  readonly at: string;
  /** E-mail as Google gave it. */
  readonly by: string;
  /** The last day of an exception; null for every other act. */
  readonly until: CalendarDate | null;
  readonly reason: string;
  /** What differs from the rows of the period's event before; all of them where there is none. */
  readonly marks: readonly RowMark[];
  /** Digest of the event before it in the tab; '' for the first. */
  readonly before: string;
  readonly digest: string;
}

/** Of all that an event says and of the event before it: who changes one breaks the chain behind it. */
export const eventDigest = ({
  act,
  period,
  at,
  by,
  until,
  reason,
  marks,
  before,
}: Omit<ApprovalEvent, 'digest'>): string =>
  textDigest([before, act, period, at, by, until ?? '', reason, packMarks(marks)].join('\u0001'));

export const withDigest = (event: Omit<ApprovalEvent, 'digest'>): ApprovalEvent => ({
  ...event,
  digest: eventDigest(event),
});

const TAB_SIGNS: Readonly<Record<DatedTab, string>> = {
  activities: 'h',
  contributions: 'd',
  examples: 'g',
  otherFigures: 's',
};
const TABS_BY_SIGN = new Map(Object.entries(TAB_SIGNS).map(([tab, sign]) => [sign, tab as DatedTab]));

/** Stands for the digest of a row that is gone, so that nothing hangs on a blank at a text's end. */
const GONE = '-';

/** `h id digest` a mark, parted by semicolons; an id that a hand typed may hold either sign, and is escaped. */
export const packMarks = (marks: readonly RowMark[]): string =>
  marks
    .map(
      ({ tab, id, digest }) => `${TAB_SIGNS[tab]} ${encodeURIComponent(id)} ${digest === '' ? GONE : digest}`,
    )
    .join(';');

/** What cannot be read is left out; the chain then says that somebody changed it. */
export function unpackMarks(text: string): readonly RowMark[] {
  return text.split(';').flatMap((part): readonly RowMark[] => {
    const [sign = '', escaped = '', digest] = part.trim().split(' ');
    const tab = TABS_BY_SIGN.get(sign);
    const id = unescaped(escaped);
    return tab === undefined || id === '' || digest === undefined
      ? []
      : [{ tab, id, digest: digest === GONE ? '' : digest }];
  });
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
