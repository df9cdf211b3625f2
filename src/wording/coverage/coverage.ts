import { hamletNoun } from '../../workbook/hamlet-noun';
import type { NotDirectReason } from '../../domain/activities/direct-meeting';
import { statesHouseholds } from '../../domain/coverage/composite';
import type { Band, Credit, GapKind, RankedGap } from '../../domain/coverage/coverage';
import { GAP_SEVERITY } from '../../domain/coverage/gap-severity';
import type { LeftOutReason } from '../../domain/coverage/explain/explanation';
import type { StateDay } from '../../domain/coverage/state-day';
import type { MetricId } from '../../domain/plan/settings';
import { formatDate, formatNumber, formatPercent } from '../../domain/text/format';
import { CELL_MARK } from '../../workbook/cell-mark';

export const BAND_LABELS: Readonly<Record<Band, string>> = {
  good: 'Tốt',
  fair: 'Khá',
  average: 'Trung bình',
  weak: 'Cần tăng cường',
};

/** Shown where a figure is undefined; never 0. */
export const NO_FIGURE = 'chưa có số liệu';
export const NOT_ENOUGH_DATA = 'Chưa đủ dữ liệu';
/** The beginning of the year, while no rhythm of meetings can be judged. */
export const NOT_YET_RANKED = 'Chưa xếp mức';
/** An undefined figure where a table has no room for words; a note beside it says so. */
export const NOTHING = '–';

/** The band in words; without one, why there is none. */
export function bandText(
  band: Band | null,
  { hasRhythm, households }: { readonly hasRhythm: boolean; readonly households: number | null },
): string {
  if (band !== null) return BAND_LABELS[band];
  return statesHouseholds(households) && !hasRhythm ? NOT_YET_RANKED : NOT_ENOUGH_DATA;
}

/** The measures by the names under which people know them; nobody reads their two letters. */
export const METRIC_LABELS: Readonly<Record<MetricId, string>> = {
  CC: 'Nội dung đến hạn',
  TH: 'Hộ dự',
  LT: 'Liên tục',
  KH: 'Kế hoạch đến hạn',
  TC: 'Tiêu chí người dân',
  HT: 'Hình thức',
  MC: 'Minh chứng',
};

/** As the cells of the matrix hamlet × content say it, so that colours go by the same words. */
export const CREDIT_LABELS: Readonly<Record<Credit, string>> = CELL_MARK;

const NOT_MET = 'không tính là gặp trực tiếp';

/** Why a row adds nothing to a figure. */
export const LEFT_OUT_LABELS: Readonly<Record<LeftOutReason, string>> = {
  'not-done': 'chưa thực hiện, hoãn hoặc hủy',
  invalid: 'dòng còn lỗi, xem cột Kiểm tra',
  'out-of-period': 'ngoài kỳ, hoặc sau ngày tính đến',
  duplicate: 'nghi trùng với dòng khác',
  get 'not-reached'() {
    return `không tới được ${hamletNoun()} (thiếu loa hoặc nhóm Zalo, hoặc ${hamletNoun()} không có trong danh sách)`;
  },
  'not-direct': 'chỉ là gián tiếp',
  'other-content': 'nội dung khác, hoặc nội dung chưa đến hạn',
  get 'beyond-contents'() {
    return `nội dung này đứng sau số nội dung tối đa của một hoạt động, hoặc của một ngày ở ${hamletNoun()}`;
  },
  get 'too-many-hamlets'() {
    return `${NOT_MET}: ghi quá nhiều ${hamletNoun()} cho một buổi`;
  },
  'no-figure': `${NOT_MET}: chưa ghi số hộ, số người dự`,
  zero: `${NOT_MET}: ghi 0 hộ dự`,
  'under-threshold': `${NOT_MET}: quá ít hộ dự`,
  'no-evidence': `${NOT_MET}: chưa có minh chứng`,
  get 'no-households'() {
    return `chưa ghi Số hộ dự, hoặc chưa chia được cho ${hamletNoun()}`;
  },
  'no-form-group': 'hình thức này chưa có Nhóm trong tab Hình thức',
  'outside-plan': 'ghi là Ngoài kế hoạch',
  get 'no-plan-item'() {
    return `không thuộc mục kế hoạch nào giao cho ${hamletNoun()}`;
  },
  'same-day': 'mục kế hoạch này đã tính một buổi trong ngày',
};

export const GAP_LABELS: Readonly<Record<GapKind, string>> = {
  G1: 'Nội dung đến hạn chưa tuyên truyền',
  G1b: 'Nội dung đến hạn mới đến gián tiếp',
  G2: 'Lâu chưa gặp trực tiếp',
  G3: 'Dưới một nửa số hộ dự họp',
  G4: 'Chậm so với kế hoạch',
  G5: 'Hoạt động chưa có minh chứng',
  G6: 'Tiêu chí người dân chưa được nhắc tới',
  G7: 'Thiếu số liệu',
  G8: 'Buổi không tính là gặp trực tiếp',
};

/** Of these something was to be done by a day; they are called by what the day of the state makes of it. */
const DUE_GAP_LABELS: Partial<Record<GapKind, string>> = {
  G1: 'chưa tuyên truyền',
  G1b: 'mới đến gián tiếp',
  G4: 'mục kế hoạch',
  G6: 'tiêu chí người dân chưa được nhắc tới',
};

/** What a gap is called: late against its day within the year, not completed once all twelve months are over. */
export function gapLabel(kind: GapKind, { complete }: Pick<StateDay, 'complete'>): string {
  const label = DUE_GAP_LABELS[kind];
  if (label === undefined) return GAP_LABELS[kind];
  return `${complete === MONTHS ? 'Chưa hoàn thành' : 'Chậm so với hạn'}: ${label}`;
}

