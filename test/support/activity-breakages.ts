import { addDays } from '../../src/domain/calendar/calendar-date';
import { isDateCell } from '../../src/domain/tables/cell';
import type { Cell } from '../../src/domain/tables/cell';
import type { FieldOf } from '../../src/domain/tables/fields';
import type { RuleId } from '../../src/domain/validation/rules/all-rules';
import { withoutAccents } from '../../src/domain/text/without-accents';
import type { Cells } from './tables-builder';
import { day } from './tables-builder';

type Given = Cells<'activities'>;
type Field = FieldOf<'activities'>;

/** A clean row, and the first of the neighbouring rows that break a rule together. */
interface Place {
  readonly own: Given;
  readonly first: Given;
  /** 0 for the first row of the group. */
  readonly nth: number;
}

/** One known way to break a row, or several rows together, and where the rule must fire. */
export interface Breakage {
  readonly rule: RuleId;
  readonly field: Field;
  /** Laid over a clean row. */
  readonly change: (place: Place) => Given;
  /** How many neighbouring rows it takes. */
  readonly rows: number;
  /** Which of them the rule names. */
  readonly found: 'each' | 'last';
  /** What else must be said of such a row, as «HD-21 date». */
  readonly also: readonly string[];
}

type Change = Given | ((place: Place) => Given);

const broken = (
  rule: RuleId,
  field: Field,
  change: Change,
  more: Partial<Pick<Breakage, 'rows' | 'found' | 'also'>> = {},
): Breakage => ({
  rule,
  field,
  change: typeof change === 'function' ? change : () => change,
  rows: 1,
  found: 'each',
  also: [],
  ...more,
});

/** One cell of the field that the rule names. */
const cell = (rule: RuleId, field: Field, value: Cell, more: Partial<Breakage> = {}): Breakage =>
  broken(rule, field, { [field]: value }, more);

export const textOf = (value: Cell | undefined): string => (typeof value === 'string' ? value : '');
const numberOf = (value: Cell | undefined): number => (typeof value === 'number' ? value : 0);
/** Different for each row, so that no figure repeats. */
const serial = ({ own }: Place): number => Number(textOf(own.code).replace(/\D/g, ''));

const NO_ATTENDANCE = { attendance: null, householdsAttending: null } as const;
const COMMUNE_WIDE = {
  planItem: 'Ngoài kế hoạch',
  scope: 'Toàn xã',
  hamlets: null,
  ...NO_ATTENDANCE,
} as const;
const BROADCAST = {
  ...COMMUNE_WIDE,
  form: 'HT1.2',
  newsItems: 1,
  broadcastCount: 3,
  minutesPerBroadcast: 10,
};
const BANNER = { ...COMMUNE_WIDE, form: 'HT1.3', quantity: 2, place: 'Cổng nhà văn hóa' };
const POST = { ...COMMUNE_WIDE, form: 'HT1.7', newsItems: 1, reachCount: 300 };
const MODEL = {
  ...NO_ATTENDANCE,
  planItem: 'Ngoài kế hoạch',
  form: 'HT4.1',
  title: 'Đường hoa',
  stage: 'Duy trì',
};
const TOUR = {
  planItem: 'Ngoài kế hoạch',
  form: 'HT6',
  scope: 'Ngoài xã',
  place: 'Tân Cương',
  participants: 'Ban Chỉ đạo',
};
/** Training is no direct meeting of a hamlet: several on one day are nothing to ask about. */
const TRAINING = { form: 'HT3.5', quantity: 1 };
const JOINT = { ...TRAINING, scope: 'Liên xóm', hamlets: 'Bình Xuân; Trại 4', householdsAttending: 100 };

