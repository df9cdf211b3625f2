import type { EntryTab } from '../src/domain/tables/fields';
import { FIELDS } from '../src/domain/tables/fields';
import type { ExampleCells } from './example';

/** A row that was emptied but for its Mã. */
export const emptied = <T extends EntryTab>(tab: T): ExampleCells<T> =>
  Object.fromEntries(
    FIELDS[tab].filter((field) => field !== 'code').map((field) => [field, null]),
  ) as ExampleCells<T>;

/** Rows of Hoạt động that examples begin from: what makes a row one of its kind. */
type Given = ExampleCells<'activities'>;

export const NO_ATTENDANCE = { attendance: null, householdsAttending: null } as const satisfies Given;

export const COMMUNE_WIDE = {
  planItem: 'Ngoài kế hoạch',
  scope: 'Toàn xã',
  hamlets: null,
  ...NO_ATTENDANCE,
} as const satisfies Given;

export const BROADCAST = {
  ...COMMUNE_WIDE,
  form: 'HT1.2',
  newsItems: 1,
  broadcastCount: 3,
  minutesPerBroadcast: 10,
} as const satisfies Given;

export const BANNER = {
  ...COMMUNE_WIDE,
  form: 'HT1.3',
  quantity: 2,
  place: 'Nhà văn hóa xã',
} as const satisfies Given;

export const POST = {
  ...COMMUNE_WIDE,
  form: 'HT1.7',
  newsItems: 1,
  reachCount: 300,
} as const satisfies Given;

export const MODEL = {
  ...NO_ATTENDANCE,
  planItem: 'Ngoài kế hoạch',
  form: 'HT4.1',
  title: 'Tuyến đường hoa',
  stage: 'Xây dựng mới',
} as const satisfies Given;

export const TOUR = {
  planItem: 'Ngoài kế hoạch',
  form: 'HT6',
  scope: 'Ngoài xã',
  householdsAttending: null,
  place: 'Xã Tân Cương',
  participants: 'Ban Chỉ đạo, hộ tiêu biểu',
} as const satisfies Given;

/** Training is no direct meeting of a hamlet: several on one day are nothing to ask about. */
export const TRAINING = { form: 'HT3.5', quantity: 1 } as const satisfies Given;

const TWO_HAMLETS = { scope: 'Liên xóm', hamlets: 'Bình Xuân; Trại 4' } as const;

export const JOINT = { ...TWO_HAMLETS, attendance: 110, householdsAttending: 110 } as const satisfies Given;

export const JOINT_TRAINING = {
  ...TRAINING,
  ...TWO_HAMLETS,
  householdsAttending: 100,
} as const satisfies Given;

/** A second meeting that is no twin of the first. */
export const AT_SECOND_HAMLET = {
  hamlets: 'Đình 6',
  attendance: 60,
  householdsAttending: 55,
} as const satisfies Given;

/** Columns that belong together. */
export const SPLIT_COLUMNS = ['scope', 'hamlets', 'householdsAttending', 'householdsByHamlet'] as const;
export const BROADCAST_COLUMNS = ['form', 'newsItems', 'broadcastCount', 'minutesPerBroadcast'] as const;
