import type { RuleId } from '../../domain/validation/rules/all-rules';
import type { RuleText } from './rule-text';
import { day } from './rule-text';

/** HD: what each rule asks and why, with an example that passes and one that fails. */
export const ACTIVITY_RULE_TEXTS: Readonly<Record<Extract<RuleId, `HD-${string}`>, RuleText>> = {
  'HD-01': {
    asks: 'Mỗi dòng có Ngày.',
    why: 'Không có ngày thì không biết việc thuộc kỳ báo cáo nào.',
    passes: { activities: [{ date: day('2024-03-05') }] },
    fails: { activities: [{ date: null }] },
    mend: null,
  },
  'HD-02': {
    asks: 'Ngày đọc được: ngày/tháng/năm, có trong lịch.',
    why: 'Ngày sai làm việc rơi sang kỳ khác.',
    passes: { activities: [{ date: day('2024-03-05') }] },
    fails: { activities: [{ date: '03/25/2024' }] },
    mend: 'asks',
  },
  'HD-03': {
    asks: 'Việc «Đã thực hiện» không có ngày sau hôm nay.',
    why: 'Việc chưa tới ngày thì chưa thể đã làm.',
    passes: { activities: [{ date: day('2024-06-30') }] },
    fails: { activities: [{ date: day('2024-07-01') }] },
    mend: null,
  },
  'HD-04': {
    asks: 'Trạng thái là một giá trị trong danh sách.',
    why: 'Chỉ việc «Đã thực hiện» mới được tính.',
    passes: { activities: [{ status: 'Hoãn', attendance: null, householdsAttending: null }] },
    fails: { activities: [{ status: 'Xong rồi' }] },
    mend: null,
  },
  'HD-05': {
    asks: 'Hình thức là một mã ở tab Hình thức.',
    why: 'Hình thức quyết định trực tiếp hay gián tiếp.',
    passes: { activities: [{ form: 'ht 2.2' }] },
    fails: { activities: [{ form: 'HT99' }] },
    mend: null,
  },
  'HD-06': {
    asks: 'Phạm vi là một giá trị trong danh sách.',
    why: 'Phạm vi quyết định việc đến được những xóm nào.',
    passes: { activities: [{ scope: 'Một xóm' }] },
    fails: { activities: [{ scope: null }] },
    mend: null,
  },
  'HD-07': {
    asks: 'Có ít nhất một mã nội dung.',
    why: 'Không có nội dung thì không tính được bao phủ nội dung.',
    passes: { activities: [{ topics: 'ND3.6' }] },
    fails: { activities: [{ topics: null }] },
    mend: null,
  },
  'HD-08': {
    asks: 'Mọi mã ở Nội dung đều có ở tab Nội dung.',
    why: 'Mã lạ không được tính cho nội dung nào.',
    passes: { activities: [{ topics: 'ND1; ND3.6' }] },
    fails: { activities: [{ topics: 'ND3.6; ND99' }] },
    mend: null,
  },
  'HD-09': {
    asks: 'Mọi xóm ở cột Xóm đều có ở tab Xóm.',
    why: 'Xóm lạ không được tính cho xóm nào; gợi ý tên gần đúng để chọn.',
    passes: { activities: [{ hamlets: 'X01' }] },
    fails: { activities: [{ hamlets: 'Dam Mu' }] },
    mend: 'asks',
  },
  'HD-10': {
    asks: '«Một xóm» và «Liên xóm» nêu tên xóm.',
    why: 'Không có tên xóm thì không xóm nào được tính.',
    passes: { activities: [{ hamlets: 'Bình Xuân' }] },
    fails: { activities: [{ hamlets: null }] },
    mend: null,
  },
  'HD-11': {
    asks: 'Các cột số chứa số từ 0 trở lên.',
    why: 'Chữ lẫn trong cột số làm tổng sai.',
    passes: { activities: [{ attendance: 95 }] },
    fails: { activities: [{ attendance: '1,234' }] },
    mend: 'asks',
  },
  'HD-12': {
    asks: 'Mã không lặp lại.',
    why: 'Mã dùng để dẫn từ báo cáo về dòng; lặp thì không biết dòng nào.',
    passes: {
      activities: [
        { code: 'HD001' },
        { code: 'HD002', hamlets: 'Đình 6', attendance: 60, householdsAttending: 55 },
      ],
    },
    fails: {
      activities: [
        { code: 'HD001' },
        { code: 'hd001', hamlets: 'Đình 6', attendance: 60, householdsAttending: 55 },
      ],
    },
    mend: null,
  },
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
  'HD-31': {
    asks: 'Zalo, Facebook, trang thông tin có Số tin bài.',
    why: 'Báo cáo cộng số tin, bài đã đăng.',
    passes: {
      activities: [
        {
          form: 'HT1.7',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          newsItems: 1,
          reachCount: 300,
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT1.7',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          newsItems: null,
          reachCount: 300,
        },
      ],
    },
    mend: null,
  },
  'HD-32': {
    asks: 'Tin đăng Zalo, Facebook có đường dẫn hoặc ảnh chụp.',
    why: 'Tin đăng trên mạng luôn có đường dẫn.',
    passes: {
      activities: [
        {
          form: 'HT1.7',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          newsItems: 1,
          reachCount: 300,
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT1.7',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          newsItems: 1,
          reachCount: 300,
          evidence: 'Đã đăng nhóm xóm',
        },
      ],
    },
    mend: null,
  },
  'HD-33': {
    asks: 'Tập huấn ghi số lớp ở Số lượng.',
    why: 'Để trống được tính là một lớp.',
    passes: { activities: [{ form: 'HT3.5', quantity: 2 }] },
    fails: { activities: [{ form: 'HT3.5', quantity: null }] },
    mend: null,
  },
  'HD-34': {
    asks: 'Mô hình, phong trào, hội thi, văn bản có Tên gọi.',
    why: 'Báo cáo nêu tên chứ không chỉ đếm.',
    passes: {
      activities: [
        {
          form: 'HT8',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          title: '12/KH-UBND',
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT8',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          hamlets: null,
          attendance: null,
          householdsAttending: null,
          title: null,
        },
      ],
    },
    mend: null,
  },
  'HD-35': {
    asks: 'Mô hình có Giai đoạn.',
    why: 'Xây mới và nhân rộng là hai chỉ tiêu khác nhau.',
    passes: {
      activities: [
        {
          form: 'HT4.1',
          planItem: 'Ngoài kế hoạch',
          attendance: null,
          householdsAttending: null,
          title: 'Tuyến đường hoa',
          stage: 'Xây dựng mới',
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT4.1',
          planItem: 'Ngoài kế hoạch',
          attendance: null,
          householdsAttending: null,
          title: 'Tuyến đường hoa',
          stage: null,
        },
      ],
    },
    mend: null,
  },
  'HD-36': {
    asks: 'Tham quan có Vị trí (nơi đến) và Thành phần.',
    why: 'Kế hoạch nêu rõ ai được đi học tập.',
    passes: {
      activities: [
        {
          form: 'HT6',
          planItem: 'Ngoài kế hoạch',
          scope: 'Ngoài xã',
          attendance: 30,
          householdsAttending: null,
          place: 'Xã Tân Cương',
          participants: 'Ban Chỉ đạo, hộ tiêu biểu',
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT6',
          planItem: 'Ngoài kế hoạch',
          scope: 'Ngoài xã',
          attendance: 30,
          householdsAttending: null,
          place: null,
          participants: 'Ban Chỉ đạo, hộ tiêu biểu',
        },
      ],
    },
    mend: null,
  },
  'HD-37': {
    asks: 'Biểu dương có tập thể, cá nhân ở tab Gương, mô hình.',
    why: 'Số gương trong báo cáo lấy từ tab đó.',
    passes: { activities: [{ form: 'HT5.2', planItem: 'Ngoài kế hoạch' }] },
    fails: { activities: [{ code: 'HD009', form: 'HT5.2', planItem: 'Ngoài kế hoạch' }] },
    mend: null,
  },
  'HD-38': {
    asks: 'Cuộc trực tiếp đã làm không có 0 người.',
    why: 'Số 0 thường là điền cho đủ ô.',
    passes: { activities: [{ attendance: 95 }] },
    fails: { activities: [{ attendance: 0 }] },
    mend: null,
  },
  'HD-39': {
    asks: 'Số người không quá 3 lần số hộ của các xóm.',
    why: 'Số quá lớn thường là gõ thừa chữ số.',
    passes: { activities: [{ attendance: 95 }] },
    fails: { activities: [{ attendance: 950 }] },
    mend: null,
  },
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
    fails: { activities: [{ householdsByHamlet: 'Bình Xuân chín mươi' }] },
    mend: null,
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
          attendance: 250,
          householdsAttending: 250,
          householdsByHamlet: 'Bình Xuân: 90; Trại 4: 160',
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
  'HD-49': {
    asks: 'Xóm có hiệu lực vào ngày của dòng.',
    why: 'Xóm đã sáp nhập được tính cho xóm mới; xóm chưa có thì chưa tính được.',
    passes: { hamlets: [{ validTo: day('2024-12-31'), mergedInto: 'X02' }] },
    fails: { hamlets: [{ validTo: day('2024-01-31'), mergedInto: 'X02' }] },
    mend: null,
  },
  'HD-50': {
    asks: 'Không có hai dòng cùng ngày, hình thức, xóm, nội dung, chủ trì, trừ khi Xác nhận ghi «Không trùng».',
    why: 'Một việc nhập hai lần làm số liệu tăng gấp đôi.',
    passes: { activities: [{}, { code: 'HD002', confirmation: 'Không trùng' }] },
    fails: { activities: [{}, { code: 'HD002' }] },
    mend: null,
  },
  'HD-51': {
    asks: 'Số người không lặp y hệt từ 4 dòng trở lên của một đơn vị.',
    why: 'Dấu hiệu chép số cho đủ.',
    passes: { activities: [{}, { hamlets: 'Đình 6', attendance: 60, householdsAttending: 55 }] },
    fails: {
      activities: [
        { attendance: 70, householdsAttending: 65 },
        { hamlets: 'Đình 6', attendance: 70, householdsAttending: 65 },
        { hamlets: 'Trại 4', attendance: 70, householdsAttending: 65 },
        { hamlets: 'Đầm Mụ', attendance: 70, householdsAttending: 65 },
      ],
    },
    mend: null,
  },
  'HD-52': {
    asks: 'Một xóm không có quá 2 cuộc họp trong một ngày.',
    why: 'Dấu hiệu tách một cuộc thành nhiều dòng.',
    passes: { activities: [{}, { form: 'HT3.3', attendance: 60, householdsAttending: 55 }] },
    fails: {
      activities: [
        {},
        { form: 'HT3.3', attendance: 60, householdsAttending: 55 },
        { topics: 'ND3.6; ND1', attendance: 61, householdsAttending: 56 },
      ],
    },
    mend: null,
  },
  'HD-53': {
    asks: 'Nhập trong vòng 30 ngày sau ngày thực hiện.',
    why: 'Nhập muộn hay nhớ nhầm; xét theo tab Nhật ký.',
    passes: { activities: [{ _id: 'r1' }], audit: [{ id: 'r1', at: '2024-03-20T08:00:00' }] },
    fails: { activities: [{ _id: 'r1' }], audit: [{ id: 'r1', at: '2024-05-20T08:00:00' }] },
    mend: null,
  },
  'HD-54': {
    asks: 'Việc «Dự kiến» có ngày chưa qua.',
    why: 'Nhắc cập nhật khi ngày đã qua.',
    passes: { activities: [{ status: 'Dự kiến', date: day('2024-07-10') }] },
    fails: { activities: [{ status: 'Dự kiến', date: day('2024-03-05') }] },
    mend: null,
  },
  'HD-55': {
    asks: 'Việc «Hoãn», «Hủy» không có số người, số hộ.',
    why: 'Có số người thì có lẽ việc đã làm.',
    passes: { activities: [{ status: 'Hoãn', attendance: null, householdsAttending: null }] },
    fails: { activities: [{ status: 'Hoãn' }] },
    mend: null,
  },
  'HD-56': {
    asks: 'Tiêu chí là số của bộ ở Cấu hình.',
    why: 'Số lạ không nối được với tiêu chí nào.',
    passes: { activities: [{ criteria: '6; 17' }] },
    fails: { activities: [{ criteria: '99' }] },
    mend: null,
  },
  'HD-57': {
    asks: 'Giai đoạn, Nguồn kinh phí, Xác nhận lấy trong danh sách.',
    why: 'Giá trị lạ không được tính.',
    passes: { activities: [{ fundingSource: 'NSNN', cost: 500000 }] },
    fails: { activities: [{ fundingSource: 'Ngân sách xã', cost: 500000 }] },
    mend: null,
  },
  'HD-58': {
    asks: 'Có kinh phí thì có nguồn.',
    why: 'Báo cáo cộng kinh phí theo nguồn.',
    passes: { activities: [{ cost: 500000, fundingSource: 'Xã hội hóa' }] },
    fails: { activities: [{ cost: 500000, fundingSource: null }] },
    mend: null,
  },
  'HD-59': {
    asks: 'Hội nghị tại xã nên nêu các xóm có người dự.',
    why: 'Hình thức này chỉ tính cho xóm được nêu tên.',
    passes: {
      activities: [
        {
          form: 'HT2.1',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          householdsAttending: null,
          hamlets: 'Bình Xuân; Đình 6',
        },
      ],
    },
    fails: {
      activities: [
        {
          form: 'HT2.1',
          planItem: 'Ngoài kế hoạch',
          scope: 'Toàn xã',
          householdsAttending: null,
          hamlets: null,
        },
      ],
    },
    mend: null,
  },
  'HD-60': {
    asks: 'Xóm được nêu có loa hoặc nhóm Zalo khi dùng hình thức đó.',
    why: 'Không có loa thì tin phát không đến.',
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
          scope: 'Một xóm',
          hamlets: 'Đầm Mụ',
          attendance: null,
          householdsAttending: null,
          newsItems: 1,
          broadcastCount: 3,
          minutesPerBroadcast: 10,
        },
      ],
    },
    mend: null,
  },
  'HD-61': {
    asks: 'Một đơn vị viết một kiểu.',
    why: 'Hai kiểu viết thành hai đơn vị, không nhận ra dòng trùng.',
    passes: { activities: [{}, { hamlets: 'Đình 6', attendance: 60, householdsAttending: 55 }] },
    fails: {
      activities: [
        {},
        { hamlets: 'Đình 6', attendance: 60, householdsAttending: 55, leadUnit: 'Công chức văn hoá' },
      ],
    },
    mend: 'certain',
  },
  'HD-62': {
    asks: 'Một danh sách không nêu một mục hai lần.',
    why: 'Có thể lần sau định ghi mục khác.',
    passes: { activities: [{ topics: 'ND1; ND3.6' }] },
    fails: { activities: [{ topics: 'ND3.6; ND3.6' }] },
    mend: 'asks',
  },
  'HD-63': {
    asks: 'Ghi đúng mẫu: không thừa khoảng trắng, số là số, ngày là ngày, tên như danh mục.',
    why: 'Máy hiểu được, nhưng người lọc và tìm sẽ sót.',
    passes: { activities: [{ hamlets: 'Thuận Phong 12', attendance: 60, householdsAttending: 55 }] },
    fails: { activities: [{ hamlets: 'Xóm Thuận phong XII', attendance: 60, householdsAttending: 55 }] },
    mend: 'certain',
  },
  'HD-64': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: { activities: [{ note: 'Đại Từ' }] },
    fails: { activities: [{ note: '§¹i Tõ' }] },
    mend: 'asks',
  },
};