/** The errors of domain.md §6.0. */
const ERRORS: readonly Breakage[] = [
  cell('HD-01', 'date', null),
  cell('HD-02', 'date', '31/04/2024'),
  cell('HD-02', 'date', '03/25/2024'),
  cell('HD-03', 'date', day('2025-03-01'), { also: ['HD-21 date'] }),
  cell('HD-04', 'status', 'xong'),
  cell('HD-04', 'status', null),
  cell('HD-05', 'form', 'HT22'),
  cell('HD-05', 'form', null),
  cell('HD-06', 'scope', null),
  cell('HD-06', 'scope', 'hai xóm'),
  cell('HD-07', 'topics', null),
  cell('HD-08', 'topics', 'Môi trường'),
  broken('HD-09', 'hamlets', ({ own }) => ({
    hamlets: withoutAccents(textOf(own.hamlets)).replace(/^Trai/, 'Traj'),
  })),
  cell('HD-09', 'hamlets', '§Çm Mô'),
  cell('HD-10', 'hamlets', null),
  cell('HD-11', 'attendance', '1,234'),
  cell('HD-11', 'householdsAttending', -3),
  cell('HD-11', 'cost', 'hai triệu rưởi gì đó'),
  broken('HD-12', 'code', ({ first }) => ({ code: first.code ?? null }), { rows: 2 }),
];

const PLAN_AND_PLACE: readonly Breakage[] = [
  broken('HD-13', 'scope', { ...TRAINING, hamlets: 'Bình Xuân; Đình 6' }),
  cell('HD-14', 'scope', 'Liên xóm'),
  cell('HD-15', 'planItem', null),
  cell('HD-16', 'planItem', 'MK99'),
  broken('HD-17', 'planItem', { planItem: 'MK13', topics: 'ND3.8' }),
  broken('HD-18', 'planItem', { ...BANNER, planItem: 'MK13', topics: 'ND3.6' }),
  broken('HD-19', 'planItem', { ...TRAINING, planItem: 'MK-TRAI-4', hamlets: 'Bình Xuân' }),
  cell('HD-20', 'planItem', 'MK-CUOI-NAM'),
  cell('HD-20', 'planItem', 'MK-DAU-NAM'),
  broken('HD-21', 'date', ({ own }) => ({ date: yearBefore(own.date) })),
  cell('HD-22', 'leadUnit', null),
];

const EVIDENCE_AND_FORMS: readonly Breakage[] = [
  cell('HD-23', 'evidence', null),
  cell('HD-24', 'evidence', 'http//drive.google.com/a'),
  broken('HD-25', 'evidence', ({ first }) => ({ evidence: first.evidence ?? null }), { rows: 2 }),
  cell('HD-26', 'evidence', 'Biên bản họp'),
  cell('HD-27', 'attendance', null),
  cell('HD-28', 'householdsAttending', null),
  broken('HD-29', 'newsItems', { ...BROADCAST, newsItems: null }),
  broken('HD-29', 'broadcastCount', { ...BROADCAST, broadcastCount: null }),
  broken('HD-29', 'minutesPerBroadcast', { ...BROADCAST, minutesPerBroadcast: null }),
  broken('HD-30', 'quantity', { ...BANNER, quantity: null }),
  broken('HD-30', 'place', { ...BANNER, place: null }),
  broken('HD-31', 'newsItems', { ...POST, newsItems: null }),
  broken('HD-32', 'evidence', { ...POST, evidence: 'Đã đăng nhóm xóm' }),
  broken('HD-33', 'quantity', { ...TRAINING, quantity: null }),
  broken('HD-34', 'title', { ...MODEL, title: null }),
  broken('HD-34', 'title', { ...COMMUNE_WIDE, form: 'HT8' }),
  broken('HD-35', 'stage', { ...MODEL, stage: null }),
  broken('HD-36', 'place', { ...TOUR, place: null }),
  broken('HD-36', 'participants', { ...TOUR, participants: null }),
  broken('HD-37', 'code', { planItem: 'Ngoài kế hoạch', form: 'HT5.2' }),
];

