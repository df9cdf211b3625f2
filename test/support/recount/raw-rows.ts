import type { RawPlaces } from './raw-places';
import { dayOf, listOf, numberOf, textOf } from './raw-workbook';
import type { RawRow, RawWorkbook } from './raw-workbook';

const NUMBERS = [
  'Số người',
  'Số hộ dự',
  'Số lượng',
  'Số tin bài',
  'Số lượt phát',
  'Phút mỗi lượt',
  'Lượt tiếp cận',
  'Diện tích (m²)',
  'Kinh phí (đồng)',
];
const SCOPES = ['Một xóm', 'Liên xóm', 'Toàn xã', 'Ngoài xã'];

/** A done row of Hoạt động without an error. */
export interface RawActivity {
  readonly id: string;
  readonly row: RawRow;
  readonly date: string;
  readonly form: RawRow;
  readonly topics: readonly string[];
  readonly hamlets: readonly string[];
}

/** Rows of Hoạt động that are done, without error and no duplicate, whatever their day (docs/domain.md §6.0). */
export function standingRows(workbook: RawWorkbook, places: RawPlaces): readonly RawActivity[] {
  const rows = workbook['Hoạt động'] ?? [];
  const codes = rows.map((row) => textOf(row, 'Mã'));
  const repeated = new Set(codes.filter((code, index) => code !== '' && codes.indexOf(code) !== index));
  const done = rows.flatMap((row, index) => {
    const activity = repeated.has(textOf(row, 'Mã')) ? null : readRow(row, index, workbook, places);
    return activity === null ? [] : [{ activity, event: eventOf(activity), order: orderOf(activity) }];
  });
  return done
    .filter(
      ({ activity, event, order }) =>
        textOf(activity.row, 'Xác nhận') === 'Không trùng' ||
        !done.some((other) => other.event === event && other.order < order),
    )
    .map(({ activity }) => activity);
}

/** Every row of Hoạt động without an error, whatever its status and day. */
export const validRows = (workbook: RawWorkbook, places: RawPlaces): readonly RawActivity[] =>
  understoodRows(workbook, places).flatMap((activity) =>
    activity === null || places.creditedOf(activity.hamlets).includes(null) ? [] : [activity],
  );

/** Each row of Hoạt động in its order, null where a cell of it cannot be read; whoever is credited for its hamlets. */
export function understoodRows(workbook: RawWorkbook, places: RawPlaces): readonly (RawActivity | null)[] {
  const rows = workbook['Hoạt động'] ?? [];
  const codes = rows.map((row) => textOf(row, 'Mã'));
  return rows.map((row, index) => {
    const isAlone = codes.filter((code) => code !== '' && code === codes[index]).length < 2;
    return isAlone ? readCells(row, index, workbook, places, STATUSES) : null;
  });
}

const STATUSES = ['Dự kiến', 'Đã thực hiện', 'Hoãn', 'Hủy'];

function readRow(row: RawRow, index: number, workbook: RawWorkbook, places: RawPlaces): RawActivity | null {
  const activity = readCells(row, index, workbook, places, ['Đã thực hiện']);
  return activity === null || places.creditedOf(activity.hamlets).includes(null) ? null : activity;
}

function readCells(
  row: RawRow,
  index: number,
  workbook: RawWorkbook,
  places: RawPlaces,
  statuses: readonly string[],
): RawActivity | null {
  const code = textOf(row, 'Mã');
  const date = dayOf(textOf(row, 'Ngày'));
  const form = (workbook['Hình thức'] ?? []).find(
    (entry) => textOf(entry, 'Mã') === textOf(row, 'Hình thức'),
  );
  const topics = listOf(textOf(row, 'Nội dung'));
  const known = (workbook['Nội dung'] ?? []).map((entry) => textOf(entry, 'Mã'));
  const hamlets = places.codesOf(textOf(row, 'Xóm'));
  const scope = textOf(row, 'Phạm vi');
  if (date === null || form === undefined || hamlets === null) return null;
  if (!statuses.includes(textOf(row, 'Trạng thái')) || !SCOPES.includes(scope)) return null;
  if (topics.length === 0 || topics.some((topic) => !known.includes(topic))) return null;
  if (hamlets.length === 0 && (scope === 'Một xóm' || scope === 'Liên xóm')) return null;
  if (NUMBERS.some((header) => 'error' in numberOf(textOf(row, header)))) return null;
  return { id: code === '' ? `@${String(index + 2)}` : code, row, date, form, topics, hamlets };
}

const eventOf = ({ date, form, hamlets, topics, row }: RawActivity): string =>
  JSON.stringify([
    date,
    textOf(form, 'Mã'),
    [...new Set(hamlets)].sort(),
    [...new Set(topics)].sort(),
    textOf(row, 'Đơn vị chủ trì'),
  ]);

/** Natural order of Mã; rows without one come last, by row. */
const orderOf = ({ id }: RawActivity): string =>
  (id.startsWith('@') ? '2' : '1') + id.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
