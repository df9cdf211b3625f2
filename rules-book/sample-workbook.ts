import type { CalendarDate } from '../src/domain/calendar/calendar-date';
import { SETTINGS } from '../src/domain/plan/setting-names';
import type { SettingKey } from '../src/domain/plan/setting-names';
import type { Cell } from '../src/domain/tables/cell';
import type { FieldOf, RowTab } from '../src/domain/tables/fields';
import { FIELDS } from '../src/domain/tables/fields';
import type { Row, Tables } from '../src/domain/tables/table';
import { day } from './example';
import type { RuleExample } from './example';

/** Cells of a row by field. */
export type Cells<T extends RowTab> = Partial<Record<FieldOf<T>, Cell>>;

/** The day that examples are checked on. */
export const TODAY = '2024-06-30' as CalendarDate;

/** A row with every field, blank where not given. */
export function rowOf<T extends RowTab>(tab: T, row: number, cells: Cells<T>): Row<T> {
  const blank = Object.fromEntries(FIELDS[tab].map((field) => [field, null])) as Record<FieldOf<T>, Cell>;
  return { row, cells: { ...blank, ...cells } };
}

/** Rows from row 2 down. */
export const rowsOf = <T extends RowTab>(tab: T, cells: readonly Cells<T>[]): readonly Row<T>[] =>
  cells.map((given, index) => rowOf(tab, index + 2, given));

const officers: Cells<'officers'>[] = [
  {
    email: 'vanhoa@binhthuan.vn',
    name: 'Nguyễn Thị Hoa',
    unit: 'Công chức văn hóa',
    role: 'Tổng hợp',
    criteria: '6; 17',
  },
];

const hamlet = (code: string, name: string, households: number): Cells<'hamlets'> => ({
  code,
  name,
  households,
  people: households * 4,
  hasLoudspeaker: 'Có',
  hasZaloGroup: 'Có',
  officer: 'vanhoa@binhthuan.vn',
});

const hamlets: Cells<'hamlets'>[] = [
  hamlet('X01', 'Bình Xuân', 120),
  hamlet('X02', 'Đình 6', 80),
  hamlet('X03', 'Trại 4', 100),
  { ...hamlet('X04', 'Đầm Mụ', 72), hasLoudspeaker: 'Không', hasZaloGroup: 'Không' },
  hamlet('X05', 'Thuận Phong 12', 92),
  hamlet('X06', 'Bình Khang', 104),
];

const topics: Cells<'topics'>[] = [
  {
    code: 'ND1',
    title: 'Chủ trương, chính sách',
    required: 'Có',
    weight: 1,
    dueMonth: 3,
    peopleFacing: 'Không',
  },
  {
    code: 'ND2.4',
    title: 'Chương trình OCOP',
    required: 'Có',
    weight: 1,
    dueMonth: 6,
    peopleFacing: 'Không',
  },
  { code: 'ND3.1', title: 'Giao thông', required: 'Không', weight: 1, dueMonth: 6, peopleFacing: 'Có' },
  { code: 'ND3.6', title: 'Môi trường', required: 'Có', weight: 1, dueMonth: 3, peopleFacing: 'Có' },
  { code: 'ND3.8', title: 'Gương điển hình', required: 'Có', weight: 1, dueMonth: 12, peopleFacing: 'Không' },
];

const form = (code: string, title: string, reach: string, credit: string): Cells<'forms'> => ({
  code,
  title,
  group: code.split('.')[0] ?? code,
  reach,
  credit,
});

const forms: Cells<'forms'>[] = [
  form('HT1.2', 'Loa truyền thanh xã', 'Có loa', 'Gián tiếp'),
  form('HT1.3', 'Băng rôn', 'Tất cả', 'Gián tiếp'),
  form('HT1.7', 'Zalo', 'Có Zalo', 'Gián tiếp'),
  form('HT2.1', 'Hội nghị tại xã', 'Theo danh sách', 'Gián tiếp'),
  form('HT2.2', 'Hội nghị tại xóm', 'Theo danh sách', 'Trực tiếp'),
  form('HT3.3', 'Lồng ghép họp xóm', 'Theo danh sách', 'Trực tiếp'),
  form('HT3.5', 'Lồng ghép tập huấn', 'Theo danh sách', 'Gián tiếp'),
  form('HT4.1', 'Xây dựng mô hình', 'Theo danh sách', 'Gián tiếp'),
  form('HT5.2', 'Biểu dương', 'Theo danh sách', 'Trực tiếp'),
  form('HT6', 'Tham quan học tập', 'Theo danh sách', 'Gián tiếp'),
  form('HT8', 'Văn bản chỉ đạo', 'Theo danh sách', 'Gián tiếp'),
];

const criteria: Cells<'criteria'>[] = [
  { set: 'NC21', number: '2', title: 'Giao thông', validFrom: day('2022-03-08'), topics: 'ND3.1' },
  { set: 'NC21', number: '6', title: 'Văn hóa', validFrom: day('2022-03-08') },
  { set: 'NC21', number: '17', title: 'Môi trường', validFrom: day('2022-03-08'), topics: 'ND3.6' },
];

/** A plan item, an activity, a contribution and an example with nothing to object to. */
const plan: Cells<'plan'>[] = [
  {
    code: 'MK13',
    title: 'Vận động bảo vệ môi trường',
    topics: 'ND3.6',
    forms: 'HT2.2; HT3',
    leadUnit: 'Công chức văn hóa',
    scope: 'Từng xóm',
    target: 4,
    unit: 'cuộc',
    criteria: '17',
  },
];

