import { isFormAmong } from '../../activities/form-among';
import type { Activity } from '../../activities/activity';
import type { Book } from '../../book';
import type { Coverage, PlanProgress } from '../../coverage/coverage';
import { unitsKnownFrom } from '../../plan/units';
import type { IsUnit } from '../../plan/units';
import { allInFull } from '../prose/full-names';
import type { ReportWording } from '../wording-template';
import { remembering } from '../../remembering';
import { strictKey } from '../../text/match-keys';
import { toOldToneStyle } from '../../text/tone-style';

/** What one unit was to do since new year and what it did; the only place that says so. */
export interface UnitWork {
  /** In the spelling met first: the plan's, tab Cán bộ's, else the rows'. */
  readonly name: string;
  /** Ủy ban nhân dân, Ban Chỉ đạo, Ban Quản lý: what they issue directs the commune. */
  readonly directs: boolean;
  /** Named by tab Cán bộ or by Kế hoạch. */
  readonly isExpected: boolean;
  /** Items of the plan that it leads and that are due, at each hamlet once; and those of them that are done. */
  readonly due: number;
  readonly done: number;
  /** Activities of the period that it led, and Σ Số người of them; null where none says. */
  readonly activities: number;
  readonly attendance: number | null;
  /** Documents since new year, by day. */
  readonly documents: readonly Activity[];
}

type Counted = { -readonly [Field in keyof UnitWork]: UnitWork[Field] } & { documents: Activity[] };

/**
 * Units of Kế hoạch, of tab Cán bộ and of the rows, in that order. Rows and items without a unit stand nowhere here, nor do
 * those whose Chủ trì is words of the plan that leave open which («Các xóm»).
 */
export function unitWork(sources: Sources): readonly UnitWork[] {
  const { book, coverage, cumulative } = sources;
  const units = new Map<string, Counted>();
  const isOpen = leavesUnitOpen(sources);
  const keyOf = unitKeys(sources);
  const unitOf = (text: string): Counted | null => {
    const name = text.trim();
    if (name === '' || isOpen(name)) return null;
    const key = keyOf(name);
    const known = units.get(key) ?? newUnit(name);
    units.set(key, known);
    return known;
  };
  for (const { leadUnit } of book.plan) markExpected(unitOf(leadUnit));
  for (const { unit, role } of book.officers) if (role !== 'hamletHead') markExpected(unitOf(unit));
  for (const progress of cumulative.plan) {
    const unit = unitOf(progress.item.leadUnit);
    const { due, done } = dueWork(progress);
    if (unit === null) continue;
    unit.due += due;
    unit.done += done;
  }
  for (const { leadUnit, attendance } of coverage.counted) {
    const unit = unitOf(leadUnit);
    if (unit === null) continue;
    unit.activities += 1;
    if (attendance !== null) unit.attendance = (unit.attendance ?? 0) + attendance;
  }
  for (const document of documentsByDay(cumulative.counted))
    unitOf(document.leadUnit)?.documents.push(document);
  return [...units.values()];
}

/** «UBND xã» and «Ủy ban nhân dân xã» are one unit; each spelling is looked up once. */
function unitKeys({ book, wording }: Pick<Sources, 'book' | 'wording'>): (name: string) => string {
  const names = wording.unitNames ?? [];
  return remembering((name) => strictKey(allInFull(name, names, book.settings.communeName)));
}

export interface Sources {
  readonly book: Book;
  readonly coverage: Coverage;
  readonly cumulative: Coverage;
  /** Its catalogue of units. */
  readonly wording: Pick<ReportWording, 'unitNames'>;
}

const newUnit = (name: string): Counted => ({
  name,
  directs: isDirecting(name),
  isExpected: false,
  due: 0,
  done: 0,
  activities: 0,
  attendance: null,
  documents: [],
});

function markExpected(unit: Counted | null): void {
  if (unit !== null) unit.isExpected = true;
}

/** An item of Từng xóm is one piece of work at each hamlet, one of Toàn xã is one. */
export function dueWork({ item, hamlets, due, done }: PlanProgress): {
  readonly due: number;
  readonly done: number;
} {
  if (item.scope === 'commune') {
    const isDue = due !== null && due > 0;
    return { due: isDue ? 1 : 0, done: isDue && done >= due ? 1 : 0 };
  }
  const asked = hamlets.filter((hamlet) => (hamlet.due ?? 0) > 0);
  return { due: asked.length, done: asked.filter((hamlet) => hamlet.done >= (hamlet.due ?? 0)).length };
}

/** All work that is due since new year, and what of it is done. */
export function allDueWork({ cumulative }: Pick<Sources, 'cumulative'>): {
  readonly due: number;
  readonly done: number;
} {
  const works = cumulative.plan.map(dueWork);
  const sum = (of: (work: { due: number; done: number }) => number): number =>
    works.reduce((total, work) => total + of(work), 0);
  return { due: sum(({ due }) => due), done: sum(({ done }) => done) };
}

/** Rows of form HT8, by day. */
export const documentsByDay = (activities: readonly Activity[]): readonly Activity[] =>
  activities
    .filter(({ form }) => isFormAmong(form, ['HT8']))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row));

const DIRECTING =
  /^(?:thường trực )?(?:ủy ban nhân dân|ubnd|ban chỉ đạo|bcđ|ban quản lý|bql|đảng ủy|hội đồng nhân dân|hđnd)(?![\p{L}\p{N}])/iu;

/** Bodies whose documents direct the whole commune, as offices write their names. */
const isDirecting = (name: string): boolean => DIRECTING.test(toOldToneStyle(name.normalize('NFC')));

/** Whether a text is words of the plan that say who in general: in its Chủ trì or Phối hợp, and no unit that the workbook knows. */
export function leavesUnitOpen({ book, wording }: Pick<Sources, 'book' | 'wording'>): IsUnit {
  const isUnit = unitsKnownFrom(book.officers, wording.unitNames ?? []);
  const said = book.plan.flatMap(({ leadUnit, partnerUnits }) => [leadUnit, ...partnerUnits.split(/[;\n]/)]);
  const open = new Set(said.filter((name) => name.trim() !== '' && !isUnit(name)).map(strictKey));
  return (name) => open.has(strictKey(name));
}
