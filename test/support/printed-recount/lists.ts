import { dayOf, listOf, sum, textOf } from '../recount/raw-workbook';
import type { RawRow } from '../recount/raw-workbook';
import type { PrintedReport, PrintedTable } from '../report-scanner/printed-report';
import { toTenth } from '../report-scanner/numbers';
import { tablesOf } from '../report-scanner/prose';
import { toOldTones } from '../report-scanner/quotations';
import type { Recounted } from './recounted';
import { columnsOf, line, told } from './tables';

type ListReader = (
  table: PrintedTable,
  recount: Recounted,
) => readonly [readonly string[], readonly string[]];

/** Lists of the appendices that have a row too many, one too few, or one that the raw cells do not say. */
export function mistoldLists({ body, appendices }: PrintedReport, recount: Recounted): readonly string[] {
  const listed = appendices.flatMap(({ blocks }) =>
    tablesOf(blocks).flatMap((table) => {
      const columns = columnsOf(table);
      const reader = LISTS.find(([heads]) =>
        heads.every((head) => columns.some((column) => head.test(column))),
      );
      if (reader === undefined) return [];
      const [said, expected] = reader[1](table, recount);
      return differences(said, expected, columns[1] ?? '');
    }),
  );
  const figures = appendices.flatMap(({ blocks }) => tablesOf(blocks).filter(isOfFigures));
  return [...listed, ...(figures[0] === undefined ? [] : mistoldFigures(body, figures[0], recount))];
}

const differences = (
  said: readonly string[],
  expected: readonly string[],
  name: string,
): readonly string[] =>
  said.length === expected.length && said.every((row, at) => row === expected[at])
    ? []
    : [
        `appendix by ${name}: ${String(said.length)} rows → ${String(expected.length)}; ${said.find((row, at) => row !== expected[at]) ?? 'none'} → ${expected.find((row, at) => row !== said[at]) ?? 'none'}`,
      ];

const dotted = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
/** Rows without Mã are named by their place, which is no word of the sheet. */
const named = (id: string): string => (id.startsWith('@') ? '@' : id);

const activities: ListReader = (table, { listed }) => {
  const columns = columnsOf(table);
  const at = (row: readonly string[], head: string): string => row[columns.indexOf(head)] ?? '';
  return [
    table.rows.map((row) =>
      line(row[0], named(at(row, 'mã')), at(row, 'ngày'), at(row, 'nội dung'), at(row, 'lượt người')),
    ),
    listed.map(({ id, date, topics, attendance }, index) =>
      line(String(index + 1), named(id), dotted(date), topics.join(', '), told(attendance)),
    ),
  ];
};

const evidence: ListReader = (table, { listed }) => [
  table.rows.map((row) => line(row[0], named(row[1] ?? ''), row[2])),
  listed
    .flatMap(({ id, date, evidence: pieces }) => pieces.map(() => [id, date] as const))
    .map(([id, date], index) => line(told(index + 1), named(id), dotted(date))),
];

const GIFTS = ['Tiền', 'Đất', 'Ngày công', 'Hiện vật'] as const;

const contributions: ListReader = (table, recount) => {
  const gifts = GIFTS.map((kind) => recount.gifts('period', kind));
  const placeOf = (row: RawRow): string => {
    const text = textOf(row, 'Xóm');
    if (text === '') return 'toàn xã';
    const found = recount.rows.book.hamlets.find(({ code, name }) => code === text || name === text);
    return plain(found?.name ?? text);
  };
  const places = [...new Set(gifts.flat().map(({ row }) => placeOf(row)))].sort();
  const amounts = (is: (place: string) => boolean): readonly string[] =>
    GIFTS.map((kind, at) => {
      const own = (gifts[at] ?? []).filter(({ row }) => is(placeOf(row)));
      const value = sum(own.map((gift) => gift.value));
      const isMoney = kind === 'Tiền' || kind === 'Hiện vật';
      return isMoney ? told(toTenth(value / 1_000_000), 'đồng') : told(toTenth(value));
    });
  const rows = table.rows.map((row) => [plain(row[1] ?? ''), ...row.slice(2)]);
  return [
    [
      ...rows
        .slice(0, -1)
        .map((row) => line(...row))
        .sort(),
      line('Σ', ...(rows[rows.length - 1]?.slice(1) ?? [])),
    ],
    [
      ...places.map((place) => line(place, ...amounts((each) => each === place))).sort(),
      line('Σ', ...amounts(() => true)),
    ],
  ];
};

const models: ListReader = (table, recount) => {
  const rows = ['Tập thể', 'Cá nhân', 'Mô hình'].flatMap((kind) => recount.examples('period', kind));
  const ordered = [...rows].sort((a, b) => {
    const [one, other] = [a, b].map(({ row }) => dayOf(textOf(row, 'Ngày')) ?? '');
    const order = recount.beside.workbook['Gương, mô hình'] ?? [];
    return one === other ? order.indexOf(a.row) - order.indexOf(b.row) : (one ?? '') < (other ?? '') ? -1 : 1;
  });
  return [
    table.rows.map((row) => line(row[1], row[2], plain(row[3] ?? ''))),
    ordered.map(({ row }) => {
      const kind = textOf(row, 'Loại');
      const name = mayBeNamed(row, recount.beside.madeOn) ? textOf(row, 'Tên') : `Một ${kind}`;
      return line(dotted(dayOf(textOf(row, 'Ngày')) ?? ''), kind, plain(name));
    }),
  ];
};