export const CLEAN_ACTIVITY: Cells<'activities'> = {
  code: 'HD001',
  date: day('2024-03-05'),
  status: 'Đã thực hiện',
  planItem: 'MK13',
  topics: 'ND3.6',
  form: 'HT2.2',
  scope: 'Một xóm',
  hamlets: 'Bình Xuân',
  leadUnit: 'Công chức văn hóa',
  attendance: 95,
  householdsAttending: 90,
  evidence: 'https://drive.google.com/file/d/a1',
};

const contributions: Cells<'contributions'>[] = [
  {
    code: 'DG001',
    date: day('2024-03-06'),
    hamlet: 'Bình Xuân',
    kind: 'Tiền',
    value: 5_000_000,
    households: 40,
    activity: 'HD001',
  },
];

const examples: Cells<'examples'>[] = [
  {
    code: 'GM001',
    date: day('2024-03-07'),
    kind: 'Cá nhân',
    name: 'Bà Trần Thị Mai',
    hamlet: 'Bình Xuân',
    topics: 'ND3.8',
    activity: 'HD001',
    consent: 'Có',
    evidence: 'https://drive.google.com/file/d/g1',
  },
];

const indicators: Cells<'indicators'>[] = [
  {
    code: 'CT04',
    title: 'Hội nghị tuyên truyền tại xóm',
    unit: 'cuộc',
    measure: 'Số hoạt động',
    forms: 'HT2.2',
    onTable1: 'Có',
  },
  {
    code: 'CT05',
    title: 'Lượt người dự hội nghị',
    unit: 'lượt người',
    measure: 'Tổng Số người',
    forms: 'HT2.2',
  },
  { code: 'CT23', title: 'Mô hình xây dựng mới', unit: 'mô hình', measure: 'Mô hình', forms: 'HT4.1' },
  { code: 'CT24', title: 'Mô hình nhân rộng', unit: 'mô hình', measure: 'Mô hình', forms: 'HT4' },
  { code: 'CT40', title: 'Chiều dài băng rôn', unit: 'mét', measure: 'Nhập tay' },
];

const otherFigures: Cells<'otherFigures'>[] = [
  { code: 'SL001', month: '2024-T03', indicator: 'CT40', value: 45, source: 'Sổ theo dõi' },
];

const SETTING_VALUES: Partial<Record<SettingKey, Cell>> = {
  communeName: 'xã Bình Thuận',
  issuingAgency: 'ỦY BAN NHÂN DÂN XÃ BÌNH THUẬN',
  placeName: 'Bình Thuận',
  planYear: 2024,
  criteriaSet: 'NC21',
};

function settings({ settings: given = {}, withoutSettings = [] }: RuleExample): Cells<'settings'>[] {
  const keys = (Object.keys(SETTINGS) as SettingKey[]).filter((key) => !withoutSettings.includes(key));
  return keys.map((key) => {
    const fallback = SETTINGS[key].default;
    const value = key in given ? given[key] : (SETTING_VALUES[key] ?? (fallback === '' ? null : fallback));
    return { name: SETTINGS[key].name, value: value ?? null };
  });
}

const BASE: { readonly [T in PatchTab]: readonly Cells<T>[] } = {
  activities: [CLEAN_ACTIVITY],
  plan,
  contributions,
  examples,
  hamlets,
  officers,
  topics,
  forms,
  criteria,
  indicators,
  otherFigures,
};

type PatchTab = Exclude<RowTab, 'settings' | 'inbox' | 'reports' | 'approvals' | 'audit'>;

/** A small workbook without any finding, changed by patches. */
export function tablesWith(patches: RuleExample = {}): Tables {
  const given: { readonly [T in PatchTab]?: readonly Cells<T>[] } = patches;
  const tab = <T extends PatchTab>(name: T): readonly Row<T>[] =>
    rowsOf(name, patched<T>(BASE[name], given[name] ?? []));
  return {
    activities: tab('activities'),
    plan: tab('plan'),
    contributions: tab('contributions'),
    examples: tab('examples'),
    hamlets: tab('hamlets'),
    officers: tab('officers'),
    topics: tab('topics'),
    forms: tab('forms'),
    criteria: tab('criteria'),
    indicators: tab('indicators'),
    otherFigures: tab('otherFigures'),
    settings: rowsOf('settings', [...settings(patches), ...(patches.extraSettings ?? [])]),
    inbox: [],
    reports: [],
    approvals: [],
    audit: rowsOf('audit', patches.audit ?? []),
  };
}

function patched<T extends RowTab>(
  rows: readonly Cells<T>[],
  patches: readonly Cells<T>[],
): readonly Cells<T>[] {
  const count = Math.max(rows.length, patches.length);
  return Array.from({ length: count }, (_, index) => {
    const given = rows[index];
    if (given) return { ...given, ...patches[index] };
    return { ...rows[rows.length - 1], ...ownIdentity(index), ...patches[index] };
  });
}

/** Codes and links that are not those of the row copied from. */
function ownIdentity(index: number): Record<string, Cell> {
  return {
    code: `M${String(index + 1).padStart(3, '0')}`,
    evidence: `https://drive.google.com/file/d/m${String(index + 1)}`,
  };
}
