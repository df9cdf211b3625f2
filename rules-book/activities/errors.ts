import type { RuleIdOf } from '../../src/domain/validation/rules/all-rules';
import { withoutAccents } from '../../src/domain/text/without-accents';
import { AT_SECOND_HAMLET } from '../base-rows';
import { broken, cell, textOf } from '../breakage';
import type { ActivityEntry } from '../rule-entry';
import { activities, day } from '../example';

/** Errors: the row does not count. */
export const ERRORS = {
  'HD-01': {
    asks: 'Mỗi dòng có Ngày.',
    why: 'Không có ngày thì không biết việc thuộc kỳ báo cáo nào.',
    passes: activities({ date: day('2024-03-05') }),
    fails: activities({ date: null }),
  },
  'HD-02': {
    asks: 'Ngày đọc được: ngày/tháng/năm, có trong lịch.',
    why: 'Ngày sai làm việc rơi sang kỳ khác.',
    passes: activities({ date: day('2024-03-05') }),
    fails: activities({ date: '03/25/2024' }),
    mend: 'asks',
    breaks: [cell('date', '31/04/2024'), cell('date', '03/25/2024')],
  },
  'HD-03': {
    asks: 'Việc «Đã thực hiện» không có ngày sau hôm nay.',
    why: 'Việc chưa tới ngày thì chưa thể đã làm.',
    passes: activities({ date: day('2024-06-30') }),
    fails: activities({ date: day('2024-07-01') }),
    shows: { activities: ['status', 'date'] },
    breaks: [cell('date', day('2025-03-01'), { also: ['HD-21 date'] })],
  },
  'HD-04': {
    asks: 'Trạng thái là một giá trị trong danh sách.',
    why: 'Chỉ việc «Đã thực hiện» mới được tính.',
    passes: activities({ status: 'Hoãn', attendance: null, householdsAttending: null }),
    fails: activities({ status: 'Xong rồi' }),
    mend: 'asks',
    breaks: [cell('status', 'xong'), cell('status', null)],
  },
  'HD-05': {
    asks: 'Hình thức là một mã ở tab Hình thức.',
    why: 'Hình thức quyết định trực tiếp hay gián tiếp.',
    passes: activities({ form: 'ht 2.2' }),
    fails: activities({ form: 'HT99' }),
    breaks: [cell('form', 'HT22'), cell('form', null)],
  },
  'HD-06': {
    asks: 'Phạm vi là một giá trị trong danh sách.',
    why: 'Phạm vi quyết định việc đến được những xóm nào.',
    passes: activities({ scope: 'Một xóm' }),
    fails: activities({ scope: null }),
    breaks: [cell('scope', null), cell('scope', 'hai xóm')],
  },
  'HD-07': {
    asks: 'Có ít nhất một mã nội dung.',
    why: 'Không có nội dung thì không tính được bao phủ nội dung.',
    passes: activities({ topics: 'ND3.6' }),
    fails: activities({ topics: null }),
  },
  'HD-08': {
    asks: 'Mọi mã ở Nội dung đều có ở tab Nội dung.',
    why: 'Mã lạ không được tính cho nội dung nào.',
    passes: activities({ topics: 'ND1; ND3.6' }),
    fails: activities({ topics: 'ND3.6; ND99' }),
    breaks: [cell('topics', 'Môi trường')],
  },
  'HD-09': {
    asks: 'Mọi xóm ở cột Xóm đều có ở tab Xóm.',
    why: 'Xóm lạ không được tính cho xóm nào; gợi ý tên gần đúng để chọn.',
    passes: activities({ hamlets: 'X01' }),
    fails: activities({ hamlets: 'Dam Mu' }),
    mend: 'asks',
    breaks: [
      broken('hamlets', ({ own }) => ({
        hamlets: withoutAccents(textOf(own.hamlets)).replace(/^Trai/, 'Traj'),
      })),
      cell('hamlets', '§Çm Mô'),
    ],
  },
  'HD-10': {
    asks: '«Một xóm» và «Liên xóm» nêu tên xóm.',
    why: 'Không có tên xóm thì không xóm nào được tính.',
    passes: activities({ hamlets: 'Bình Xuân' }),
    fails: activities({ hamlets: null }),
    shows: { activities: ['scope', 'hamlets'] },
  },
  'HD-11': {
    asks: 'Các cột số chứa số từ 0 trở lên.',
    why: 'Chữ lẫn trong cột số làm tổng sai.',
    passes: activities({ attendance: 95 }),
    fails: activities({ attendance: '1,234' }),
    mend: 'asks',
    breaks: [
      cell('attendance', '1,234'),
      cell('householdsAttending', -3),
      cell('cost', 'hai triệu rưởi gì đó'),
    ],
  },
  'HD-12': {
    asks: 'Mã không lặp lại.',
    why: 'Mã dùng để dẫn từ báo cáo về dòng; lặp thì không biết dòng nào.',
    passes: activities({ code: 'HD001' }, { ...AT_SECOND_HAMLET, code: 'HD002' }),
    fails: activities({ code: 'HD001' }, { ...AT_SECOND_HAMLET, code: 'hd001' }),
    shows: { activities: ['code', 'hamlets'] },
    breaks: [broken('code', ({ first }) => ({ code: first.code ?? null }), { rows: 2 })],
  },
} as const satisfies Partial<Record<RuleIdOf<'activities'>, ActivityEntry>>;
