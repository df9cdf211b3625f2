// Makes the year of activities of the starter binh-thuan-2024: node scripts/demo-year/make.mjs
// The same seed gives the same files; a test holds the committed files to this generator.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { toDateText } from './calendar.mjs';
import { makeLastYear, TREND_COLUMNS } from './last-year.mjs';
import { makeBanners, makeBroadcasts, makePosts } from './communications.mjs';
import { plantFaults } from './faults.mjs';
import { code, makeContributions, makeExamples } from './gifts.mjs';
import { makeJointMeetings, makeMeetings } from './meetings.mjs';
import { makeOccasions, makeOpenRows } from './occasions.mjs';
import { createRandom } from './random.mjs';

const FOLDER = fileURLToPath(new URL('../../sheets-templates/binh-thuan-2024/', import.meta.url));
const SEED = 2024;
/** Its own, so that the year before can be made anew without a change of the year itself. */
const LAST_YEAR_SEED = 2023;

const ACTIVITY_COLUMNS = [
  'Mã',
  'Ngày',
  'Trạng thái',
  'Mục kế hoạch',
  'Nội dung',
  'Hình thức',
  'Phạm vi',
  'Xóm',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Số người',
  'Số hộ dự',
  'Minh chứng',
  'Ghi chú',
  'Tên gọi',
  'Số lượng',
  'Số tin bài',
  'Số lượt phát',
  'Phút mỗi lượt',
  'Lượt tiếp cận',
  'Diện tích (m²)',
  'Vị trí',
  'Giai đoạn',
  'Thành phần',
  'Số hộ theo xóm',
  'Tiêu chí',
  'Kinh phí (đồng)',
  'Nguồn kinh phí',
];
const CONTRIBUTION_COLUMNS = [
  'Mã',
  'Ngày',
  'Xóm',
  'Loại',
  'Giá trị',
  'Số hộ',
  'Hoạt động',
  'Tiêu chí',
  'Ghi chú',
];
const EXAMPLE_COLUMNS = [
  'Mã',
  'Ngày',
  'Loại',
  'Tên',
  'Xóm',
  'Nội dung',
  'Nhân rộng từ',
  'Hoạt động',
  'Đồng ý nêu tên',
  'Minh chứng',
  'Ghi chú',
];

/** The files of the starter, by name; the manifest says what was planted and where (`row` is the sheet's). */
export function makeYear(hamletRows) {
  const random = createRandom(SEED);
  const hamlets = hamletRows.map((row) => ({
    name: row['Tên xóm'],
    households: row['Số hộ'] ? Number(row['Số hộ']) : null,
  }));
  const rows = [
    ...makeMeetings(random, hamlets),
    ...makeJointMeetings(random, hamlets, 6),
    ...makeBroadcasts(random),
    ...makePosts(random),
    ...makeBanners(random, hamlets),
    ...makeOccasions(random, hamlets),
    ...makeOpenRows(random, hamlets),
  ];
  spreadTwins(rows);
  plantFaults(random, rows, hamlets);
  rows.sort((a, b) => a.day - b.day);
  const activities = rows.map(toActivity);
  return {
    'hoat-dong.csv': toCsv(ACTIVITY_COLUMNS, activities),
    'dong-gop.csv': toCsv(CONTRIBUTION_COLUMNS, makeContributions(random, hamlets)),
    'guong-mo-hinh.csv': toCsv(
      EXAMPLE_COLUMNS,
      makeExamples(
        random,
        hamlets,
        rows.map((row, index) => ({ ...row, Mã: code('HD', index) })),
      ),
    ),
    'so-lieu-ky.csv': toCsv(TREND_COLUMNS, makeLastYear(createRandom(LAST_YEAR_SEED), hamletRows)),
    'manifest.json': `${JSON.stringify(manifestOf(rows, activities, hamletRows), null, 2)}\n`,
  };
}

/** Chance made some rows alike in all that tells two activities apart; the later one moves by a day or more. */
function spreadTwins(rows) {
  const seen = new Set();
  for (const row of rows) {
    const keyOf = () =>
      [row.day, row['Hình thức'], row.Xóm, row['Nội dung'], row['Đơn vị chủ trì']].join('|');
    while (seen.has(keyOf())) row.day += 86_400_000;
    seen.add(keyOf());
  }
}

function toActivity(row, index) {
  const id = code('HD', index);
  const evidence = row.evidence ?? (row.evidenced ? `https://example.vn/minh-hoa/${id.toLowerCase()}` : '');
  return {
    ...row,
    Mã: id,
    Ngày: row.Ngày || toDateText(row.day),
    'Minh chứng': evidence,
    'Ghi chú': 'Minh họa',
  };
}

function manifestOf(rows, activities, hamletRows) {
  const entries = rows.flatMap((row, index) =>
    row.mark ? [{ mark: row.mark, tab: 'Hoạt động', row: index + 2, id: activities[index].Mã }] : [],
  );
  const faults = entries
    .filter(({ mark }) => mark.fault)
    .map(({ mark, tab, row, id }) => ({ what: mark.fault, tab, row, column: mark.column, id }));
  const cases = entries
    .filter(({ mark }) => mark.case)
    .map(({ mark, tab, row, id }) => ({ what: mark.case, tab, row, id }));
  const blank = hamletRows.findIndex((row) => row['Số hộ'] === '');
  faults.push({
    what: 'hamlet-without-households',
    tab: 'Xóm',
    row: blank + 2,
    column: 'Số hộ',
    id: hamletRows[blank]['Mã xóm'],
  });
  return {
    note: 'Dữ liệu minh họa, kể cả số liệu năm 2023 trong so-lieu-ky.csv: do máy tạo, không phải số liệu thật của xã.',
    seed: SEED,
    faults,
    cases,
  };
}

function toCsv(columns, rows) {
  const quote = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const lines = rows.map((row) => columns.map((column) => quote(String(row[column] ?? ''))).join(','));
  return `${[columns.map(quote).join(','), ...lines].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hamletRows = parse(readFileSync(`${FOLDER}xom.csv`, 'utf8'), { columns: true });
  for (const [name, text] of Object.entries(makeYear(hamletRows))) writeFileSync(FOLDER + name, text);
}
