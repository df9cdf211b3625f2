import type { Book } from '../../domain/book';
import type { Gap } from '../../domain/coverage/coverage';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { SuggestedActivity } from '../../domain/coverage/suggest/suggestion';
import type { PlanItem } from '../../domain/plan/catalogues';
import { unitsAlone, unitsIn } from '../../domain/plan/units';
import { matchesAnyCode } from '../../domain/plan/code-pattern';
import { formFollowing, topicsFollowing } from '../../domain/plan/item-follows';
import { OUTSIDE_PLAN_LABEL } from '../../domain/tables/choices';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import { hamletLabel } from '../../domain/hamlets/hamlet-label';
import type { HamletCode } from '../../domain/ids';
import { formatDate } from '../../domain/text/format';
import type { TextByField } from '../rows/row-change';

/** The first day still free at a hamlet; null where the year has none left. */
export type FreeDay = (hamlet: HamletCode) => CalendarDate | null;

type GapToFill = Pick<Gap, 'kind' | 'hamlet' | 'topic' | 'planItem'>;

/**
 * A form of Hoạt động filled with what the gap tells: hamlet, content, plan item and what follows from them. Null
 * for gaps that no new activity closes (missing evidence, missing facts of a hamlet). It opens as Dự kiến, on a free day.
 */
export function gapPrefill(book: Book, gap: GapToFill, freeDay: FreeDay): TextByField | null {
  if (gap.kind === 'G5' || gap.kind === 'G7' || gap.kind === 'G8') return null;
  const hamlet = book.hamlets.find(({ code }) => code === gap.hamlet);
  const item = itemOf(book, gap);
  const topics = gap.topic === undefined ? topicsFollowing(book, item) : [gap.topic];
  const form = formFollowing(book, item);
  return withoutBlanks({
    date: hamlet === undefined ? '' : dayText(freeDay(hamlet.code)),
    status: 'Dự kiến',
    planItem: item?.code ?? '',
    topics: topics.join('; '),
    form,
    scope: hamlet === undefined ? '' : 'Một xóm',
    hamlets: hamlet === undefined ? '' : hamletLabel(hamlet, book.hamlets),
    ...unitsOfItem(book, item),
  });
}

/**
 * A form filled with a suggested activity, planned for its day. A row names one plan item; the others that it counts for
 * are found by content and form.
 */
export function suggestionPrefill(book: Book, activity: SuggestedActivity): TextByField {
  const item = book.plan.find(({ code }) => code === activity.planItems[0]) ?? null;
  const names = activity.hamlets.map((code) => labelIn(book, code));
  return withoutBlanks({
    date: formatDate(activity.date),
    status: 'Dự kiến',
    planItem: item?.code ?? OUTSIDE_PLAN_LABEL,
    topics: activity.topics.join('; '),
    form: activity.form.code,
    scope: names.length === 1 ? 'Một xóm' : 'Liên xóm',
    hamlets: names.join('; '),
    ...unitsOfItem(book, item),
    leadUnit: unitsAlone(activity.leadUnit, unitsIn(book)),
  });
}

const dayText = (day: CalendarDate | null): string => (day === null ? '' : formatDate(day));

/** The units that the plan names; words that leave open which («Các xóm») are for a person to choose by, never a fact of a row. */
function unitsOfItem(book: Book, item: PlanItem | null): TextByField {
  const isUnit = unitsIn(book);
  return {
    leadUnit: unitsAlone(item?.leadUnit ?? '', isUnit),
    partnerUnits: unitsAlone(item?.partnerUnits ?? '', isUnit),
  };
}

const labelIn = ({ hamlets }: Book, code: string): string => {
  const hamlet = hamlets.find((each) => each.code === code);
  return hamlet === undefined ? code : hamletLabel(hamlet, hamlets);
};

/** A form filled from a plan item, for one hamlet or for none yet. */
export function planItemPrefill(
  book: Book,
  item: PlanItem,
  hamlet: Hamlet | null,
  freeDay: FreeDay,
): TextByField {
  return withoutBlanks({
    date: hamlet === null ? '' : dayText(freeDay(hamlet.code)),
    status: 'Dự kiến',
    planItem: item.code,
    topics: topicsFollowing(book, item).join('; '),
    form: formFollowing(book, item),
    scope: hamlet === null ? '' : 'Một xóm',
    hamlets: hamlet === null ? '' : hamletLabel(hamlet, book.hamlets),
    ...unitsOfItem(book, item),
  });
}

/** The item that the gap names, else the one of the hamlet that asks for the content most closely. */
function itemOf(book: Book, gap: GapToFill): PlanItem | null {
  if (gap.planItem !== undefined) return book.plan.find(({ code }) => code === gap.planItem) ?? null;
  const { topic, hamlet } = gap;
  if (topic === undefined) return null;
  const asking = book.plan.filter(
    (item) =>
      item.scope === 'each-hamlet' &&
      item.topics.length > 0 &&
      matchesAnyCode(item.topics, [topic]) &&
      (item.hamlets.length === 0 || hamlet === undefined || item.hamlets.includes(hamlet)),
  );
  return asking.reduce<PlanItem | null>(
    (best, item) => (best === null || item.topics.length < best.topics.length ? item : best),
    null,
  );
}

function withoutBlanks(fields: TextByField): TextByField {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
}
