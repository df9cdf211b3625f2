import { hamletNoun } from '../../workbook/hamlet-noun';
import type { SuggestedActivity } from '../../domain/coverage/suggest/suggestion';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate, formatNumber } from '../../domain/text/format';
import { GUARDED } from '../access';
import type { BookNames } from '../book-names';

/** A next activity in the words that people read. */
export interface SuggestionText {
  readonly form: string;
  readonly hamlets: string;
  /** Who leads. */
  readonly lead: string;
  /** «tất cả 118 hộ; có từ 59 hộ dự thì đạt». */
  readonly invite: string;
  /** «lấp 14 khoảng trống». */
  readonly adds: string;
}

export function suggestionText(activity: SuggestedActivity, names: BookNames): SuggestionText {
  const { form, hamlets } = activity;
  return {
    form: form.title === '' ? form.code : form.title,
    hamlets: hamlets.map(names.hamlet).join(', '),
    lead: leadOf(activity, names),
    invite: inviteText(activity),
    adds: addsText(activity),
  };
}

/** Which activity of the list by its place from 0, and when. */
export const nextStepText = (place: number, { date }: SuggestedActivity): string =>
  `Việc ${formatNumber(place + 1)}, ngày ${formatDate(date)}`;

/** The plan's unit. Words that leave open which are said with whom they may mean: the criteria's officers, else the hamlets'. */
function leadOf(
  { leadUnit, hamletOfficers, criterionOfficers }: SuggestedActivity,
  { officer, isUnit }: BookNames,
): string {
  const said = leadUnit.trim();
  if (said !== '' && isUnit(said)) return leadUnit;
  const leads = said !== '' && criterionOfficers.length > 0 ? criterionOfficers : hamletOfficers;
  return leads.length === 0 ? noLead() : leads.map(officer).join(', ');
}

const addsText = ({ closes }: SuggestedActivity): string =>
  closes.length === 0
    ? 'một buổi của mục kế hoạch còn cần nhiều buổi'
    : `lấp ${formatNumber(closes.length)} khoảng trống`;

/** «tất cả 118 hộ; có từ 59 hộ dự thì đạt». */
function inviteText({ hamlets, householdsInvited, householdsNeeded }: SuggestedActivity): string {
  if (householdsInvited === null || householdsNeeded === null) return 'tất cả các hộ';
  const each = hamlets.length === 1 ? '' : `, mỗi ${hamletNoun()} một nửa trở lên`;
  return `tất cả ${formatNumber(householdsInvited)} hộ; có từ ${formatNumber(householdsNeeded)} hộ dự thì đạt${each}`;
}

const noLead = (): string => `chưa rõ; xin điền Người phụ trách của ${hamletNoun()}`;

/** What people read after they accepted activities of the list, or took them back. */
export const PLANNED = (added: number, already: number, left: number): string => {
  const said = [
    ...(added === 0
      ? []
      : [`Đã đưa ${formatNumber(added)} hoạt động vào tab Hoạt động, ở trạng thái Dự kiến.`]),
    ...(already === 0 ? [] : [`${formatNumber(already)} hoạt động đã có từ lần bấm trước, không ghi thêm.`]),
    ...(left === 0 ? [] : [`${formatNumber(left)} hoạt động chưa đưa vào, xem lý do bên dưới.`]),
  ];
  return said.join(' ');
};

export const TAKEN_BACK = (taken: number, left: number): string =>
  [
    taken === 0
      ? 'Không gỡ dòng nào.'
      : `Đã gỡ ${formatNumber(taken)} hoạt động dự kiến vừa đưa vào; nội dung cũ nằm trong tab Nhật ký.`,
    ...(left === 0 ? [] : [`${formatNumber(left)} dòng để nguyên, xem lý do bên dưới.`]),
  ].join(' ');

export const LEFT_ACTIVITY = (left: {
  readonly why: 'passed' | 'taken' | 'not-yours' | 'closed' | 'locked';
  readonly date: CalendarDate | null;
  readonly code: string;
}): string => {
  const day = left.date === null ? 'Ngày gợi ý' : `Ngày ${formatDate(left.date)}`;
  switch (left.why) {
    case 'passed':
      return `${day} đã qua. Xin bấm «Gợi ý lại» để có ngày mới.`;
    case 'taken':
      return (
        `${day} ${hamletNoun()} đã có hoạt động ${left.code}`.trim() +
        ', có thể do người khác vừa đưa vào, nên không ghi thêm.'
      );
    case 'closed':
    case 'locked':
      return `${day}: ${GUARDED[left.why]()}`;
    case 'not-yours':
      return `Buổi này có ${hamletNoun()} không do bạn phụ trách; xin báo cán bộ xã đưa vào kế hoạch.`;
  }
};

/** Why a row that was to be taken back stays. */
export const LEFT_ROW: Readonly<
  Record<'changed' | 'gone' | 'moved' | 'not-yours' | 'closed' | 'locked', (code: string) => string>
> = {
  changed: (code) =>
    `${code}: đã có người sửa từ lúc đưa vào nên giữ nguyên. Nếu không cần nữa, xin đổi Trạng thái thành Hủy.`,
  gone: () => 'Một dòng không còn trong tab Hoạt động: có người đã xóa, hoặc đã hoàn tác rồi.',
  'not-yours': (code) => `${code}: ${GUARDED['not-yours']()}`,
  closed: (code) => `${code}: ${GUARDED.closed()}`,
  locked: (code) => `${code}: ${GUARDED.locked()}`,
  moved: (code) => `${code}: đúng lúc đó có người sắp xếp hoặc sửa dòng nên giữ nguyên. Xin bấm lại.`,
};

export const TOO_MANY_PLANNED = 'Mỗi lần chỉ đưa được tối đa 10 hoạt động vào kế hoạch.';
export const ONLY_PLANNED = 'Hoạt động đưa vào kế hoạch phải ở trạng thái Dự kiến.';
