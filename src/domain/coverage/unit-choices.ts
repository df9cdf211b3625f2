import type { CalendarDate } from '../calendar/calendar-date';
import type { Lists } from '../reading/catalogue';
import { takesTopic } from '../plan/takes-topic';
import type { PlanItem } from '../plan/catalogues';
import { criterionOfficers } from './responsible';

/** What a row says already of whom it could concern. */
export interface RowInHand {
  readonly item: PlanItem | null;
  /** Codes of tab Nội dung; of the item's where the row names none. */
  readonly topics: readonly string[];
  /** Codes of tab Xóm. */
  readonly hamlets: readonly string[];
}

/**
 * Units of tab Cán bộ that words such as «Người phụ trách tiêu chí» or «Các xóm» may mean in a row: of those who look after
 * the criteria of its contents, then of those who answer for its hamlets. For a person to choose from.
 */
export function unitChoices(
  lists: Lists,
  { item, topics, hamlets }: RowInHand,
  today: CalendarDate,
): readonly string[] {
  const officersOf = criterionOfficers(lists, today);
  const isMeant = (code: string): boolean =>
    topics.length > 0
      ? topics.includes(code)
      : item !== null &&
        item.topics.length > 0 &&
        lists.topics.some((topic) => topic.code === code && takesTopic(item, topic.code));
  const emails = [
    ...lists.topics.filter(({ code }) => isMeant(code)).flatMap(({ code }) => officersOf(code)),
    ...lists.hamlets.filter(({ code }) => hamlets.includes(code)).flatMap(({ officer }) => officer ?? []),
  ];
  const units = [...new Set(emails)].flatMap((email) =>
    lists.officers.filter((officer) => officer.email === email).map(({ unit }) => unit.trim()),
  );
  return [...new Set(units)].filter((unit) => unit !== '');
}
