import { HamletNoun, hamletNoun } from '../../workbook/hamlet-noun';
import type { HamletCode } from '../../domain/ids';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { SettingKey } from '../../domain/plan/setting-names';
import type { LateOfficer, SignOfShow } from '../../domain/report/officers-behind';
import type { Obstacle } from '../../domain/report/readiness';
import { formatDate, formatNumber } from '../../domain/text/format';
import { SET_NOT_IN_FORCE } from '../criteria-sets';
import { tabLabel } from '../names';

/** Names that a sentence bears before it says how many more there are. */
const NAMED_HAMLETS = 5;

/** What a missing setting does to the printed report. */
const SETTING_EFFECTS: Partial<Record<SettingKey, string>> = {
  communeName: 'tên xã trong báo cáo',
  issuingAgency: 'tên cơ quan ban hành ở góc trên bên trái',
  placeName: 'địa danh trước ngày, tháng',
  planNumber: 'số của kế hoạch trong câu mở đầu',
  planDate: 'ngày, tháng của kế hoạch trong câu mở đầu',
  signerTitle: 'chức vụ người ký',
  signerName: 'họ và tên người ký',
};

const AUTHORITY_LINES = { committee: 'TM. ỦY BAN NHÂN DÂN', chair: 'KT. CHỦ TỊCH' } as const;

/** One sentence: what is missing or doubtful, and where it is mended. */
export function obstacleMessage(obstacle: Obstacle, hamletName: (code: HamletCode) => string): string {
  switch (obstacle.kind) {
    case 'setting-missing':
      return settingMessage(obstacle.setting);
    case 'authority-doubtful':
      return `Người ký là ${obstacle.signerTitle} nhưng mục «${SETTINGS.authorityLines.name}» của tab ${tabLabel('settings')} chưa có dòng ${AUTHORITY_LINES[obstacle.lacks]}; nếu đúng thẩm quyền ký thì để nguyên, nếu thiếu xin ghi thêm.`;
    case 'errors':
      return `Tab ${tabLabel(obstacle.tab)} có ${formatNumber(obstacle.rows)} dòng lỗi chưa được tính vào số liệu, đầu tiên là dòng ${String(obstacle.firstRow)}; xin sửa rồi lập lại.`;
    case 'errors-elsewhere':
      return `Tab ${tabLabel(obstacle.tab)} có ${formatNumber(obstacle.rows)} dòng lỗi ở ngày ngoài kỳ và ngoài năm báo cáo, đầu tiên là dòng ${String(obstacle.firstRow)}; số liệu của báo cáo này không bị ảnh hưởng.`;
    case 'question-open':
      return questionMessage(obstacle.question);
    case 'period-open':
      return `Kỳ báo cáo đến ngày ${formatDate(obstacle.to)} mới kết thúc; số liệu mới tính đến hết ngày ${formatDate(obstacle.asOf)}.`;
    case 'criteria-set':
      return SET_NOT_IN_FORCE({ ...obstacle, day: obstacle.to });
    case 'report-late':
      return `Hạn gửi báo cáo kỳ này là ngày ${formatDate(obstacle.due)}, đã qua, mà tab ${tabLabel('reports')} chưa có bản trình ký; xin hoàn thành và gửi sớm.`;
    case 'no-activities':
      return 'Chưa có hoạt động nào được tính trong kỳ; xin xem lại kỳ đã chọn và cột Trạng thái.';
    case 'hamlets-without-data':
      return `${hamletList(obstacle.hamlets.map(hamletName))} chưa có số hộ hoặc chưa có hoạt động nào đến được trong kỳ.`;
    case 'officers-behind':
      return `Xem trước khi ký, chỉ in khi đánh dấu «Tên cán bộ»: còn việc chậm ở ${hamletNoun()} do ${officerList(obstacle.officers)} phụ trách.`;
    case 'signs-of-show':
      return `Xem trước khi ký, chỉ in khi đánh dấu «Tên cán bộ»: ${signList(obstacle.signs)}.`;
    case 'rows-changed':
      return `Số liệu đã thay đổi từ khi lập báo cáo ${obstacle.report} của kỳ này; bản lập mới sẽ khác bản cũ.`;
  }
}

const NAMED_OFFICERS = 7;

function officerList(officers: readonly LateOfficer[]): string {
  const named = officers
    .slice(0, NAMED_OFFICERS)
    .map(({ name, count }) => `${name} (${formatNumber(count)} việc)`)
    .join(', ');
  const rest = officers.length - NAMED_OFFICERS;
  return rest > 0 ? `${named} và ${formatNumber(rest)} người khác` : named;
}

const signList = (signs: readonly SignOfShow[]): string =>
  signs.map(({ kind, activities }) => `${SIGNS[kind]} (${formatNumber(activities)} hoạt động)`).join('; ');

const SIGNS: Readonly<Record<SignOfShow['kind'], string>> = {
  'shared-evidence': 'dùng chung một hồ sơ, hình ảnh',
  'repeated-attendance': 'số người dự lặp lại giống nhau',
  get 'crowded-day'() {
    return `nhiều buổi trong một ngày tại một ${hamletNoun()}`;
  },
  'late-entry': 'ghi sổ sau hơn 30 ngày',
  'empty-meeting': 'không có người dự',
  'crowded-contents': 'quá nhiều nội dung trong một buổi',
  get 'named-not-met'() {
    return `ghi tên nhiều ${hamletNoun()} mà không gặp được`;
  },
  get 'equal-shares'() {
    return `tỷ lệ hộ dự bằng nhau ở mọi ${hamletNoun()}`;
  },
  'improbable-attendance': 'số người dự quá lớn so với số hộ',
};

function settingMessage(setting: SettingKey): string {
  const at = `mục «${SETTINGS[setting].name}» của tab ${tabLabel('settings')}`;
  if (setting === 'recipients') return `Nơi nhận chưa đủ: ${at} cần có nơi nhận và dòng cuối «Lưu: VT, …».`;
  if (setting === 'legalBases') return `Chưa ghi căn cứ: nếu báo cáo cần nêu căn cứ thì ghi vào ${at}.`;
  if (setting === 'addressees')
    return `Báo cáo không ghi «Kính gửi», như báo cáo nội bộ; gửi cấp trên thì ghi vào ${at}.`;
  return `Thiếu ${SETTING_EFFECTS[setting] ?? SETTINGS[setting].name}: xin ghi vào ${at}.`;
}

const QUESTION_NAMES = {
  'direction.assignment': 'việc phân công nhiệm vụ',
  'direction.inspection': 'kết quả kiểm tra, đôn đốc',
  'strengths.more': 'ưu điểm khác',
  'weaknesses.more': 'tồn tại, hạn chế khác',
  'causes.objective': 'nguyên nhân khách quan',
  'causes.subjective': 'nguyên nhân chủ quan',
  'next.more': 'nhiệm vụ khác của kỳ tới',
  'proposals.toSuperiors': 'kiến nghị với cấp trên',
  'proposals.toPartners': 'kiến nghị với các ngành, đoàn thể',
} as const;

const questionMessage = (question: keyof typeof QUESTION_NAMES): string =>
  `Chưa viết ${QUESTION_NAMES[question]}; nếu không có thì ghi «không có», phần này sẽ không in.`;

function hamletList(names: readonly string[]): string {
  const named = names.slice(0, NAMED_HAMLETS).join(', ');
  const rest = names.length - NAMED_HAMLETS;
  return rest > 0
    ? `${HamletNoun()} ${named} và ${formatNumber(rest)} ${hamletNoun()} khác`
    : `${HamletNoun()} ${named}`;
}
