import type { StarterRecords } from '../starter-files';
import { createDice } from './dice';
import { makeActivities } from './activities';
import { makeContributions, makeExamples } from './gifts';
import { DEMO_DAY } from './days';
import { OFFICERS } from './officers';
import type { Unit } from './units';
import { makeUnits } from './units';

const NOTE = 'Minh họa';
export const DEMO_SEED = 2026;
/** Rows of activities, contributions, examples. */
const ROWS = { activities: 455, contributions: 30, examples: 15 } as const;

/** Another size than the demonstration's: of communes that are larger. */
export interface CommuneSize {
  readonly units: number;
  /** Rows of Hoạt động. */
  readonly activities: number;
  /** ISO date of the last activity. */
  readonly until: string;
}

const SETTINGS: Readonly<Record<string, string>> = {
  'Tên xã': 'xã Đông Sơn',
  'Cơ quan ban hành': 'ỦY BAN NHÂN DÂN\nXÃ ĐÔNG SƠN',
  'Địa danh': 'Đông Sơn',
  'Năm kế hoạch': '2026',
  'Số kế hoạch': '12/KH-UBND',
  'Ngày kế hoạch': 'ngày 05 tháng 01 năm 2026',
  'Quyền hạn ký': 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
  'Chức vụ người ký': 'PHÓ CHỦ TỊCH',
  'Người ký': 'Người ký minh họa',
};

/** Targets that the demonstration sets itself: one meeting for each unit, ten of what the commune does once for all. */
const targetOf = (scope = ''): string => (scope === 'Từng xóm' ? '1' : '10');

/**
 * A commune of 2026 on starter `xa-2026`: 70 units of three kinds from four former communes, 500 rows until 14/9/2026. All of it
 * is made up; the same seed makes the same commune.
 */
export function makeCommune(
  starter: StarterRecords,
  seed = DEMO_SEED,
  size: Partial<CommuneSize> = {},
): StarterRecords {
  const dice = createDice(seed);
  const units = makeUnits(dice, size.units);
  const plan = (starter['Kế hoạch'] ?? []).map((row) => ({
    ...row,
    'Chỉ tiêu': targetOf(row['Phạm vi']),
    'Ghi chú': `${NOTE}: chỉ tiêu`,
  }));
  const lastDay = Date.parse(size.until ?? DEMO_DAY);
  const commune = { units, plan, topics: starter['Nội dung'] ?? [], lastDay };
  return {
    ...starter,
    'Kế hoạch': plan,
    'Cấu hình': (starter['Cấu hình'] ?? []).map((row) => ({
      ...row,
      'Giá trị': SETTINGS[row['Mục cài đặt'] ?? ''] ?? row['Giá trị'] ?? '',
    })),
    Xóm: units.map(unitRow),
    'Cán bộ': OFFICERS.map((officer) => ({ ...officer })),
    'Hoạt động': noted('HD', makeActivities(dice, commune, size.activities ?? ROWS.activities)),
    'Đóng góp': noted('DG', makeContributions(dice, units, ROWS.contributions)),
    'Gương, mô hình': noted('GM', makeExamples(dice, units, ROWS.examples)),
  };
}

const unitRow = (unit: Unit, index: number): Record<string, string> => ({
  'Mã xóm': unit.code,
  'Tên xóm': unit.name,
  'Số hộ': String(unit.households),
  'Số khẩu': String(unit.people),
  'Có loa': unit.hasLoudspeaker ? 'Có' : 'Không',
  'Có nhóm Zalo': unit.hasZaloGroup ? 'Có' : 'Không',
  'Người phụ trách': OFFICERS[index % OFFICERS.length]?.Email ?? '',
  'Xã cũ': unit.formerCommune,
  'Ghi chú': `${NOTE}: số hộ, loa, Zalo`,
});

const noted = (prefix: string, rows: readonly Record<string, string>[]): Record<string, string>[] =>
  rows.map((row, index) => ({
    Mã: `${prefix}${String(index + 1).padStart(3, '0')}`,
    ...row,
    'Ghi chú': NOTE,
  }));
