import type { Band } from '../domain/coverage/coverage';
import type { MetricId } from '../domain/plan/settings';
import { BAND_LABELS, METRIC_LABELS } from './coverage/coverage';

/** Names of what tab TONG_HOP tells of a commune as a whole, in the words of a province. */
export const RESULT_LABELS = {
  hamlets_met: 'Khu dân cư có buổi trực tiếp trong kỳ',
  households_present: 'Hộ dự buổi đông nhất trong kỳ',
  due_contents_met: 'Lượt nội dung đến hạn đã tuyên truyền trực tiếp',
  contents_met: 'Lượt nội dung bắt buộc đã tuyên truyền trực tiếp',
  activities: 'Hoạt động trong kỳ',
  direct_activities: 'Hoạt động trực tiếp trong kỳ',
  with_evidence: 'Hoạt động có minh chứng',
  attendance: 'Lượt người dự',
  plan_items_done: 'Mục kế hoạch đến hạn đã xong hoặc đúng tiến độ',
  composite: 'Điểm bao phủ toàn xã',
} as const;

export type ResultItem = keyof typeof RESULT_LABELS;

/** Bands by the thresholds of the commune's own Cấu hình. */
export const bandItem = (band: Band): string => `band_${band}`;
export const bandItemLabel = (band: Band): string => `Khu dân cư xếp mức ${BAND_LABELS[band]}`;

export const measureLabel = (id: 'B' | MetricId): string => (id === 'B' ? 'Điểm bao phủ' : METRIC_LABELS[id]);
