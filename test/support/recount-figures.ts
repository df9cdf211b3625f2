import { settingOf } from './recount/raw-span';
import type { RawSpan } from './recount/raw-span';
import { RawPlaces } from './recount/raw-places';
import type { Aliases } from './recount/raw-places';
import { standingRows } from './recount/raw-rows';
import type { RawActivity } from './recount/raw-rows';
import { dayOf, listOf, numberOrNull, sum, textOf } from './recount/raw-workbook';
import type { RawRow, RawWorkbook } from './recount/raw-workbook';

/**
 * CT01…CT35 once more, from docs/domain.md §3.3.1 and the raw text of the rows alone: no code of the product, no Book, no
 * index. It is there to disagree with `computeIndicators`. Figures of coverage are those of brute-force-coverage.ts.
 */
export interface RecountedFigure {
  readonly period: number | null;
  readonly cumulative: number | null;
  readonly plan: number | null;
  /** Ids of the rows of `period`. */
  readonly sources: readonly string[];
}

export interface RecountInput {
  readonly workbook: RawWorkbook;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly aliases?: Aliases;
}

interface Counted {
  readonly value: number | null;
  readonly ids: readonly string[];
}

export function recountFigures({
  workbook,
  from,
  to,
  asOf,
  aliases = {},
}: RecountInput): Map<string, RecountedFigure> {
  const places = new RawPlaces(workbook, to, aliases);
  const standing = standingRows(workbook, places);
  const spanFrom = (first: string): RawSpan => ({
    workbook,
    places,
    from: first,
    to,
    asOf,
    counted: standing.filter(({ date }) => date >= first && date <= to && date <= asOf),
  });
  const period = recountSpan(spanFrom(from));
  const cumulative = recountSpan(spanFrom(firstDayOfReportYear(to, workbook)));
  return new Map(
    [...period].map(([id, { value, ids }]) => [
      id,
      {
        period: value,
        cumulative: cumulative.get(id)?.value ?? null,
        plan: planOf(id, workbook, places),
        sources: ids,
      },
    ]),
  );
}

function firstDayOfReportYear(day: string, workbook: RawWorkbook): string {
  const year = Number(day.slice(0, 4));
  if (settingOf(workbook, 'Kiểu kỳ báo cáo') === 'Dương lịch') return `${year}-01-01`;
  return day.slice(5) >= '12-15' ? `${year}-12-15` : `${year - 1}-12-15`;
}

function recountSpan(span: RawSpan): ReadonlyMap<string, Counted> {
  const of = (...forms: readonly string[]): readonly RawActivity[] =>
    span.counted.filter(({ form }) => forms.includes(textOf(form, 'Mã')));
  const group = (code: string): readonly RawActivity[] =>
    span.counted.filter(({ form }) => textOf(form, 'Mã').split('.')[0] === code);
  const own = (from: readonly RawActivity[]): readonly RawActivity[] =>
    from.filter(({ row }) => textOf(row, 'Phạm vi') !== 'Ngoài xã');
  const rows = (from: readonly RawActivity[]): Counted => ({
    value: from.length,
    ids: from.map(({ id }) => id),
  });
  const people = (from: readonly RawActivity[]): Counted => summed(from, 'Số người');
  const integrated = of('HT3.1', 'HT3.2', 'HT3.3', 'HT3.4');
  const funded = (source: string): Counted =>
    millions(
      summed(
        span.counted.filter(({ row }) => textOf(row, 'Nguồn kinh phí') === source),
        'Kinh phí (đồng)',
      ),
    );
  return new Map<string, Counted>([
    ['CT01', rows(group('HT8'))],
    ['CT02', rows(of('HT2.1'))],
    ['CT03', people(of('HT2.1'))],
    ['CT04', rows(of('HT2.2'))],
    ['CT05', people(of('HT2.2'))],
    ['CT06', rows(integrated)],
    ['CT07', people(integrated)],
    ['CT08', summed(of('HT1.2'), 'Số tin bài')],
    ['CT09', summed(of('HT1.2'), 'Số lượt phát')],
    ['CT10', minutes(of('HT1.2'))],
    ['CT11', summed(of('HT1.3', 'HT1.4'), 'Số lượng')],
    ['CT12', summed(of('HT1.5'), 'Số lượng')],
    ['CT13', summed(of('HT1.5'), 'Diện tích (m²)')],
    ['CT14', summed(of('HT1.6', 'HT1.10'), 'Số lượng')],
    ['CT15', summed(of('HT1.7'), 'Số tin bài')],
    ['CT16', summed(of('HT1.7'), 'Lượt tiếp cận')],
    ['CT17', summed(of('HT1.8', 'HT1.11'), 'Số tin bài')],
    ['CT18', summed(of('HT1.8', 'HT1.11'), 'Lượt tiếp cận')],
    ['CT19', classes(own(of('HT3.5')))],
    ['CT20', people(own(of('HT3.5')))],
    ['CT21', rows(own(group('HT6')))],
    ['CT22', people(own(group('HT6')))],
    ['CT23', rows(of('HT4.1'))],
    ['CT24', rows(of('HT4.2'))],
    ['CT25', examples(span, 'Tập thể')],
    ['CT26', examples(span, 'Cá nhân')],
    ['CT27', rows(of('HT5.1'))],
    ['CT28', rows(group('HT7'))],
    ['CT29', people(group('HT7'))],
    ['CT30', millions(gifts(span, 'Tiền'))],
    ['CT31', gifts(span, 'Đất')],
    ['CT32', gifts(span, 'Ngày công')],
    ['CT33', millions(gifts(span, 'Hiện vật'))],
    ['CT34', funded('NSNN')],
    ['CT35', funded('Xã hội hóa')],
  ]);
}

