import type {
  Activity,
  ActivityEntry,
  ActivityScope,
  ActivityStatus,
} from '../../../src/domain/activities/activity';
import type { Book } from '../../../src/domain/book';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { Hamlet } from '../../../src/domain/hamlets/hamlet';
import type { FormCode, HamletCode, PlanItemCode, RowId, TopicCode } from '../../../src/domain/ids';
import type {
  CodePattern,
  CommForm,
  ContentTopic,
  PlanItem,
  ReachRule,
} from '../../../src/domain/plan/catalogues';
import type { Settings } from '../../../src/domain/plan/settings';
import { aBook } from '../book-builder';
import { RawPlaces } from './raw-places';
import type { Aliases } from './raw-places';
import { understoodRows } from './raw-rows';
import type { RawActivity } from './raw-rows';
import { settingOf } from './raw-span';
import { dayOf, listOf, numberOrNull, textOf } from './raw-workbook';
import type { RawRow, RawWorkbook } from './raw-workbook';

/**
 * What coverage is made of, read from the raw text alone by the few ways of writing that the recount knows: for the brute
 * force of coverage, so that none of its figures comes from the product's own reading. It fills what that asks for.
 */
export function rawBook(workbook: RawWorkbook, aliases: Aliases = {}): Book {
  // Names are the same on every day; who stands for them is the brute force's own question.
  const places = new RawPlaces(workbook, '9999-99-99', aliases);
  const rows = (tab: string): readonly RawRow[] => workbook[tab] ?? [];
  return aBook()
    .settings(settings(workbook))
    .with({
      hamlets: rows('Xóm').map((row, index) => hamletOf(row, index + 2)),
      topics: rows('Nội dung').map((row, index) => topicOf(row, index + 2)),
      forms: rows('Hình thức').map((row, index) => formOf(row, index + 2)),
      plan: rows('Kế hoạch').map((row, index) => itemOf(row, index + 2, places)),
      activities: entriesOf(workbook, places),
    })
    .build();
}

function settings(workbook: RawWorkbook): Partial<Settings> {
  const number = (name: string): number => numberOrNull(settingOf(workbook, name)) ?? NaN;
  const weight = (name: string): number => number(`Trọng số ${name}`);
  return {
    planYear: number('Năm kế hoạch'),
    periodStyle: settingOf(workbook, 'Kiểu kỳ báo cáo') === 'Dương lịch' ? 'calendar' : 'decree-09',
    indirectFactor: number('Hệ số gián tiếp'),
    weights: {
      CC: weight('CC'),
      TC: weight('TC'),
      HT: weight('HT'),
      LT: weight('LT'),
      TH: weight('TH'),
      KH: weight('KH'),
      MC: weight('MC'),
    },
    formGroups: number('Số nhóm hình thức'),
    householdShare: number('Tỷ lệ hộ dự tối thiểu (%)'),
    meetingRhythm: number('Nhịp gặp trực tiếp (tháng)'),
    topicsAnActivity: number('Số nội dung tối đa một hoạt động'),
    hamletsAMeeting: number('Số xóm tối đa một buổi'),
    evidenceRequired: settingOf(workbook, 'Chỉ tính buổi có minh chứng') === 'Có',
    trackedFrom: dateOf(settingOf(workbook, 'Ngày bắt đầu theo dõi')),
  };
}

const dateOf = (text: string): CalendarDate | null => dayOf(text) as CalendarDate | null;
const orNull = <T extends string>(text: string): T | null => (text === '' ? null : (text as T));

const hamletOf = (row: RawRow, at: number): Hamlet => ({
  row: at,
  code: textOf(row, 'Mã xóm') as HamletCode,
  name: textOf(row, 'Tên xóm'),
  households: numberOrNull(textOf(row, 'Số hộ')),
  people: numberOrNull(textOf(row, 'Số khẩu')),
  hasLoudspeaker: textOf(row, 'Có loa') === 'Có',
  hasZaloGroup: textOf(row, 'Có nhóm Zalo') === 'Có',
  officer: orNull(textOf(row, 'Người phụ trách')),
  validFrom: dateOf(textOf(row, 'Hiệu lực từ')),
  validTo: dateOf(textOf(row, 'Hiệu lực đến')),
  mergedInto: listOf(textOf(row, 'Sáp nhập vào')) as HamletCode[],
  formerCommune: orNull(textOf(row, 'Xã cũ')),
  cluster: orNull(textOf(row, 'Cụm')),
});

const topicOf = (row: RawRow, at: number): ContentTopic => ({
  row: at,
  code: textOf(row, 'Mã') as TopicCode,
  title: textOf(row, 'Nội dung'),
  required: textOf(row, 'Bắt buộc') === 'Có',
  weight: numberOrNull(textOf(row, 'Trọng số')) ?? 1,
  peopleFacing: textOf(row, 'Tiêu chí người dân') === 'Có',
  dueMonth: numberOrNull(textOf(row, 'Hạn (tháng)')) ?? 12,
});

const REACHES: Readonly<Record<string, ReachRule>> = {
  'Tất cả': 'all',
  'Có loa': 'loudspeaker',
  'Có Zalo': 'zalo',
  'Theo danh sách': 'listed',
};

