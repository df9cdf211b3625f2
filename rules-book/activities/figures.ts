import type { RuleIdOf } from '../../src/domain/validation/rules/all-rules';
import { BROADCAST, BROADCAST_COLUMNS, JOINT, JOINT_TRAINING, SPLIT_COLUMNS } from '../base-rows';
import { broken, cell, serial } from '../breakage';
import type { ActivityEntry } from '../rule-entry';
import { activities } from '../example';

/** Figures that cannot be, and splits of joint meetings. */
export const FIGURES = {
  'HD-38': {
    asks: 'Cuộc trực tiếp đã làm không có 0 người.',
    why: 'Số 0 thường là điền cho đủ ô.',
    passes: activities({ attendance: 95 }),
    fails: activities({ attendance: 0 }),
    shows: { activities: ['form', 'attendance'] },
  },
  'HD-39': {
    asks: 'Số người không quá 3 lần số hộ của các xóm.',
    why: 'Số quá lớn thường là gõ thừa chữ số.',
    passes: activities({ attendance: 95 }),
    fails: activities({ attendance: 950 }),
    shows: { activities: ['hamlets', 'attendance'], hamlets: ['name', 'households'] },
    breaks: [broken('attendance', (place) => ({ attendance: 400 + serial(place) }))],
  },
  'HD-40': {
    asks: 'Số hộ dự không quá số hộ của các xóm.',
    why: 'Tỷ lệ chỉ tính đến 100%.',
    passes: activities({ householdsAttending: 120 }),
    fails: activities({ householdsAttending: 130 }),
    shows: { activities: ['hamlets', 'householdsAttending'], hamlets: ['name', 'households'] },
    breaks: [broken('householdsAttending', (place) => ({ householdsAttending: 300 + serial(place) }))],
  },
  'HD-41': {
    asks: 'Số hộ theo xóm ghi dạng «xóm: số».',
    why: 'Không đọc được thì phải chia theo tỷ lệ.',
    passes: activities({ householdsByHamlet: 'Bình Xuân: 90' }),
    fails: activities({ householdsByHamlet: 'Binh Xuan 90' }),
    mend: 'asks',
    breaks: [cell('householdsByHamlet', 'không nhớ')],
  },
  'HD-42': {
    asks: 'Số hộ theo xóm cộng lại bằng Số hộ dự.',
    why: 'Hai số nói cùng một việc.',
    passes: activities({ ...JOINT, householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50' }),
    fails: activities({ ...JOINT, householdsByHamlet: 'Bình Xuân: 60; Trại 4: 60' }),
    shows: { activities: SPLIT_COLUMNS },
    breaks: [
      broken('householdsByHamlet', { ...JOINT_TRAINING, householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50' }),
    ],
  },
  'HD-43': {
    asks: 'Số hộ theo xóm chỉ nêu xóm có ở cột Xóm.',
    why: 'Xóm không nêu ở cột Xóm thì không được tính.',
    passes: activities({ ...JOINT, householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50' }),
    fails: activities({ ...JOINT, householdsByHamlet: 'Bình Xuân: 60; Đình 6: 50' }),
    shows: { activities: SPLIT_COLUMNS },
    breaks: [
      broken('householdsByHamlet', { ...JOINT_TRAINING, householdsByHamlet: 'Bình Xuân: 60; Đình 6: 40' }),
    ],
  },
  'HD-44': {
    asks: 'Số hộ theo xóm không quá số hộ của xóm.',
    why: 'Số quá lớn thường là ghi nhầm người thành hộ.',
    passes: activities({ ...JOINT, householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50' }),
    fails: activities({
      scope: 'Liên xóm',
      hamlets: 'Bình Xuân; Trại 4',
      attendance: 200,
      householdsAttending: 200,
      householdsByHamlet: 'Bình Xuân: 90; Trại 4: 110',
    }),
    shows: { activities: SPLIT_COLUMNS },
    breaks: [
      broken('householdsByHamlet', {
        ...JOINT_TRAINING,
        householdsAttending: 180,
        householdsByHamlet: 'Bình Xuân: 75; Trại 4: 105',
      }),
    ],
  },
  'HD-45': {
    asks: 'Cuộc liên xóm nên ghi số hộ từng xóm.',
    why: 'Không ghi thì chia theo số hộ, kém chính xác.',
    passes: activities({ ...JOINT, householdsByHamlet: 'Bình Xuân: 60; Trại 4: 50' }),
    fails: activities(JOINT),
    shows: { activities: SPLIT_COLUMNS },
    breaks: [
      broken('householdsByHamlet', (place) => ({
        scope: 'Liên xóm',
        hamlets: 'Bình Xuân; Trại 4',
        householdsAttending: 60 + (serial(place) % 100),
      })),
    ],
  },
  'HD-67': {
    asks: 'Cuộc gặp trực tiếp có ít nhất một phần năm số hộ của xóm, và không quá 3 xóm một buổi.',
    why: 'Ít hộ hơn, hoặc nhiều xóm hơn, thì xóm chưa thật được gặp: chỉ tính là gián tiếp. Hai mức này đặt ở tab Cấu hình.',
    passes: activities({ householdsAttending: 30 }),
    fails: activities({ householdsAttending: 12 }),
    shows: { activities: ['form', 'hamlets', 'householdsAttending'], hamlets: ['name', 'households'] },
    breaks: [
      broken('householdsAttending', (place) => ({ householdsAttending: 2 + (serial(place) % 5) })),
      broken(
        'householdsAttending',
        { householdsAttending: null, attendance: null },
        { also: ['HD-27 attendance'] },
      ),
    ],
  },
  'HD-68': {
    asks: 'Mỗi hoạt động nêu không quá 4 nội dung.',
    why: 'Một buổi khó nói kỹ nhiều việc: chỉ tính các nội dung đầu. Số này đặt ở tab Cấu hình.',
    passes: activities({ topics: 'ND1; ND3.6' }),
    fails: activities({ topics: 'ND3.6; ND1; ND2.4; ND3.1; ND3.8' }),
    mend: 'asks',
    breaks: [cell('topics', 'ND3.6; ND1; ND2.4; ND3.1; ND3.8')],
  },
  'HD-46': {
    asks: 'Phút mỗi lượt là của một lượt, không quá 120 phút; cả ngày không quá 24 giờ.',
    why: 'Hay bị ghi nhầm tổng số phút.',
    passes: activities(BROADCAST),
    fails: activities({ ...BROADCAST, minutesPerBroadcast: 300 }),
    shows: { activities: BROADCAST_COLUMNS },
    breaks: [broken('minutesPerBroadcast')],
  },
  'HD-47': {
    asks: 'Đã phát loa thì tin bài, lượt, phút lớn hơn 0.',
    why: 'Số 0 thường là điền cho đủ ô.',
    passes: activities(BROADCAST),
    fails: activities({ ...BROADCAST, broadcastCount: 0 }),
    shows: { activities: BROADCAST_COLUMNS },
    breaks: [broken('broadcastCount')],
  },
  'HD-48': {
    asks: 'Người, hộ, cái, lượt là số nguyên.',
    why: 'Số lẻ thường do nhầm dấu phẩy với dấu chấm.',
    passes: activities({ attendance: 95 }),
    fails: activities({ attendance: 45.5 }),
    breaks: [cell('attendance', 40.5), cell('householdsAttending', '40,5')],
  },
} as const satisfies Partial<Record<RuleIdOf<'activities'>, ActivityEntry>>;