/** Σ of a column: null where rows stand and none gives a number, 0 where no row stands. */
const summed = (from: readonly RawActivity[], header: string): Counted =>
  total(from, (row) => numberOrNull(textOf(row, header)));

const minutes = (from: readonly RawActivity[]): Counted =>
  total(from, (row) => {
    const times = numberOrNull(textOf(row, 'Số lượt phát'));
    const each = numberOrNull(textOf(row, 'Phút mỗi lượt'));
    return times === null || each === null ? null : times * each;
  });

const classes = (from: readonly RawActivity[]): Counted =>
  total(from, (row) => numberOrNull(textOf(row, 'Số lượng')) ?? 1);

function total(from: readonly RawActivity[], amount: (row: RawRow) => number | null): Counted {
  const given = from.flatMap(({ id, row }) => {
    const value = amount(row);
    return value === null ? [] : [{ id, value }];
  });
  if (from.length > 0 && given.length === 0) return { value: null, ids: [] };
  return { value: sum(given.map(({ value }) => value)), ids: given.map(({ id }) => id) };
}

const millions = ({ value, ids }: Counted): Counted => ({ value: value === null ? null : value / 1e6, ids });

/** Rows of another tab of a kind, dated in the span, without an error; `needed` is a number that must be there. */
function entries(span: RawSpan, tab: string, kind: string, needed?: string): readonly RawEntry[] {
  const rows = span.workbook[tab] ?? [];
  return rows.flatMap((row, index) => {
    const code = textOf(row, 'Mã');
    const date = dayOf(textOf(row, 'Ngày'));
    const isHere = date !== null && date >= span.from && date <= span.to && date <= span.asOf;
    const isAlone = code === '' || rows.filter((other) => textOf(other, 'Mã') === code).length === 1;
    const isKnown = span.places.codesOf(textOf(row, 'Xóm')) !== null;
    const value = needed === undefined ? 1 : numberOrNull(textOf(row, needed));
    if (!isHere || !isAlone || !isKnown || value === null || textOf(row, 'Loại') !== kind) return [];
    return [{ id: code === '' ? `@${String(index + 2)}` : code, value }];
  });
}

interface RawEntry {
  readonly id: string;
  readonly value: number;
}

const gifts = (span: RawSpan, kind: string): Counted => totalOf(entries(span, 'Đóng góp', kind, 'Giá trị'));
const examples = (span: RawSpan, kind: string): Counted => totalOf(entries(span, 'Gương, mô hình', kind));
const totalOf = (found: readonly RawEntry[]): Counted => ({
  value: sum(found.map(({ value }) => value)),
  ids: found.map(({ id }) => id),
});

/** Σ Chỉ tiêu of the items that name the figure, times their hamlets where Phạm vi is Từng xóm; none is null. */
function planOf(id: string, workbook: RawWorkbook, places: RawPlaces): number | null {
  const targets = (workbook['Kế hoạch'] ?? []).flatMap((item) => {
    const target = numberOrNull(textOf(item, 'Chỉ tiêu'));
    if (target === null || !listOf(textOf(item, 'Chỉ tiêu báo cáo')).includes(id)) return [];
    if (textOf(item, 'Phạm vi') !== 'Từng xóm') return [target];
    const listed = places.codesOf(textOf(item, 'Xóm')) ?? [];
    const concerned = places.creditedOf(listed).filter((code) => code !== null).length;
    return [target * (listed.length === 0 ? places.inForce.length : concerned)];
  });
  return targets.length === 0 ? null : sum(targets);
}
