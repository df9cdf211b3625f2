import type { RuleIdOf } from '../../src/domain/validation/rules/all-rules';
import {
  BANNER,
  BROADCAST,
  BROADCAST_COLUMNS,
  COMMUNE_WIDE,
  MODEL,
  POST,
  TOUR,
  TRAINING,
} from '../base-rows';
import { broken } from '../breakage';
import type { ActivityEntry } from '../rule-entry';
import { activities, examples } from '../example';

/** No row of Gương, mô hình names an activity that is broken by itself. */
const WITHOUT_ENTRY = { also: ['HD-69 code'] } as const;

/** What each form asks for. */
export const FORM_FIELDS = {
  'HD-27': {
    asks: 'Hội nghị, họp, tập huấn, tham quan có Số người.',
    why: 'Báo cáo cộng lượt người từ cột này.',
    passes: activities({ attendance: 95 }),
    fails: activities({ attendance: null }),
    shows: { activities: ['form', 'attendance'] },
  },
  'HD-28': {
    asks: 'Mọi hình thức trực tiếp có Số hộ dự.',
    why: 'Không có thì không biết bao nhiêu hộ đã được nghe.',
    passes: activities({ householdsAttending: 90 }),
    fails: activities({ householdsAttending: null }),
    shows: { activities: ['form', 'householdsAttending'] },
  },
  'HD-29': {
    asks: 'Loa truyền thanh có Số tin bài, Số lượt phát, Phút mỗi lượt.',
    why: 'Báo cáo cộng tin bài, lượt và phút phát.',
    passes: activities(BROADCAST),
    fails: activities({ ...BROADCAST, newsItems: null }),
    shows: { activities: BROADCAST_COLUMNS },
    breaks: [
      broken('newsItems'),
      broken('broadcastCount', { ...BROADCAST, broadcastCount: null }),
      broken('minutesPerBroadcast', { ...BROADCAST, minutesPerBroadcast: null }),
    ],
  },
  'HD-30': {
    asks: 'Băng rôn, khẩu hiệu, panô, áp phích có Số lượng và Vị trí.',
    why: 'Báo cáo đếm số cái, số cụm và nơi đặt.',
    passes: activities(BANNER),
    fails: activities({ ...BANNER, place: null }),
    shows: { activities: ['form', 'quantity', 'place'] },
    breaks: [broken('quantity', { ...BANNER, quantity: null }), broken('place')],
  },
  'HD-31': {
    asks: 'Zalo, Facebook, trang thông tin có Số tin bài.',
    why: 'Báo cáo cộng số tin, bài đã đăng.',
    passes: activities(POST),
    fails: activities({ ...POST, newsItems: null }),
    shows: { activities: ['form', 'newsItems'] },
    breaks: [broken('newsItems')],
  },
  'HD-32': {
    asks: 'Tin đăng Zalo, Facebook có đường dẫn hoặc ảnh chụp.',
    why: 'Tin đăng trên mạng luôn có đường dẫn.',
    passes: activities(POST),
    fails: activities({ ...POST, evidence: 'Đã đăng nhóm xóm' }),
    shows: { activities: ['form', 'evidence'] },
    breaks: [broken('evidence')],
  },
  'HD-33': {
    asks: 'Tập huấn ghi số lớp ở Số lượng.',
    why: 'Để trống được tính là một lớp.',
    passes: activities({ form: 'HT3.5', quantity: 2 }),
    fails: activities({ form: 'HT3.5', quantity: null }),
    breaks: [broken('quantity', { ...TRAINING, quantity: null })],
  },
  'HD-34': {
    asks: 'Mô hình, phong trào, hội thi, văn bản có Tên gọi.',
    why: 'Báo cáo nêu tên chứ không chỉ đếm.',
    passes: activities({ ...COMMUNE_WIDE, form: 'HT8', title: '12/KH-UBND' }),
    fails: activities({ ...COMMUNE_WIDE, form: 'HT8', title: null }),
    shows: { activities: ['form', 'title'] },
    breaks: [
      broken('title', { ...MODEL, title: null }, WITHOUT_ENTRY),
      broken('title', { ...COMMUNE_WIDE, form: 'HT8' }),
    ],
  },
  'HD-35': {
    asks: 'Mô hình có Giai đoạn.',
    why: 'Xây mới và nhân rộng là hai chỉ tiêu khác nhau.',
    passes: activities(MODEL),
    fails: activities({ ...MODEL, stage: null }),
    shows: { activities: ['form', 'stage'] },
    breaks: [broken('stage', { ...MODEL, stage: null }, WITHOUT_ENTRY)],
  },
  'HD-36': {
    asks: 'Tham quan có Vị trí (nơi đến) và Thành phần.',
    why: 'Kế hoạch nêu rõ ai được đi học tập.',
    passes: activities({ ...TOUR, attendance: 30 }),
    fails: activities({ ...TOUR, attendance: 30, place: null }),
    shows: { activities: ['form', 'place', 'participants'] },
    breaks: [
      broken('place', { ...TOUR, place: null }),
      broken('participants', { ...TOUR, participants: null }),
    ],
  },
  'HD-69': {
    asks: 'Việc xây dựng, nhân rộng mô hình (HT4) có dòng Mô hình ở tab Gương, mô hình.',
    why: 'Chỉ tiêu mô hình đếm ở tab Gương, mô hình; nhân rộng thì ghi Nhân rộng từ.',
    passes: {
      ...activities(MODEL),
      ...examples({ kind: 'Mô hình', name: 'Tuyến đường hoa', activity: 'HD001' }),
    },
    fails: activities(MODEL),
    shows: { activities: ['code', 'form'], examples: ['kind', 'activity'] },
    breaks: [broken('code', MODEL)],
  },
  'HD-37': {
    asks: 'Biểu dương có tập thể, cá nhân ở tab Gương, mô hình.',
    why: 'Số gương trong báo cáo lấy từ tab đó.',
    passes: activities({ form: 'HT5.2', planItem: 'Ngoài kế hoạch' }),
    fails: activities({ code: 'HD009', form: 'HT5.2', planItem: 'Ngoài kế hoạch' }),
    shows: { activities: ['code', 'form'], examples: ['code', 'activity'] },
    breaks: [broken('code', { planItem: 'Ngoài kế hoạch', form: 'HT5.2' })],
  },
} as const satisfies Partial<Record<RuleIdOf<'activities'>, ActivityEntry>>;
