import { textOf } from '../recount/raw-workbook';
import { columnOf } from './beside';
import type { Beside } from './beside';

/** Columns of free words, which a report quotes as they are. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'Hoạt động': ['Tên gọi', 'Vị trí', 'Giai đoạn', 'Thành phần', 'Ghi chú'],
  'Kế hoạch': ['Mục kế hoạch', 'Ghi chú'],
  'Nội dung': ['Nội dung'],
  'Hình thức': ['Hình thức'],
  'Tiêu chí': ['Tên'],
  'Số liệu khác': ['Nguồn', 'Ghi chú'],
  Xóm: ['Tên xóm', 'Xã cũ'],
  'Gương, mô hình': ['Tên', 'Thành tích', 'Ghi chú'],
  'Đóng góp': ['Công trình', 'Ghi chú'],
};
/** Settings that are printed as typed; answers such as «Không» or «Giữ nguyên» are words of the product. */
const PRINTED_SETTINGS = new Set([
  ...['Tên xã', 'Cơ quan chủ quản', 'Cơ quan ban hành', 'Địa danh', 'Số kế hoạch', 'Ngày kế hoạch', 'Căn cứ'],
  ...['Ký hiệu báo cáo', 'Kính gửi', 'Nơi nhận', 'Quyền hạn ký', 'Chức vụ người ký', 'Người ký'],
]);
const UNITS: Readonly<Record<string, readonly string[]>> = {
  'Hoạt động': ['Đơn vị chủ trì', 'Đơn vị phối hợp'],
  'Kế hoạch': ['Chủ trì', 'Phối hợp'],
  'Cán bộ': ['Đơn vị'],
};

/** Stands where words of a row stood. */
export const QUOTED = '\u{E000}';

/** Puts one sign in the place of everything that people typed; words of the product stay. */
export type Masking = (text: string) => string;

/** `units: false` leaves the names of units, which a report must spell out whoever typed them. */
export function maskingOf(beside: Beside, { units = true }: { readonly units?: boolean } = {}): Masking {
  const known = units ? wholeMasks : titleMasks;
  const mask = known.get(beside) ?? makeMasking(beside, units);
  known.set(beside, mask);
  return mask;
}

/** One workbook is laid beside many rules. */
const wholeMasks = new WeakMap<Beside, Masking>();
const titleMasks = new WeakMap<Beside, Masking>();

function makeMasking(beside: Beside, units: boolean): Masking {
  const columns = [...Object.entries(TYPED), ...(units ? Object.entries(UNITS) : [])];
  const typed = columns.flatMap(([tab, headers]) =>
    headers.flatMap((header) => columnOf(beside, tab, header).flatMap((cell) => cell.split(/[;\n]/))),
  );
  const said = [...new Set([...typed, ...settingsOf(beside)].map((text) => text.trim()))].filter((text) =>
    /\p{L}.*[\d ]|[\d ].*\p{L}/u.test(text),
  );
  if (said.length === 0) return (text) => text;
  const longestFirst = said.flatMap(bothTones).sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map(anyFirstLetter).join('|');
  const quoted = new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu');
  return (text) => text.replace(quoted, QUOTED);
}

const settingsOf = ({ workbook }: Beside): readonly string[] =>
  (workbook['Cấu hình'] ?? [])
    .filter((row) => PRINTED_SETTINGS.has(textOf(row, 'Mục cài đặt')))
    .flatMap((row) => textOf(row, 'Giá trị').split('\n'));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
function anyFirstLetter(text: string): string {
  const [first = '', ...rest] = text;
  const letters = [...new Set([first.toLowerCase(), first.toUpperCase()])].map(escaped).join('|');
  return `(?:${letters})${escaped(rest.join(''))}`;
}

/** Words as typed and with their tone marks in either place: the report may set them. */
const bothTones = (text: string): readonly string[] => [...new Set([text, toOldTones(text), toNew(text)])];

const VOWELS = ['oòóỏõọ', 'uùúủũụ', 'aàáảãạ', 'eèéẻẽẹ', 'yỳýỷỹỵ'] as const;
const [O, U, A, E, Y] = VOWELS;
const PAIRS: readonly (readonly [string, string])[] = [
  [O, A],
  [O, E],
  [U, Y],
];

/** Marks on the first vowel: hòa, khỏe, thủy; «quý» is one way only. */
export const OLD_TONES = /[òóỏõọ][ae](?!\p{L})|(?<![qQ])[ùúủũụ]y(?!\p{L})/iu;
/** Marks on the second: hoà, khoẻ, thuỷ. */
export const NEW_TONES = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<![qQ])u[ỳýỷỹỵ](?!\p{L})/iu;

export const toOldTones = (text: string): string => moved(text, TO_OLD);
const toNew = (text: string): string => moved(text, TO_NEW);

type Move = readonly [RegExp, string];

function movesTo(style: 'old' | 'new'): readonly Move[] {
  return PAIRS.flatMap(([first, second]) =>
    [1, 2, 3, 4, 5].map((tone): Move => {
      const old = `${first[tone] ?? ''}${second[0] ?? ''}`;
      const fresh = `${first[0] ?? ''}${second[tone] ?? ''}`;
      const [from, to] = style === 'old' ? [fresh, old] : [old, fresh];
      return [new RegExp(`(?<![qQ])${from}(?!\\p{L})`, 'gu'), to];
    }),
  );
}
const TO_OLD = movesTo('old');
const TO_NEW = movesTo('new');

const moved = (text: string, moves: readonly Move[]): string =>
  moves.reduce((done, [from, to]) => done.replace(from, to), text);
