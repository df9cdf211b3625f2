import type { RuleId } from '../../domain/validation/rules/all-rules';
import type { RuleText } from './rule-text';

/** HD: figures that cannot be, and splits of joint meetings. */
export const ACTIVITY_FIGURE_TEXTS = {
  'HD-40': {
    asks: 'Số hộ dự không quá số hộ của các xóm.',
    why: 'Tỷ lệ chỉ tính đến 100%.',
    passes: { activities: [{ householdsAttending: 120 }] },
    fails: { activities: [{ householdsAttending: 130 }] },
    mend: null,
  },
  'HD-41': {
    asks: 'Số hộ theo xóm ghi dạng «xóm: số».',
    why: 'Không đọc được thì phải chia theo tỷ lệ.',
    passes: { activities: [{ householdsByHamlet: 'Bình Xuân: 90' }] },
    fails: { activities: [{ householdsByHamlet: 'Binh Xuan 90' }] },
    mend: 'asks',
  },
  'HD-42': {
    asks: 'Số hộ theo xóm cộng lại bằng Số hộ dự.',
    why: 'Hai số nói cùng một việc.',
    passes: {
      activities: [
        {
          scope: 'Liên xóm',
          hamlets: 'Bình Xuân; Trại 4',
          attendance: 110,
          householdsAttending: 110,
          householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50',
        },
      ],
    },
    fails: {
      activities: [
        {
          scope: 'Liên xóm',
          hamlets: 'Bình Xuân; Trại 4',
          attendance: 110,
          householdsAttending: 110,
          householdsByHamlet: 'Bình Xuân: 60; Trại 4: 60',
        },
      ],
    },
    mend: null,
  },
  'HD-43': {
    asks: 'Số hộ theo xóm chỉ nêu xóm có ở cột Xóm.',
    why: 'Xóm không nêu ở cột Xóm thì không được tính.',
    passes: {
      activities: [
        {
          scope: 'Liên xóm',
          hamlets: 'Bình Xuân; Trại 4',
          attendance: 110,
          householdsAttending: 110,
          householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50',
        },
      ],
    },
    fails: {
      activities: [
        {
          scope: 'Liên xóm',
          hamlets: 'Bình Xuân; Trại 4',
          attendance: 110,
          householdsAttending: 110,
          householdsByHamlet: 'Bình Xuân: 60; Đình 6: 50',
        },
      ],
    },
    mend: null,
  },
  'HD-44': {
    asks: 'Số hộ theo xóm không quá số hộ của xóm.',
    why: 'Số quá lớn thường là ghi nhầm người thành hộ.',
    passes: {
      activities: [
        {
          scope: 'Liên xóm',
          hamlets: 'Bình Xuân; Trại 4',
          attendance: 110,
          householdsAttending: 110,
          householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50',
        },
      ],
    },
    fails: {
      activities: [
        {
          scope: 'Liên xóm',
          hamlets: 'Bình Xuân; Trại 4',
          attendance: 200,
          householdsAttending: 200,
          householdsByHamlet: 'Bình Xuân: 90; Trại 4: 110',
        },
      ],
    },
    mend: null,
  },
  'HD-45': {
    asks: 'Cuộc liên xóm nên ghi số hộ từng xóm.',
    why: 'Không ghi thì chia theo số hộ, kém chính xác.',
    passes: {
      activities: [
        {
          scope: 'Liên xóm',
          hamlets: 'Bình Xuân; Trại 4',
          attendance: 110,
          householdsAttending: 110,
          householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50',
        },
      ],
    },
    fails: {
      activities: [
        { scope: 'Liên xóm', hamlets: 'Bình Xuân; Trại 4', attendance: 110, householdsAttending: 110 },
      ],
    },
    mend: null,
  },
  'HD-46': {
    asks: 'Phút mỗi lượt là của một lượt, không quá 120 phút; cả ngày không quá 24 giờ.',
    why: 'Hay bị ghi nhầm tổng số phút.',
    passes: {
      activities: [
        {
          form: 'HT1.2',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          newsItems: 1,
          broadcastCount: 3,
          minutesPerBroadcast: 10,
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT1.2',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          newsItems: 1,
          broadcastCount: 3,
          minutesPerBroadcast: 300,
        },
      ],
    },
    mend: null,
  },
  'HD-47': {
    asks: 'Đã phát loa thì tin bài, lượt, phút lớn hơn 0.',
    why: 'Số 0 thường là điền cho đủ ô.',
    passes: {
      activities: [
        {
          form: 'HT1.2',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          newsItems: 1,
          broadcastCount: 3,
          minutesPerBroadcast: 10,
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT1.2',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          newsItems: 1,
          broadcastCount: 0,
          minutesPerBroadcast: 10,
        },
      ],
    },
    mend: null,
  },
  'HD-48': {
    asks: 'Người, hộ, cái, lượt là số nguyên.',
    why: 'Số lẻ thường do nhầm dấu phẩy với dấu chấm.',
    passes: { activities: [{ attendance: 95 }] },
    fails: { activities: [{ attendance: 45.5 }] },
    mend: null,
  },
} as const satisfies Partial<Record<RuleId, RuleText>>;
