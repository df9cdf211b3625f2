import { settingOf } from './recount/raw-span';
import type { RawSpan } from './recount/raw-span';
import { RawPlaces } from './recount/raw-places';
import type { Aliases } from './recount/raw-places';
import { coverageFigure } from './recount/raw-coverage';
import { isOfCoverage, isOfState, meets, rawIndicators } from './recount/raw-indicator';
import type { RawIndicator } from './recount/raw-indicator';
import { rawEntries } from './recount/raw-entries';
import type { RawEntry } from './recount/raw-entries';
import { enteredByHand } from './recount/raw-months';
import { standingRows, validRows } from './recount/raw-rows';
import type { RawActivity } from './recount/raw-rows';
import { listOf, numberOrNull, sum, textOf } from './recount/raw-workbook';
import type { RawRow, RawWorkbook } from './recount/raw-workbook';

/**
 * The rows of tab Chỉ tiêu once more, from docs/domain.md §3.3.1 and the raw text alone: no code of the product, no Book,
 * no index. It is there to disagree with `computeIndicators`.
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
  // Hamlets of a period are those in force on E, the earlier of its last day and the as-of day (§6.0).
  const places = new RawPlaces(workbook, asOf < to ? asOf : to, aliases);
  const standing = standingRows(workbook, places);
  const valid = validRows(workbook, places);
  const spanFrom = (first: string): RawSpan => ({
    workbook,
    places,
    from: first,
    to,
    asOf,
    counted: standing.filter(({ date }) => date >= first && date <= to && date <= asOf),
    valid,
    aliases,
  });
  const period = recountSpan(spanFrom(from));
  const cumulative = recountSpan(spanFrom(firstDayOfReportYear(to, workbook)));
  return new Map(
    rawIndicators(workbook).map((indicator) => {
      const own = isOfState(indicator) ? { ...cumulative(indicator), value: null } : period(indicator);
      return [
        indicator.code,
        {
          period: own.value,
          cumulative: cumulative(indicator).value,
          plan: planOf(indicator.code, workbook, places),
          sources: own.ids,
        },
      ];
    }),
  );
}

function firstDayOfReportYear(day: string, workbook: RawWorkbook): string {
  const year = Number(day.slice(0, 4));
  if (settingOf(workbook, 'Kiểu kỳ báo cáo') === 'Dương lịch') return `${year}-01-01`;
  return day.slice(5) >= '12-15' ? `${year}-12-15` : `${year - 1}-12-15`;
}

/** Each is counted once. */
function recountSpan(span: RawSpan): (indicator: RawIndicator) => Counted {
  const known = new Map<string, Counted>();
  return (indicator) => {
    const counted =
      known.get(indicator.code) ??
      (indicator.isUnknown ? NONE : divided(figureOf(indicator, span), indicator.divisor));
    known.set(indicator.code, counted);
    return counted;
  };
}

const NONE: Counted = { value: null, ids: [] };

/** What is summed over rows of Hoạt động, by header. */
const COLUMNS: Readonly<Record<string, string>> = {
  'Tổng Số người': 'Số người',
  'Tổng Số hộ dự': 'Số hộ dự',
  'Tổng Số lượng': 'Số lượng',
  'Tổng Số tin bài': 'Số tin bài',
  'Tổng Số lượt phát': 'Số lượt phát',
  'Tổng Lượt tiếp cận': 'Lượt tiếp cận',
  'Tổng Diện tích': 'Diện tích (m²)',
};
const FUNDING: Readonly<Record<string, string>> = {
  'Tổng Kinh phí NSNN': 'NSNN',
  'Tổng Kinh phí xã hội hóa': 'Xã hội hóa',
  'Tổng Kinh phí lồng ghép': 'Lồng ghép',
};
const GIFTS: Readonly<Record<string, string>> = {
  'Đóng góp Tiền': 'Tiền',
  'Đóng góp Đất': 'Đất',
  'Đóng góp Ngày công': 'Ngày công',
  'Đóng góp Hiện vật': 'Hiện vật',
};
const EXAMPLES: Readonly<Record<string, string>> = {
  'Gương tập thể': 'Tập thể',
  'Gương cá nhân': 'Cá nhân',
  'Mô hình': 'Mô hình',
};

function figureOf(indicator: RawIndicator, span: RawSpan): Counted {
  const { measure } = indicator;
  if (isOfCoverage(indicator)) return coverageFigure(indicator, span);
  const rows = span.counted.filter((activity) => isMeant(activity, indicator, true));
  const [gift, example, source, column] = [GIFTS, EXAMPLES, FUNDING, COLUMNS].map((table) => table[measure]);
  if (measure === 'Nhập tay') return enteredByHand(indicator, span);
  if (gift !== undefined)
    return totalOf(ofActivity(rawEntries(span, 'Đóng góp', gift, 'Giá trị'), indicator, span));
  if (measure === 'Số hộ đóng góp') return givingHouseholds(indicator, span);
  if (example !== undefined) return countedExamples(example, indicator, span);
  if (source !== undefined)
    return summed(
      rows.filter(({ row }) => textOf(row, 'Nguồn kinh phí') === source),
      'Kinh phí (đồng)',
    );
  if (column !== undefined) return summed(rows, column);
  if (measure === 'Tổng số phút phát') return minutes(rows);
  if (measure === 'Tổng Số lượng (trống = 1)') return classes(rows);
  return { value: rows.length, ids: rows.map(({ id }) => id) };
}

