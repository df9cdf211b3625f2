import type { RuleIdOf } from '../../src/domain/validation/rules/all-rules';
import { AT_SECOND_HAMLET, BANNER, TRAINING } from '../base-rows';
import { broken, cell, yearBefore } from '../breakage';
import type { ActivityEntry } from '../rule-entry';
import { activities, day, plan } from '../example';

/** Plan, place and evidence. */
export const PLAN_AND_EVIDENCE = {
  'HD-13': {
    asks: '«Một xóm» chỉ nêu một xóm.',
    why: 'Phạm vi và xóm phải khớp để báo cáo nói đúng.',
    passes: activities({
      scope: 'Liên xóm',
      hamlets: 'Bình Xuân; Đình 6',
      householdsByHamlet: 'Bình Xuân: 50; Đình 6: 40',
    }),
    fails: activities({ scope: 'Một xóm', hamlets: 'Bình Xuân; Đình 6' }),
    shows: { activities: ['scope', 'hamlets'] },
    breaks: [broken('scope', { ...TRAINING, hamlets: 'Bình Xuân; Đình 6' })],
  },
  'HD-14': {
    asks: '«Liên xóm» nêu từ hai xóm.',
    why: 'Phạm vi và xóm phải khớp để báo cáo nói đúng.',
    passes: activities({ scope: 'Một xóm', hamlets: 'Bình Xuân' }),
    fails: activities({ scope: 'Liên xóm', hamlets: 'Bình Xuân' }),
    breaks: [cell('scope', 'Liên xóm')],
  },
  'HD-15': {
    asks: 'Mục kế hoạch có mã, hoặc ghi «Ngoài kế hoạch».',
    why: 'Để biết kế hoạch đã làm đến đâu.',
    passes: activities({ planItem: 'Ngoài kế hoạch' }),
    fails: activities({ planItem: null }),
  },
  'HD-16': {
    asks: 'Mục kế hoạch có ở tab Kế hoạch.',
    why: 'Mã lạ không nối được với mục nào.',
    passes: activities({ planItem: 'MK13' }),
    fails: activities({ planItem: 'MK99' }),
  },
  'HD-17': {
    asks: 'Nội dung hợp với mục kế hoạch.',
    why: 'Mục chỉ được tính khi nội dung đúng.',
    passes: activities({ topics: 'ND3.6' }),
    fails: activities({ topics: 'ND1' }),
    shows: { activities: ['planItem', 'topics'], plan: ['code', 'topics'] },
    breaks: [broken('planItem', { planItem: 'MK13', topics: 'ND3.8' })],
  },
  'HD-18': {
    asks: 'Hình thức hợp với mục kế hoạch.',
    why: 'Mục chỉ được tính khi hình thức đúng.',
    passes: activities({ form: 'HT3.3' }),
    fails: activities({ form: 'HT1.2', newsItems: 1, broadcastCount: 3, minutesPerBroadcast: 10 }),
    shows: { activities: ['planItem', 'form'], plan: ['code', 'forms'] },
    breaks: [broken('planItem', { ...BANNER, planItem: 'MK13', topics: 'ND3.6' })],
  },
  'HD-19': {
    asks: 'Xóm nằm trong các xóm của mục kế hoạch.',
    why: 'Mục chỉ được tính ở các xóm đã giao.',
    passes: plan({ hamlets: 'Bình Xuân' }),
    fails: plan({ hamlets: 'Trại 4' }),
    shows: { activities: ['planItem', 'hamlets'], plan: ['code', 'hamlets'] },
    breaks: [broken('planItem', { ...TRAINING, planItem: 'MK-TRAI-4', hamlets: 'Bình Xuân' })],
  },
  'HD-20': {
    asks: 'Ngày nằm trong thời gian của mục kế hoạch.',
    why: 'Việc ngoài thời gian không được tính cho mục.',
    passes: plan({ from: day('2024-03-01') }),
    fails: plan({ from: day('2024-04-01') }),
    shows: { activities: ['planItem', 'date'], plan: ['code', 'from', 'to'] },
    breaks: [cell('planItem', 'MK-CUOI-NAM'), cell('planItem', 'MK-DAU-NAM')],
  },
  'HD-21': {
    asks: 'Ngày nằm trong năm báo cáo của Năm kế hoạch.',
    why: 'Ngoài năm thì không vào kỳ nào, thường là gõ nhầm năm.',
    passes: activities({ date: day('2023-12-15') }),
    fails: activities({ date: day('2023-03-05') }),
    breaks: [broken('date', ({ own }) => ({ date: yearBefore(own.date) }))],
  },
  'HD-22': {
    asks: 'Có Đơn vị chủ trì.',
    why: 'Để biết ai làm, và để nhận ra dòng trùng.',
    passes: activities({ leadUnit: 'Hội Phụ nữ' }),
    fails: activities({ leadUnit: null }),
  },
  'HD-23': {
    asks: 'Việc đã thực hiện có minh chứng.',
    why: 'Tỷ lệ minh chứng là một phần của điểm; tránh hình thức.',
    passes: activities({ evidence: 'https://drive.google.com/file/d/a1' }),
    fails: activities({ evidence: null }),
  },
  'HD-24': {
    asks: 'Đường dẫn mở được.',
    why: 'Đường dẫn thiếu một chữ là mất minh chứng.',
    passes: activities({ evidence: 'https://drive.google.com/file/d/a1' }),
    fails: activities({ evidence: 'drive.google.com/file/d/a1' }),
    mend: 'asks',
    breaks: [cell('evidence', 'http//drive.google.com/a')],
  },
  'HD-25': {
    asks: 'Mỗi việc một minh chứng riêng.',
    why: 'Một ảnh dùng cho nhiều việc là dấu hiệu hình thức.',
    passes: activities({}, AT_SECOND_HAMLET),
    fails: activities(
      { evidence: 'https://a.vn/anh' },
      { ...AT_SECOND_HAMLET, evidence: 'https://a.vn/anh/' },
    ),
    shows: { activities: ['code', 'evidence'] },
    breaks: [broken('evidence', ({ first }) => ({ evidence: first.evidence ?? null }), { rows: 2 })],
  },
  'HD-26': {
    asks: 'Minh chứng nên có đường dẫn.',
    why: 'Người đọc báo cáo mở xem được ngay.',
    passes: activities({ evidence: 'Biên bản số 3\nhttps://a.vn/bien-ban' }),
    fails: activities({ evidence: 'Biên bản số 3' }),
    breaks: [cell('evidence', 'Biên bản họp')],
  },
} as const satisfies Partial<Record<RuleIdOf<'activities'>, ActivityEntry>>;
