import type { RuleId } from '../../domain/validation/rules/all-rules';
import type { RuleText } from './rule-text';

/** HD: what each form asks for. */
export const ACTIVITY_FORM_TEXTS = {
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
} as const satisfies Partial<Record<RuleId, RuleText>>;
