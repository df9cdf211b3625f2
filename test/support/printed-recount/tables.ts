import { rawIndicators } from '../recount/raw-indicator';
import { numberOrNull, sum, textOf } from '../recount/raw-workbook';
import { allBlocks } from '../report-scanner/printed-report';
import type { PrintedReport, PrintedTable } from '../report-scanner/printed-report';
import { numberIn, toTenth } from '../report-scanner/numbers';
import { tablesOf } from '../report-scanner/prose';
import { toOldTones } from '../report-scanner/quotations';
import { criterionCounts } from './claims-of-units';
import type { Recounted } from './recounted';
import { unitName } from './unit-name';

/** As §3.3 prints a figure: half up, one decimal for money and shares, dots between thousands. */
export function told(value: number | null | undefined, unit = ''): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  const tenths = Math.floor(Number((value * 10).toPrecision(12)) + 0.5);
  const whole = String(Math.floor(tenths / 10)).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
  return /đồng|%/.test(unit) || tenths % 10 !== 0 ? `${whole},${String(tenths % 10)}` : whole;
}

export const columnsOf = ({ header }: PrintedTable): readonly string[] =>
  (header[0] ?? []).map((_, at) =>
    header
      .map((line) => line[at] ?? '')
      .join(' ')
      .trim()
      .toLowerCase(),
  );

export interface ReadTables {
  readonly mistakes: readonly string[];
  /** How many rows were read. */
  readonly rows: number;
}

export type Reader = (table: PrintedTable, recount: Recounted) => readonly (readonly [string, string])[];

/** What rows of the tables say that the raw cells do not. */
export function mistoldTables(printed: PrintedReport, recount: Recounted): ReadTables {
  const pairs = tablesOf(allBlocks(printed)).flatMap((table) => {
    const columns = columnsOf(table);
    const reader = READERS.find(([head]) => columns.some((column) => head.test(column)));
    return reader === undefined ? [] : reader[1](table, recount);
  });
  return {
    rows: pairs.length,
    mistakes: pairs.flatMap(([said, expected]) => (said === expected ? [] : [`${said} → ${expected}`])),
  };
}

export const line = (...cells: readonly (string | undefined)[]): string =>
  cells.map((cell) => cell ?? '').join(' | ');

/** Rows of tab Chỉ tiêu whose name is theirs alone. */
const indicators: Reader = (table, recount) => {
  const { beside, own } = recount;
  const columns = columnsOf(table);
  const title = columns.findIndex((head) => head.startsWith('chỉ tiêu'));
  const unit = columns.findIndex((head) => /^(đvt|đơn vị tính)/.test(head));
  const plan = columns.findIndex((head) => /^(kế hoạch|kh) năm/.test(head));
  const rows = beside.workbook['Chỉ tiêu'] ?? [];
  return table.rows.flatMap((row) => {
    const named = rows.filter(
      (each) => toOldTones(textOf(each, 'Chỉ tiêu')) === toOldTones(row[title] ?? ''),
    );
    const [indicator] = named;
    if (indicator === undefined || named.length > 1) return [];
    const figure = own.get(textOf(indicator, 'Mã'));
    const is = row[unit] ?? '';
    const isState = ['Tỷ lệ nội dung đến hạn', 'Số xóm còn việc chậm'].includes(
      textOf(indicator, 'Cách tính'),
    );
    const isKnown = rawIndicators(beside.workbook).some(
      ({ code, isUnknown }) => code === textOf(indicator, 'Mã') && !isUnknown,
    );
    const scale = isKnown ? scaleUnit(indicator, is) : '';
    const said = [figure?.plan, isState ? null : figure?.period, figure?.cumulative].map((value) =>
      told(value, scale),
    );
    const then = lastYear(
      textOf(indicator, 'Mã'),
      isState ? figure?.cumulative : figure?.period,
      scale,
      recount,
    );
    return [
      [line(row[title], ...row.slice(plan, plan + 6)), line(row[title], ...said, percent(figure), ...then)],
    ];
  });
};

