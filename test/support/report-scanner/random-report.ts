import type { Period } from '../../../src/domain/calendar/period';
import { INDICATOR_IDS } from '../../../src/domain/plan/standard-indicators';
import type { IndicatorId } from '../../../src/domain/plan/standard-indicators';
import { APPENDIX_IDS, inOrder } from '../../../src/domain/report/additions';
import type { ReportDocument } from '../../../src/domain/report/tree';
import { checkTables } from '../../../src/domain/validation/check-tables';
import { aPeriod, day } from '../book-builder';
import { Dice } from '../dice';
import { randomRawWorkbook } from '../random-raw-workbook';
import type { RawRow, RawWorkbook } from '../recount/raw-workbook';
import { reportWith, standardWording } from '../report-sample';
import { tablesOfRecords } from '../starter-tables';
import { besideOf } from './beside';
import type { Beside } from './beside';
import { printedTree } from './printed-tree';
import type { PrintedReport } from './printed-report';

export interface RandomReport {
  readonly period: string;
  readonly printed: PrintedReport;
  readonly beside: Beside;
  /** Figures of the same period a year before. */
  readonly lastYear: ReadonlyMap<IndicatorId, number>;
}

const WORDING = standardWording();
/** Far past every row. */
const TODAY = day('2026-01-01');
const KINDS = ['2024-T04', '2024-T12', '2024-Q2', '2024-Q4', '2024-6T1', '2024-6T2', '2024-9T', '2024'];
const STEMS = ['Hoà Bình', 'Thuỷ Lâm', 'Tiến Thành', 'Văn Khúc', 'Thuận Phong', 'Đồi', 'Bình'];
const UNITS = [
  ...['Các xóm', 'Công chức văn hóa', 'MTTQ xã', 'Hội Phụ nữ', 'Đoàn Thanh niên', 'Hội Nông dân', 'UBND xã'],
  ...['Ủy ban nhân dân xã', 'Ban Quản lý nông thôn mới xã', 'Ban Chỉ đạo xã', 'Tổ thuỷ nông', ''],
];
/** Words of people that look like breaches of the text, and are theirs. */
const TITLES = [
  'Công văn số 12/UBND về vệ sinh, mã HD05',
  'Kế hoạch phủ kín khoảng trống loa',
  'Cuộc vận động 5 không, 3 sạch',
  'Ra quân trồng 1,0 km đường hoa xã hoá',
  'Họp 5 xóm về ma trận việc chậm so với hạn, chưa hoàn thành',
  '3 sạch. 5 không',
];

/** A report of a random workbook: up to forty hamlets, names in both tone styles, titles that quote what reports must not say. */
export function randomReport(seed: number): RandomReport {
  const dice = new Dice(seed * 7919);
  const made = randomRawWorkbook(seed);
  const workbook = enriched(made.workbook, dice);
  const code = made.period.includes('..') ? made.period : dice.pick(KINDS);
  const period = aPeriod(code, made.style);
  const asOf = dice.chance(0.2) ? dayWithin(period, dice) : period.to;
  const { book } = checkTables(tablesOfRecords(workbook), TODAY);
  const more = new Dice(seed * 104_729);
  const lastYear = more.chance(0.5) ? keptYear(more) : new Map<IndicatorId, number>();
  const additions = more.chance(0.4)
    ? { additions: inOrder(more.some(APPENDIX_IDS, APPENDIX_IDS.length)) }
    : {};
  const report: ReportDocument = reportWith(book, code, { asOf, wording: WORDING, lastYear, ...additions });
  return {
    period: code,
    printed: printedTree(report),
    beside: besideOf({ workbook, from: period.from, to: period.to, asOf }),
    lastYear,
  };
}

/** Small and large counts, shares and zeros. */
const keptYear = (dice: Dice): ReadonlyMap<IndicatorId, number> =>
  new Map(
    INDICATOR_IDS.filter(() => dice.chance(0.7)).map((id) => [
      id,
      id === 'CT37' ? dice.int(0, 1000) / 10 : dice.pick([0, 1, 3, 12, 19, 20, 48, 250, 1_234]),
    ]),
  );