const FIGURES: readonly Breakage[] = [
  cell('HD-38', 'attendance', 0),
  broken('HD-39', 'attendance', (place) => ({ attendance: 400 + serial(place) })),
  broken('HD-40', 'householdsAttending', (place) => ({ householdsAttending: 300 + serial(place) })),
  cell('HD-41', 'householdsByHamlet', 'không nhớ'),
  broken('HD-42', 'householdsByHamlet', { ...JOINT, householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50' }),
  broken('HD-43', 'householdsByHamlet', { ...JOINT, householdsByHamlet: 'Bình Xuân: 60; Đình 6: 40' }),
  broken('HD-44', 'householdsByHamlet', {
    ...JOINT,
    householdsAttending: 180,
    householdsByHamlet: 'Bình Xuân: 75; Trại 4: 105',
  }),
  broken('HD-45', 'householdsByHamlet', { scope: 'Liên xóm', hamlets: 'Bình Xuân; Trại 4' }),
  broken('HD-46', 'minutesPerBroadcast', { ...BROADCAST, minutesPerBroadcast: 300 }),
  broken('HD-47', 'broadcastCount', { ...BROADCAST, broadcastCount: 0 }),
  cell('HD-48', 'attendance', 40.5),
  cell('HD-48', 'householdsAttending', '40,5'),
];

/** Ids of rows that Nhật ký says were entered long after their day. */
export const LATE = 'late-';

/** Fields by which a row is known as another's twin (domain.md §6). */
const TWIN = ['date', 'status', 'planItem', 'topics', 'form', 'hamlets', 'leadUnit'] as const;
const copied = (from: Given, fields: readonly Field[]): Given =>
  Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));

/** All that a generated row holds, left blank. */
const NOTHING: Given = {
  code: null,
  date: null,
  status: null,
  planItem: null,
  topics: null,
  form: null,
  scope: null,
  hamlets: null,
  leadUnit: null,
  ...NO_ATTENDANCE,
  evidence: null,
};

const HABITS_AND_SPELLING: readonly Breakage[] = [
  cell('HD-49', 'hamlets', 'Bình Sơn'),
  broken('HD-50', 'code', ({ first }) => copied(first, TWIN), { rows: 2, found: 'last' }),
  broken(
    'HD-51',
    'attendance',
    ({ first }) => copied(first, ['leadUnit', 'attendance', 'householdsAttending']),
    {
      rows: 4,
    },
  ),
  broken('HD-52', 'hamlets', ({ first }) => copied(first, ['date', 'hamlets']), { rows: 3 }),
  broken('HD-66', 'cost', { cost: 500, fundingSource: 'NSNN' }, { rows: 2 }),
  broken('HD-65', 'note', () => ({ ...NOTHING, attendance: 1200, note: 'Tổng cộng' })),
  broken('HD-53', 'date', ({ own }) => ({ _id: `${LATE}${textOf(own.code)}` })),
  cell('HD-54', 'status', 'Dự kiến'),
  cell('HD-55', 'status', 'Hoãn'),
  cell('HD-56', 'criteria', '99'),
  cell('HD-57', 'confirmation', 'không trùng đâu'),
  broken('HD-57', 'fundingSource', { cost: 100_000, fundingSource: 'Ngân sách xã' }),
  cell('HD-57', 'stage', 'mới'),
  broken('HD-58', 'fundingSource', { cost: 100_000 }),
  broken('HD-59', 'hamlets', { form: 'HT2.1', planItem: 'Ngoài kế hoạch', scope: 'Toàn xã', hamlets: null }),
  broken('HD-60', 'hamlets', { ...BROADCAST, scope: 'Một xóm', hamlets: 'Đầm Mụ' }),
  cell('HD-61', 'leadUnit', 'Công chức văn hoá'),
  cell('HD-62', 'topics', 'ND3.6; ND3.6'),
  broken('HD-63', 'hamlets', { ...TRAINING, hamlets: 'xóm Thuận phong XII' }),
  broken('HD-63', 'attendance', ({ own }) => ({ attendance: ` ${String(numberOf(own.attendance))}` })),
  cell('HD-63', 'status', 'đã thực hiện'),
  broken('HD-63', 'date', ({ own }) => ({ date: asTyped(own.date) })),
  cell('HD-64', 'note', 'X· B×nh ThuËn'),
];

export const BREAKAGES: readonly Breakage[] = [
  ...ERRORS,
  ...PLAN_AND_PLACE,
  ...EVIDENCE_AND_FORMS,
  ...FIGURES,
  ...HABITS_AND_SPELLING,
];

/** Rules of Hoạt động that no generated row breaks, each with its reason. */
export const NOT_GENERATED: Readonly<Partial<Record<RuleId, string>>> = {};

const yearBefore = (value: Cell = null): Cell => (isDateCell(value) ? day(addDays(value.date, -365)) : null);

/** «05.03.24» */
const asTyped = (value: Cell = null): Cell =>
  isDateCell(value) ? value.date.slice(2).split('-').reverse().join('.') : null;
