import type { Band, Credit, GapKind, RankedGap } from '../domain/coverage/coverage';
import { GAP_SEVERITY } from '../domain/coverage/gap-severity';
import type { LeftOutReason } from '../domain/coverage/explanation';
import type { MetricId } from '../domain/plan/settings';
import { formatDate, formatNumber, formatPercent } from '../domain/text/format';
import { CELL_MARK } from '../workbook/cell-mark';

export const BAND_LABELS: Readonly<Record<Band, string>> = {
  good: 'Tốt',
  fair: 'Khá',
  average: 'Trung bình',
  weak: 'Cần tăng cường',
};

/** Shown where a figure is undefined; never 0. */
export const NO_FIGURE = 'chưa có số liệu';
export const NOT_ENOUGH_DATA = 'Chưa đủ dữ liệu';

/** For lists of figures, where the code would only be in the way. */
export const METRIC_SHORT: Readonly<Record<MetricId, string>> = {
  CC: 'Nội dung',
  TC: 'Tiêu chí',
  HT: 'Hình thức',
  LT: 'Liên tục',
  TH: 'Hộ dự',
  KH: 'Kế hoạch',
  MC: 'Minh chứng',
};

export const METRIC_LABELS = Object.fromEntries(
  Object.entries(METRIC_SHORT).map(([id, name]) => [id, `${name} (${id})`]),
) as Readonly<Record<MetricId, string>>;

/** As the cells of the matrix hamlet × content say it, so that colours go by the same words. */
export const CREDIT_LABELS: Readonly<Record<Credit, string>> = CELL_MARK;

/** Why a row adds nothing to a figure. */
export const LEFT_OUT_LABELS: Readonly<Record<LeftOutReason, string>> = {
  'not-done': 'chưa thực hiện, hoãn hoặc hủy',
  invalid: 'dòng còn lỗi, xem cột Kiểm tra',
  'out-of-period': 'ngoài kỳ, hoặc sau ngày tính đến',
  duplicate: 'nghi trùng với dòng khác',
  'not-reached': 'không tới được xóm (thiếu loa hoặc nhóm Zalo, hoặc xóm không có trong danh sách)',
  'not-direct': 'chỉ là gián tiếp',
  'other-content': 'nội dung khác',
  'no-households': 'chưa ghi Số hộ dự, hoặc chưa chia được cho xóm',
  'no-form-group': 'hình thức này chưa có Nhóm trong tab Hình thức',
  'outside-plan': 'ghi là Ngoài kế hoạch',
  'no-plan-item': 'không thuộc mục kế hoạch nào giao cho xóm',
};

export const GAP_LABELS: Readonly<Record<GapKind, string>> = {
  G1: 'Nội dung chưa tuyên truyền',
  G1b: 'Nội dung mới đến gián tiếp',
  G2: 'Nhiều tháng liền không có hoạt động trực tiếp',
  G3: 'Dưới một nửa số hộ dự họp',
  G4: 'Chậm so với kế hoạch',
  G5: 'Hoạt động chưa có minh chứng',
  G6: 'Tiêu chí người dân chưa được nhắc tới',
  G7: 'Thiếu thông tin về xóm',
};

/** What to do first where there is nothing to compute for; the page and the tab each say how to go on. */
export const NO_HAMLETS =
  'Độ bao phủ tính theo từng xóm. Điền tên xóm, số hộ và người phụ trách vào tab Xóm, rồi';

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
      return `Tổ chức một buổi họp xóm hoặc sinh hoạt đoàn thể tại ${names.hamlet} về ${names.topic}.`;
    case 'G1b':
      return `Mới có loa, Zalo hoặc băng rôn; cần một buổi trực tiếp tại ${names.hamlet} về ${names.topic}.`;
    case 'G2':
      return `${names.fact} Xếp lịch một buổi ngay trong tháng tới.`;
    case 'G3':
      return `${names.fact} Mời đủ hộ ở buổi ${gap.reachPercent === 0 ? 'tới' : 'sau'}, hoặc họp theo từng tổ.`;
    case 'G4':
      return `${names.fact} Làm tiếp mục «${names.planItemTitle}».`.trim();
    case 'G5':
      return 'Bổ sung đường dẫn ảnh, biên bản hoặc danh sách vào cột Minh chứng.';
    case 'G6':
      return `Lồng ghép «${names.topicTitle}» vào buổi họp gần nhất tại ${names.hamlet}.`;
    case 'G7':
      return `Điền ${missingParts(gap)} của ${names.hamlet} trong tab Xóm.`;
  }
}

/** What the gap is, where its kind alone does not say it: a sentence, or ''. `target` is Chỉ tiêu of its plan item. */
export function gapFact(gap: RankedGap, target: number | null): string {
  switch (gap.kind) {
    case 'G2':
      return `Không có buổi trực tiếp nào ${idleSpan(gap)}.`;
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

/** A quarter of an activity is owed by one activity; a sum of thirds must not ask for one more. */
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

function idleSpan(gap: RankedGap): string {
  const months = gap.idleMonths ?? [];
  const first = months[0];
  const last = months[months.length - 1];
  return first && last ? `từ ${formatDate(first.from)} đến ${formatDate(last.to)}` : 'trong nhiều tháng liền';
}

function missingParts(gap: RankedGap): string {
  const parts = (gap.missing ?? []).map((part) => (part === 'households' ? 'Số hộ' : 'Người phụ trách'));
  return parts.join(' và ');
}