/** Cùng kỳ and what changed, where a figure was kept and the row means what it meant then. */
function lastYear(
  code: string,
  now: number | null | undefined,
  scale: string,
  { lastYear: kept, meant, beside }: Recounted,
): readonly [string, string] {
  // How models were counted changed when figures became rows.
  const isAlike = meant.has(code) && !['CT23', 'CT24'].includes(code);
  const before = isAlike ? kept.get(code) : undefined;
  if (before === undefined) return ['–', '–'];
  const printed = [before, now].map((value) => told(value, scale));
  const [base = NaN, value = NaN] = printed.map((text) => numberIn(text) ?? NaN);
  if (Number.isNaN(value)) return [printed[0] ?? '', '–'];
  const by = told(toTenth(Math.abs(value - base))).replace(/,0$/, '');
  const share = told(toTenth((100 * Math.abs(value - base)) / base)).replace(/,0$/, '');
  const way = value > base ? 'tăng' : 'giảm';
  const isShare = rawIndicators(beside.workbook).some(
    (row) => row.code === code && ['Tỷ lệ nội dung đến hạn', 'Tỷ lệ hộ dự'].includes(row.measure),
  );
  if (value === base) return [printed[0] ?? '', 'không đổi'];
  if (isShare) return [printed[0] ?? '', `${way} ${by} điểm`];
  if (value === 0) return [printed[0] ?? '', 'không phát sinh'];
  return [printed[0] ?? '', base < 20 || share === '0' ? `${way} ${by}` : `${way} ${share}%`];
}

/** One decimal always: shares, and sums in million đồng. */
function scaleUnit(indicator: Readonly<Record<string, string>>, unit: string): string {
  const isShare = ['Tỷ lệ nội dung đến hạn', 'Tỷ lệ hộ dự'].includes(textOf(indicator, 'Cách tính'));
  return isShare || textOf(indicator, 'Chia cho') === '1000000' ? '%' : unit.replace(/%|đồng/g, '');
}

function percent(
  figure: { readonly cumulative: number | null; readonly plan: number | null } | undefined,
): string {
  const { cumulative = null, plan = null } = figure ?? {};
  if (cumulative === null || plan === null) return '–';
  if (plan === 0) return cumulative > 0 ? 'Ngoài KH' : '–';
  return told((100 * cumulative) / plan, '%');
}

const hamlets: Reader = (table, { coverage, rows, period }) => {
  const named = new Map(rows.hamlets().map((hamlet) => [toOldTones(hamlet.name).toLowerCase(), hamlet]));
  const of = Object.values(coverage.hamlets);
  const outOf = (part: number, whole: number): string => (whole === 0 ? '–' : `${told(part)}/${told(whole)}`);
  return table.rows.flatMap((row): readonly (readonly [string, string])[] => {
    if (/^toàn xã/i.test(row[0] ?? '')) {
      const { households, householdsPresent } = coverage.commune;
      const direct = period.filter((activity) =>
        rows.hamlets().some((hamlet) => rows.isDirect(activity, hamlet)),
      ).length;
      const isShared = of.some((hamlet) => hamlet.period.bestHouseholdShare !== null);
      const said = [
        households === 0 ? '–' : told(households),
        told(direct),
        isShared && households > 0 ? told((100 * householdsPresent) / households, '%') : '–',
        outOf(
          sum(of.map(({ state }) => state.contentsMet)),
          sum(of.map(({ state }) => state.contentsRequired)),
        ),
        outOf(sum(of.map(({ state }) => state.itemsDone)), sum(of.map(({ state }) => state.itemsDue))),
      ];
      return [[line('Toàn xã', ...row.slice(2, 7)), line('Toàn xã', ...said)]];
    }
    if (numberIn(row[0]) === null) return [];
    const hamlet = named.get(toOldTones(row[1] ?? '').toLowerCase());
    const own = hamlet === undefined ? undefined : coverage.hamlets[hamlet.code];
    // Two hamlets of one name are not told apart.
    if (hamlet === undefined || own === undefined) return [];
    const said = [
      told(hamlet.households),
      told(own.period.direct),
      told(own.period.bestHouseholdShare, '%'),
      outOf(own.state.contentsMet, own.state.contentsRequired),
      outOf(own.state.itemsDone, own.state.itemsDue),
    ];
    return [[line(row[1], ...row.slice(2, 7)), line(row[1], ...said)]];
  });
};