const formOf = (row: RawRow, at: number): CommForm => ({
  row: at,
  code: textOf(row, 'Mã') as FormCode,
  title: textOf(row, 'Hình thức'),
  group: textOf(row, 'Nhóm'),
  reach: REACHES[textOf(row, 'Cách tính bao phủ')] ?? 'listed',
  credit: textOf(row, 'Mức tiếp cận') === 'Trực tiếp' ? 'direct' : 'indirect',
});

const itemOf = (row: RawRow, at: number, places: RawPlaces): PlanItem => ({
  row: at,
  code: textOf(row, 'Mã mục') as PlanItemCode,
  title: textOf(row, 'Mục kế hoạch'),
  topics: listOf(textOf(row, 'Nội dung')) as CodePattern[],
  forms: listOf(textOf(row, 'Hình thức')) as CodePattern[],
  leadUnit: textOf(row, 'Chủ trì'),
  partnerUnits: textOf(row, 'Phối hợp'),
  scope: textOf(row, 'Phạm vi') === 'Từng xóm' ? 'each-hamlet' : 'commune',
  hamlets: (places.codesOf(textOf(row, 'Xóm')) ?? []) as HamletCode[],
  from: dateOf(textOf(row, 'Từ ngày')),
  to: dateOf(textOf(row, 'Đến ngày')),
  target: numberOrNull(textOf(row, 'Chỉ tiêu')),
  unit: textOf(row, 'Đơn vị tính'),
  indicators: [],
});

const STATUSES: Readonly<Record<string, ActivityStatus>> = {
  'Dự kiến': 'planned',
  'Đã thực hiện': 'done',
  Hoãn: 'postponed',
  Hủy: 'cancelled',
};
const SCOPES: Readonly<Record<string, ActivityScope>> = {
  'Một xóm': 'single',
  'Liên xóm': 'joint',
  'Toàn xã': 'communeWide',
  'Ngoài xã': 'external',
};

function entriesOf(workbook: RawWorkbook, places: RawPlaces): readonly ActivityEntry[] {
  const understood = understoodRows(workbook, places);
  return (workbook['Hoạt động'] ?? []).map((row, index): ActivityEntry => {
    const at = index + 2;
    const code = textOf(row, 'Mã');
    const activity = understood[index] ?? null;
    return {
      id: (code === '' ? `@${String(at)}` : code) as RowId,
      row: at,
      status: STATUSES[textOf(row, 'Trạng thái')] ?? null,
      activity: activity === null ? null : activityOf(activity, at, places),
    };
  });
}

function activityOf(
  { id, row, date, form, topics, hamlets }: RawActivity,
  at: number,
  places: RawPlaces,
): Activity {
  const text = (header: string): string => textOf(row, header);
  const number = (header: string): number | null => numberOrNull(text(header));
  const item = text('Mục kế hoạch');
  return {
    id: id as RowId,
    row: at,
    date: date as CalendarDate,
    status: STATUSES[text('Trạng thái')] ?? 'planned',
    planItem: item === 'Ngoài kế hoạch' ? 'outside-plan' : orNull<PlanItemCode>(item),
    topics: topics as TopicCode[],
    form: textOf(form, 'Mã') as FormCode,
    scope: SCOPES[text('Phạm vi')] ?? 'single',
    hamlets: [...new Set(hamlets)] as HamletCode[],
    leadUnit: text('Đơn vị chủ trì'),
    partnerUnits: text('Đơn vị phối hợp'),
    attendance: number('Số người'),
    householdsAttending: number('Số hộ dự'),
    householdsByHamlet: householdsByHamlet(text('Số hộ theo xóm'), places),
    evidence: text('Minh chứng')
      .split('\n')
      .filter((line) => line.trim() !== ''),
    enteredOn: null,
    confirmedDistinct: text('Xác nhận') === 'Không trùng',
    title: text('Tên gọi'),
    quantity: number('Số lượng'),
    newsItems: number('Số tin bài'),
    broadcastCount: number('Số lượt phát'),
    minutesPerBroadcast: number('Phút mỗi lượt'),
    reachCount: number('Lượt tiếp cận'),
    areaM2: number('Diện tích (m²)'),
    place: text('Vị trí'),
    stage: text('Giai đoạn'),
    participants: text('Thành phần'),
    criteria: listOf(text('Tiêu chí')),
    cost: number('Kinh phí (đồng)'),
    fundingSource: null,
    note: text('Ghi chú'),
  };
}

/** «Bình Xuân: 60; Trại 4: 50»; a part that is not of that shape says nothing. */
function householdsByHamlet(text: string, places: RawPlaces): ReadonlyMap<HamletCode, number> {
  return new Map(
    listOf(text).flatMap((part): [HamletCode, number][] => {
      const [name = '', figure = ''] = part.split(':').map((piece) => piece.trim());
      const hamlet = places.find(name);
      const value = numberOrNull(figure);
      return hamlet === undefined || value === null ? [] : [[hamlet.code as HamletCode, value]];
    }),
  );
}