const MONTHS = 12;

/** Why a row of a direct form met a hamlet that it names less than directly, and how to mend it. */
export const NOT_DIRECT_ADVICE: Readonly<Record<NotDirectReason, string>> = {
  get 'too-many-hamlets'() {
    return `Ghi quá nhiều ${hamletNoun()} cho một buổi. Nếu thật ra họp từng ${hamletNoun()} thì tách mỗi buổi một dòng.`;
  },
  'no-figure': 'Chưa ghi Số hộ dự hoặc Số người. Xin bổ sung theo biên bản.',
  zero: 'Ghi 0 hộ dự. Xin xem lại biên bản, hoặc xếp lịch một buổi khác.',
  get 'under-threshold'() {
    return `Số hộ dự dưới mức tối thiểu của ${hamletNoun()}. Xếp một buổi khác và mời thêm hộ.`;
  },
  'no-evidence': 'Chưa có minh chứng. Bổ sung đường dẫn ảnh, biên bản hoặc danh sách vào cột Minh chứng.',
};

/** What to do first where there is nothing to compute for; the page and the tab each say how to go on. */
export const NO_HAMLETS =
  'Độ bao phủ tính theo từng khu dân cư. Điền tên, số hộ và người phụ trách vào tab Xóm, rồi';

/** The names that a sentence about a gap needs. */
export interface GapNames {
  /** With its noun. */
  readonly hamlet: string;
  /** Code of the content, or codes where several gaps stand together. */
  readonly topic: string;
  readonly topicTitle: string;
  readonly planItemTitle: string;
  /** What gapFact says of it. */
  readonly fact: string;
}

/** What to do about a gap where no next activity is named: one sentence that an official can act on. */
export function gapAdvice(gap: RankedGap, names: GapNames): string {
  switch (gap.kind) {
    case 'G1':
      return `Tổ chức một buổi họp ${hamletNoun()} hoặc sinh hoạt đoàn thể tại ${names.hamlet} về ${names.topic}.`;
    case 'G1b':
      return `Mới có loa, Zalo hoặc băng rôn; cần một buổi trực tiếp tại ${names.hamlet} về ${names.topic}.`;
    case 'G2':
      return `${names.fact} Xếp lịch một buổi càng sớm càng tốt.`;
    case 'G3':
      return `${names.fact} Mời đủ hộ ở buổi ${gap.reachPercent === 0 ? 'tới' : 'sau'}, hoặc họp theo từng tổ.`;
    case 'G4':
      return `${names.fact} Làm tiếp mục «${names.planItemTitle}».`.trim();
    case 'G5':
      return 'Bổ sung đường dẫn ảnh, biên bản hoặc danh sách vào cột Minh chứng.';
    case 'G6':
      return `Lồng ghép «${names.topicTitle}» vào buổi họp gần nhất tại ${names.hamlet}.`;
    case 'G7':
      return gap.missing === 'attendance'
        ? `Điền Số hộ dự của các buổi họp tại ${names.hamlet} trong tab Hoạt động.`
        : `Điền ${gap.missing === 'officer' ? 'Người phụ trách' : 'Số hộ'} của ${names.hamlet} trong tab Xóm.`;
    case 'G8':
      return NOT_DIRECT_ADVICE[gap.reason ?? 'no-figure'];
  }
}

/** What the gap is, where its kind alone does not say it: a sentence, or ''. `target` is Chỉ tiêu of its plan item. */
export function gapFact(gap: RankedGap, target: number | null): string {
  switch (gap.kind) {
    case 'G2':
      return idleFact(gap);
    case 'G3':
      return gap.reachPercent === 0
        ? 'Chưa có hộ nào dự buổi trực tiếp nào.'
        : `Buổi đông nhất mới đạt ${formatPercent(gap.reachPercent ?? 0)} số hộ.`;
    case 'G4':
      return planFact(gap, target);
    case 'G1':
    case 'G1b':
    case 'G5':
    case 'G6':
    case 'G7':
    case 'G8':
      return '';
  }
}

function planFact({ done = 0, due = 0 }: RankedGap, target: number | null): string {
  const needed = wholeTimes(due);
  const did = done === 0 ? 'Chưa làm lần nào' : `Đã làm ${formatNumber(done)}`;
  return target === null || needed >= target
    ? `${did}; kế hoạch giao ${formatNumber(target ?? needed)}.`
    : `${did}; đến nay cần ${formatNumber(needed)} trên ${formatNumber(target)} của kế hoạch.`;
}

/** A Chỉ tiêu that is no whole number is owed by the next whole one; what a sum misses by must not ask for one more. */
export const wholeTimes = (due: number): number => Math.ceil(due - 1e-9);

/** How pressing, in words; by the kind's severity. */
export type Urgency = 'high' | 'medium' | 'low';
export const URGENCY_LABELS: Readonly<Record<Urgency, string>> = {
  high: 'Gấp',
  medium: 'Cần sớm',
  low: 'Khi có dịp',
};

/** What people never heard and what the plan asks for now is pressing; broadcasts and papers can wait for an occasion. */
export function urgencyOf(kind: GapKind): Urgency {
  const severity = GAP_SEVERITY[kind];
  if (severity >= GAP_SEVERITY.G4) return 'high';
  return severity >= GAP_SEVERITY.G7 ? 'medium' : 'low';
}

function idleFact({ since, idleMonths = 0 }: RankedGap): string {
  const months = idleMonths === 0 ? '' : `, đã tròn ${formatNumber(idleMonths)} tháng`;
  return since === null
    ? 'Chưa có buổi trực tiếp nào.'
    : `Không có buổi trực tiếp nào từ ${formatDate(since)}${months}.`;
}