const dayWithin = ({ from, to }: Period, dice: Dice): string => (dice.chance(0.5) ? from : to);

function enriched(workbook: RawWorkbook, dice: Dice): RawWorkbook {
  const hamlets: readonly RawRow[] = [...(workbook['Xóm'] ?? []), ...moreHamlets(dice)].map((row) => ({
    ...row,
    'Người phụ trách': dice.chance(0.7) ? 'can.bo@xa.vn' : '',
  }));
  const names = hamlets.map((row) => row['Tên xóm'] ?? '');
  const rowsOf = (tab: string, change: (row: RawRow) => RawRow): readonly RawRow[] =>
    (workbook[tab] ?? []).map(change);
  return {
    ...workbook,
    Xóm: hamlets,
    'Cấu hình': rowsOf('Cấu hình', settingOf(dice)),
    'Hoạt động': rowsOf('Hoạt động', (row) => ({
      ...row,
      ...(row['Phạm vi'] === 'Một xóm' && dice.chance(0.7) ? { Xóm: dice.pick(names) } : {}),
      'Đơn vị chủ trì': dice.pick(UNITS),
      'Tên gọi': dice.chance(0.5) ? dice.pick(TITLES) : '',
    })),
    'Kế hoạch': rowsOf('Kế hoạch', (row) => ({
      ...row,
      'Mục kế hoạch': dice.pick(TITLES),
      'Chủ trì': dice.pick(UNITS),
      'Chỉ tiêu báo cáo': dice.pick([
        row['Chỉ tiêu báo cáo'] ?? '',
        'CT01',
        'CT23: 1; CT24: 1',
        'CT23; CT24',
      ]),
    })),
    'Gương, mô hình': rowsOf('Gương, mô hình', (row) => ({
      ...row,
      Tên: dice.pick([
        row['Tên'] ?? '',
        `Tập thể Nhân dân xóm ${row['Xóm'] ?? ''}`,
        `Ông Hoà (${row['Mã'] ?? ''})`,
      ]),
      'Đồng ý nêu tên': dice.pick(['Có', 'Có', 'Không', '']),
    })),
  };
}

const moreHamlets = (dice: Dice): readonly RawRow[] =>
  Array.from({ length: dice.pick([0, 0, 2, 5, 12, 34]) }, (_, at) => ({
    'Mã xóm': `Y${String(at + 1)}`,
    'Tên xóm': `${STEMS[at % STEMS.length] ?? ''} ${String(1 + Math.floor(at / STEMS.length))}`,
    'Số hộ': dice.pick(['', '60', '85', '110']),
    'Có loa': 'Có',
    'Có nhóm Zalo': 'Có',
  }));

const settingOf = (dice: Dice): ((row: RawRow) => RawRow) => {
  const deputy = dice.chance(0.5);
  const values: Readonly<Record<string, string>> = {
    'Tên xã': 'xã Bình Thuận',
    'Cơ quan ban hành': 'ỦY BAN NHÂN DÂN\nXÃ BÌNH THUẬN',
    'Địa danh': 'Bình Thuận',
    'Kính gửi': 'Văn phòng Điều phối nông thôn mới huyện\nUBND huyện',
    'Nơi nhận': 'Văn phòng Điều phối NTM huyện\nTT ĐU, TT HĐND xã\nLưu: VT',
    'Quyền hạn ký': deputy ? 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH' : 'TM. ỦY BAN NHÂN DÂN',
    'Chức vụ người ký': deputy ? 'PHÓ CHỦ TỊCH' : 'CHỦ TỊCH',
    'Người ký': 'Nguyễn Văn Sản',
    'Kiểu đặt dấu thanh': dice.pick(['Giữ nguyên', 'Cũ', 'Mới']),
  };
  return (row) => {
    const value = values[row['Mục cài đặt'] ?? ''];
    return value === undefined ? row : { ...row, 'Giá trị': value };
  };
};