/** Filters of one column: any; between columns: all. */
function isMeant({ row, form, topics }: RawActivity, indicator: RawIndicator, asksScope: boolean): boolean {
  const isElsewhere = textOf(row, 'Phạm vi') === 'Ngoài xã';
  const isInScope = indicator.scope === 'Mọi' || isElsewhere === (indicator.scope === 'Ngoài xã');
  return (
    (!asksScope || isInScope) &&
    meets([textOf(form, 'Mã')], indicator.forms) &&
    meets(topics, indicator.topics) &&
    (indicator.units.length === 0 || indicator.units.includes(textOf(row, 'Đơn vị chủ trì')))
  );
}

/** Entries that name an activity which the filters mean; all of them where nothing is asked. */
function ofActivity(
  found: readonly RawEntry[],
  indicator: RawIndicator,
  { valid }: RawSpan,
): readonly RawEntry[] {
  if (indicator.forms.length + indicator.topics.length + indicator.units.length === 0) return found;
  return found.filter(({ row }) =>
    valid.some(
      ({ id, ...rest }) => id === textOf(row, 'Hoạt động') && isMeant({ id, ...rest }, indicator, false),
    ),
  );
}

function givingHouseholds(indicator: RawIndicator, span: RawSpan): Counted {
  const rows = ['Tiền', 'Đất', 'Ngày công', 'Hiện vật']
    .flatMap((kind) => rawEntries(span, 'Đóng góp', kind, 'Giá trị'))
    .filter(({ row }) => ['', 'Hộ dân'].includes(textOf(row, 'Bên đóng góp')));
  const asked = ofActivity(rows, indicator, span);
  const given = asked.flatMap(({ id, row }) => {
    const value = numberOrNull(textOf(row, 'Số hộ'));
    return value === null ? [] : [{ id, value }];
  });
  if (asked.length > 0 && given.length === 0) return NONE;
  return { value: sum(given.map(({ value }) => value)), ids: given.map(({ id }) => id) };
}

/** A model is new (HT4.1) or copies another (HT4.2); an example is of its own contents. */
function countedExamples(kind: string, indicator: RawIndicator, span: RawSpan): Counted {
  const isModel = kind === 'Mô hình';
  const own = rawEntries(span, 'Gương, mô hình', kind).filter(
    ({ row }) =>
      meets(listOf(textOf(row, 'Nội dung')), indicator.topics) &&
      (!isModel || meets([textOf(row, 'Nhân rộng từ') === '' ? 'HT4.1' : 'HT4.2'], indicator.forms)),
  );
  const rest = { ...indicator, topics: [], forms: isModel ? [] : indicator.forms };
  const found = ofActivity(own, rest, span);
  return { value: found.length, ids: found.map(({ id }) => id) };
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

const divided = ({ value, ids }: Counted, by: number): Counted => ({
  value: value === null ? null : value / by,
  ids,
});

const totalOf = (found: readonly RawEntry[]): Counted => ({
  value: sum(found.map(({ value }) => value)),
  ids: found.map(({ id }) => id),
});

/**
 * Kế hoạch năm, else Σ of what the items that name the figure give it, times their hamlets where Phạm vi is Từng xóm; none
 * is null. An item that names several says how much each gets, or gives nothing.
 */
function planOf(id: string, workbook: RawWorkbook, places: RawPlaces): number | null {
  const own = rawIndicators(workbook).find(({ code }) => code === id)?.target ?? null;
  if (own !== null) return own;
  const targets = (workbook['Kế hoạch'] ?? []).flatMap((item) => {
    const share = shareOf(item, id);
    if (share === null) return [];
    if (textOf(item, 'Phạm vi') !== 'Từng xóm') return [share];
    const listed = places.codesOf(textOf(item, 'Xóm')) ?? [];
    const concerned = places.creditedOf(listed).filter((code) => code !== null).length;
    return [share * (listed.length === 0 ? places.inForce.length : concerned)];
  });
  return targets.length === 0 ? null : sum(targets);
}

function shareOf(item: RawRow, id: string): number | null {
  const named = textOf(item, 'Chỉ tiêu báo cáo')
    .split(';')
    .map((part) => part.trim().split(': '))
    .filter(([code]) => code !== '');
  const own = named.find(([code]) => code === id);
  if (own === undefined || (named.length > 1 && named.some(([, share]) => share === undefined))) return null;
  return numberOrNull(own[1] ?? textOf(item, 'Chỉ tiêu'));
}
