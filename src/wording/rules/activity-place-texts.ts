import type { RuleId } from '../../domain/validation/rules/all-rules';
import type { RuleText } from './rule-text';
import { day } from './rule-text';

/** HD: plan, place, evidence and what each form asks for. */
export const ACTIVITY_PLACE_TEXTS = {
  'HD-13': {
    asks: '«Một xóm» chỉ nêu một xóm.',
    why: 'Phạm vi và xóm phải khớp để báo cáo nói đúng.',
    passes: {
      activities: [
        { scope: 'Liên xóm', hamlets: 'Bình Xuân; Đình 6', householdsByHamlet: 'Bình Xuân: 50; Đình 6: 40' },
      ],
    },
    fails: { activities: [{ scope: 'Một xóm', hamlets: 'Bình Xuân; Đình 6' }] },
    mend: null,
  },
  'HD-14': {
    asks: '«Liên xóm» nêu từ hai xóm.',
    why: 'Phạm vi và xóm phải khớp để báo cáo nói đúng.',
    passes: { activities: [{ scope: 'Một xóm', hamlets: 'Bình Xuân' }] },
    fails: { activities: [{ scope: 'Liên xóm', hamlets: 'Bình Xuân' }] },
    mend: null,
  },
  'HD-15': {
    asks: 'Mục kế hoạch có mã, hoặc ghi «Ngoài kế hoạch».',
    why: 'Để biết kế hoạch đã làm đến đâu.',
    passes: { activities: [{ planItem: 'Ngoài kế hoạch' }] },
    fails: { activities: [{ planItem: null }] },
    mend: null,
  },
  'HD-16': {
    asks: 'Mục kế hoạch có ở tab Kế hoạch.',
    why: 'Mã lạ không nối được với mục nào.',
    passes: { activities: [{ planItem: 'MK13' }] },
    fails: { activities: [{ planItem: 'MK99' }] },
    mend: null,
  },
  'HD-17': {
    asks: 'Nội dung hợp với mục kế hoạch.',
    why: 'Mục chỉ được tính khi nội dung đúng.',
    passes: { activities: [{ topics: 'ND3.6' }] },
    fails: { activities: [{ topics: 'ND1' }] },
    mend: null,
  },
  'HD-18': {
    asks: 'Hình thức hợp với mục kế hoạch.',
    why: 'Mục chỉ được tính khi hình thức đúng.',
    passes: { activities: [{ form: 'HT3.3' }] },
    fails: { activities: [{ form: 'HT1.2', newsItems: 1, broadcastCount: 3, minutesPerBroadcast: 10 }] },
    mend: null,
  },
  'HD-19': {
    asks: 'Xóm nằm trong các xóm của mục kế hoạch.',
    why: 'Mục chỉ được tính ở các xóm đã giao.',
    passes: { plan: [{ hamlets: 'Bình Xuân' }] },
    fails: { plan: [{ hamlets: 'Trại 4' }] },
    mend: null,
  },
  'HD-20': {
    asks: 'Ngày nằm trong thời gian của mục kế hoạch.',
    why: 'Việc ngoài thời gian không được tính cho mục.',
    passes: { plan: [{ from: day('2024-03-01') }] },
    fails: { plan: [{ from: day('2024-04-01') }] },
    mend: null,
  },
  'HD-21': {
    asks: 'Ngày nằm trong năm báo cáo của Năm kế hoạch.',
    why: 'Ngoài năm thì không vào kỳ nào, thường là gõ nhầm năm.',
    passes: { activities: [{ date: day('2023-12-15') }] },
    fails: { activities: [{ date: day('2023-03-05') }] },
    mend: null,
  },
  'HD-22': {
    asks: 'Có Đơn vị chủ trì.',
    why: 'Để biết ai làm, và để nhận ra dòng trùng.',
    passes: { activities: [{ leadUnit: 'Hội Phụ nữ' }] },
    fails: { activities: [{ leadUnit: null }] },
    mend: null,
  },
  'HD-23': {
    asks: 'Việc đã thực hiện có minh chứng.',
    why: 'Tỷ lệ minh chứng là một phần của điểm; tránh hình thức.',
    passes: { activities: [{ evidence: 'https://drive.google.com/file/d/a1' }] },
    fails: { activities: [{ evidence: null }] },
    mend: null,
  },
  'HD-24': {
    asks: 'Đường dẫn mở được.',
    why: 'Đường dẫn thiếu một chữ là mất minh chứng.',
    passes: { activities: [{ evidence: 'https://drive.google.com/file/d/a1' }] },
    fails: { activities: [{ evidence: 'drive.google.com/file/d/a1' }] },
    mend: 'asks',
  },
  'HD-25': {
    asks: 'Mỗi việc một minh chứng riêng.',
    why: 'Một ảnh dùng cho nhiều việc là dấu hiệu hình thức.',
    passes: { activities: [{}, { hamlets: 'Đình 6', attendance: 60, householdsAttending: 55 }] },
    fails: {
      activities: [
        { evidence: 'https://a.vn/anh' },
        { hamlets: 'Đình 6', attendance: 60, householdsAttending: 55, evidence: 'https://a.vn/anh/' },
      ],
    },
    mend: null,
  },
  'HD-26': {
    asks: 'Minh chứng nên có đường dẫn.',
    why: 'Người đọc báo cáo mở xem được ngay.',
    passes: { activities: [{ evidence: 'Biên bản số 3\nhttps://a.vn/bien-ban' }] },
    fails: { activities: [{ evidence: 'Biên bản số 3' }] },
    mend: null,
  },
  'HD-27': {
    asks: 'Hội nghị, họp, tập huấn, tham quan có Số người.',
    why: 'Báo cáo cộng lượt người từ cột này.',
    passes: { activities: [{ attendance: 95 }] },
    fails: { activities: [{ attendance: null }] },
    mend: null,
  },
  'HD-28': {
    asks: 'Hội nghị tại xóm, họp xóm có Số hộ dự.',
    why: 'Tỷ lệ hộ được tiếp cận tính từ số này.',
    passes: { activities: [{ householdsAttending: 90 }] },
    fails: { activities: [{ householdsAttending: null }] },
    mend: null,
  },
  'HD-29': {
    asks: 'Loa truyền thanh có Số tin bài, Số lượt phát, Phút mỗi lượt.',
    why: 'Báo cáo cộng tin bài, lượt và phút phát.',
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
          newsItems: null,
          broadcastCount: 3,
          minutesPerBroadcast: 10,
        },
      ],
    },
    mend: null,
  },
  'HD-30': {
    asks: 'Băng rôn, khẩu hiệu, panô, áp phích có Số lượng và Vị trí.',
    why: 'Báo cáo đếm số cái, số cụm và nơi đặt.',
    passes: {
      activities: [
        {
          form: 'HT1.3',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          quantity: 2,
          place: 'Nhà văn hóa xã',
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT1.3',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          quantity: 2,
          place: null,
        },
      ],
    },
    mend: null,
  },
} as const satisfies Partial<Record<RuleId, RuleText>>;