/** Consent for the report, not withdrawn when it is made; a model is a thing and needs none. */
function mayBeNamed(row: RawRow, madeOn: string): boolean {
  const withdrawn = dayOf(textOf(row, 'Rút lại ngày'));
  if (withdrawn !== null && withdrawn <= madeOn) return false;
  const said = textOf(row, 'Đồng ý nêu tên');
  if (textOf(row, 'Loại') === 'Mô hình' && said === '') return true;
  const uses = listOf(textOf(row, 'Phạm vi đồng ý'));
  return said === 'Có' && (uses.length === 0 || uses.includes('Báo cáo'));
}

const LISTED_GAPS = ['G1', 'G1b', 'G4', 'G5', 'G6', 'G8'];

/** Each hamlet that lacks something, with the codes that are named, and how many other things are said. */
const gaps: ListReader = (table, { coverage, rows, period }) => {
  const of = (code: string): readonly (readonly string[])[] =>
    coverage.gaps.map((gap) => gap.split('|')).filter(([, hamlet]) => hamlet === code);
  const withoutEvidence = (code: string): readonly string[] =>
    period
      .filter((activity) => activity.evidence.length === 0 && rows.isDirect(activity, rows.hamlet(code)))
      .map(({ id }) => id);
  const expected = rows.hamlets().flatMap((hamlet) => {
    const own = of(hamlet.code);
    const codes = [
      ...own.flatMap(([kind = '', , topic = '', item = '', activity = '']) =>
        LISTED_GAPS.includes(kind) ? [[topic, item, activity].find((each) => each !== '') ?? ''] : [],
      ),
      ...withoutEvidence(hamlet.code),
    ];
    const others = new Set(own.flatMap(([kind = '']) => (['G2', 'G3', 'G7'].includes(kind) ? [kind] : [])));
    if (codes.length + others.size === 0) return [];
    return [line(plain(hamlet.name), [...codes].sort().join(' '), String(others.size))];
  });
  return [
    table.rows
      .map((row) => {
        const sentences = (row[2] ?? '').split(/(?<=\.)\s+(?=\p{Lu})/u);
        const lists = sentences.flatMap((each) => /: (.*)\.$/.exec(each)?.[1]?.split(', ') ?? []);
        const others = sentences.filter((each) => !/: .*\.$/.test(each)).length;
        const bare = plain(row[1] ?? '').replace(/ \([^)]*\)$/, '');
        return line(bare, [...lists].sort().join(' '), String(others));
      })
      .sort(),
    [...expected].sort(),
  ];
};

const plain = (text: string): string => toOldTones(text.normalize('NFC')).toLowerCase().trim();

const LISTS: readonly (readonly [readonly RegExp[], ListReader])[] = [
  [[/^mã$/, /^đơn vị chủ trì$/], activities],
  [[/^hoạt động$/, /^hồ sơ/], evidence],
  [[/^tiền .*triệu đồng/], contributions],
  [[/^thành tích$/], models],
  [[/^việc còn lại$/], gaps],
];

const isOfFigures = (table: PrintedTable): boolean =>
  columnsOf(table).some((head) => /^(kế hoạch|kh) năm/.test(head));
const titlesOf = (table: PrintedTable | undefined): readonly string[] => {
  if (table === undefined) return [];
  const title = columnsOf(table).findIndex((head) => head.startsWith('chỉ tiêu'));
  return table.rows.map((row) => toOldTones(row[title] ?? ''));
};

/** Table 1 and the appendix: no figure twice, none left out that somebody planned or did, in the order of the tab. */
function mistoldFigures(
  body: PrintedReport['body'],
  appendix: PrintedTable,
  { beside, own, lastYear, meant }: Recounted,
): readonly string[] {
  const inBody = titlesOf(tablesOf(body).find(isOfFigures));
  const titles = (beside.workbook['Chỉ tiêu'] ?? []).map((row) => toOldTones(textOf(row, 'Chỉ tiêu')));
  /** Rows of one name are not told apart. */
  const isAlone = (title: string): boolean => titles.filter((other) => other === title).length === 1;
  const expected = (beside.workbook['Chỉ tiêu'] ?? []).flatMap((row) => {
    const title = toOldTones(textOf(row, 'Chỉ tiêu'));
    const code = textOf(row, 'Mã');
    const figure = own.get(code);
    if (figure === undefined || !isAlone(title) || inBody.includes(title)) return [];
    const isState = ['Tỷ lệ nội dung đến hạn', 'Số xóm còn việc chậm'].includes(textOf(row, 'Cách tính'));
    const before = meant.has(code) && !['CT23', 'CT24'].includes(code) ? (lastYear.get(code) ?? 0) : 0;
    const isBare = figure.plan === null && (isState ? null : figure.period) === 0 && figure.cumulative === 0;
    return isBare && before === 0 ? [] : [title];
  });
  return differences(titlesOf(appendix).filter(isAlone), expected, 'figure');
}