const topics: Reader = (table, { coverage, rows, period }) => {
  const all = Object.values(coverage.hamlets);
  return table.rows.flatMap((row) => {
    const named = rows.book.topics.filter(({ title }) => toOldTones(title) === toOldTones(row[1] ?? ''));
    const [topic] = named;
    if (topic === undefined || named.length > 1) return [];
    const withCredit = (credit: string): string =>
      told(all.filter(({ credits }) => (credits[topic.code] ?? 'none') === credit).length);
    const about = period.filter((activity) => activity.topics.includes(topic.code)).length;
    const said = [told(about), withCredit('direct'), withCredit('indirect'), withCredit('none')];
    return [[line(row[1], ...row.slice(2, 6)), line(row[1], ...said)]];
  });
};

const criteria: Reader = (table, recount) => {
  const counts = criterionCounts(recount);
  return [
    [
      table.rows.map((row) => line(row[0], row[2])).join('\n'),
      counts.map(({ number, count }) => line(number, told(count))).join('\n'),
    ],
  ];
};

/** Each unit by its name; the rows of «n đơn vị khác» and of what names no unit make up the whole with them. */
const units: Reader = (table, { work, period }) => {
  const figures = (is: (name: string) => boolean): readonly string[] => {
    const own = work.filter(({ item }) => is(item.leadUnit));
    const led = period.filter(({ leadUnit }) => is(leadUnit));
    const due = sum(own.map((each) => each.due));
    const people = led.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]));
    return [
      due === 0 ? '–' : told(due),
      due === 0 ? '–' : told(sum(own.map((each) => each.done))),
      told(led.length),
      people.length === 0 ? '–' : told(sum(people)),
    ];
  };
  return table.rows.flatMap((row): readonly (readonly [string, string])[] => {
    if (numberIn(row[0]) === null)
      return [[line(row[0], ...row.slice(2)), line(row[0], ...figures(() => true))]];
    const name = row[1] ?? '';
    if (/^\d+ đơn vị khác$|^Chưa ghi rõ đơn vị$/.test(name)) return [];
    return [
      [line(name, ...row.slice(2)), line(name, ...figures((unit) => unitName(unit) === unitName(name)))],
    ];
  });
};

const GIVERS: Readonly<Record<string, readonly string[]>> = {
  'Hộ dân': ['', 'Hộ dân'],
  'Doanh nghiệp': ['Doanh nghiệp'],
  'Tổ chức': ['Tổ chức'],
  'Cán bộ': ['Cán bộ'],
};

const givers: Reader = (table, recount) =>
  table.rows.map((row) => {
    const wanted = GIVERS[row[0] ?? ''];
    const gifts = (kind: string) =>
      recount
        .gifts('period', kind)
        .filter(({ row: gift }) => wanted === undefined || wanted.includes(textOf(gift, 'Bên đóng góp')));
    const households = ['Tiền', 'Đất', 'Ngày công', 'Hiện vật']
      .flatMap(gifts)
      .filter(({ row: gift }) => ['', 'Hộ dân'].includes(textOf(gift, 'Bên đóng góp')));
    const stated = sum(households.map(({ row: gift }) => numberOrNull(textOf(gift, 'Số hộ')) ?? 0));
    const amount = (kind: string, by: number, unit: string): string => {
      const value = sum(gifts(kind).map(({ value: given }) => given)) / by;
      return value === 0 ? '–' : told(toTenth(value), unit);
    };
    const said = [
      stated === 0 ? '–' : told(stated),
      amount('Tiền', 1_000_000, 'đồng'),
      amount('Đất', 1, ''),
      amount('Ngày công', 1, ''),
      amount('Hiện vật', 1_000_000, 'đồng'),
    ];
    return [line(row[0], ...row.slice(1)), line(row[0], ...said)];
  });

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(kế hoạch|kh) năm/, indicators],
  [/số buổi trực tiếp/, hamlets],
  [/chỉ gián tiếp/, topics],
  [/tiêu chí số/, criteria],
  [/việc đã xong/, units],
  [/bên đóng góp/, givers],
];
