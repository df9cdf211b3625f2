import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import { criteria } from './example';
import type { RuleEntry } from './rule-entry';

/** Tab Cấu hình. */
export const SETTINGS: Readonly<Record<RuleIdOf<'settings'>, RuleEntry>> = {
  'CH-01': {
    asks: 'Giá trị dùng được cho mục cài đặt.',
    why: 'Giá trị lạ thì tạm dùng mặc định, kết quả có thể khác ý xã.',
    passes: { settings: { indirectFactor: 0.5 } },
    fails: { settings: { indirectFactor: 5 } },
  },
  'CH-02': {
    asks: 'Tên xã, Cơ quan ban hành, Địa danh, Năm kế hoạch, Bộ tiêu chí không để trống.',
    why: 'Báo cáo và kỳ báo cáo cần các mục này.',
    passes: { settings: { communeName: 'xã Bình Thuận' } },
    fails: { settings: { communeName: null } },
  },
  'CH-03': {
    asks: 'Tên mục cài đặt là mục Loa Xóm biết.',
    why: 'Mục lạ không có tác dụng.',
    passes: { settings: {} },
    fails: { extraSettings: [{ name: 'Màu chữ', value: 'đỏ' }] },
  },
  'CH-04': {
    asks: 'Mỗi mục cài đặt một dòng.',
    why: 'Lặp thì chỉ dòng đầu được dùng.',
    passes: { settings: {} },
    fails: { extraSettings: [{ name: 'Tên xã', value: 'xã Đại Từ' }] },
  },
  'CH-05': {
    asks: 'Mỗi mục cài đặt có một dòng.',
    why: 'Thiếu dòng thì dùng mặc định.',
    passes: { settings: {} },
    fails: { settings: {}, withoutSettings: ['signerName'] },
  },
  'CH-06': {
    asks: 'Ngưỡng Tốt lớn hơn Khá, Khá lớn hơn Trung bình.',
    why: 'Ngược thì không xếp loại được.',
    passes: { settings: { bandGood: 85 } },
    fails: { settings: { bandGood: 60 } },
  },
  'CH-07': {
    asks: 'Có ít nhất một trọng số lớn hơn 0.',
    why: 'Mọi trọng số bằng 0 thì không chia được.',
    passes: { settings: { weightCC: 0 } },
    fails: {
      settings: { weightCC: 0, weightTC: 0, weightHT: 0, weightLT: 0, weightTH: 0, weightKH: 0, weightMC: 0 },
    },
  },
  'CH-08': {
    asks: 'Bộ tiêu chí có ở tab Tiêu chí.',
    why: 'Bộ lạ thì không có tên tiêu chí để in.',
    passes: { settings: { criteriaSet: 'NC21' } },
    fails: { settings: { criteriaSet: 'NC99' } },
  },
  'CH-09': {
    asks: 'Ghi đúng mẫu của danh sách, không thừa khoảng trắng.',
    why: 'Máy hiểu được, nhưng người đọc dễ nhầm.',
    passes: { settings: { periodStyle: 'Dương lịch', weightCC: '25' } },
    fails: { settings: { periodStyle: 'dương  lịch' } },
    mend: 'certain',
  },
  'CH-10': {
    asks: 'Chữ gõ bằng bảng mã Unicode.',
    why: 'Chữ bảng mã cũ in ra thành ký hiệu lạ.',
    passes: { settings: { communeName: 'xã Bình Thuận' } },
    fails: { settings: { communeName: 'x· B×nh ThuËn' } },
    mend: 'asks',
  },
  'CH-11': {
    asks: 'Bộ tiêu chí còn hiệu lực trong năm kế hoạch.',
    why: 'Báo cáo theo bộ đã hết hiệu lực sẽ bị trả lại.',
    passes: { settings: { criteriaSet: 'NC21' } },
    fails: { settings: { planYear: 2020 } },
  },
  'CH-12': {
    asks: 'Số tiêu chí đã ghi thuộc bộ đang chọn.',
    why: 'Cùng một số, mỗi bộ là một tiêu chí khác.',
    passes: { settings: { numberedSet: 'NC21' } },
    fails: {
      ...criteria({}, { set: 'XM26', number: '5' }),
      settings: { criteriaSet: 'XM26', numberedSet: 'NC21' },
    },
  },
  'CH-13': {
    asks: 'Không ghi số điện thoại.',
    why: 'Số điện thoại là dữ liệu cá nhân, bảng tính nhiều người mở.',
    passes: { settings: { placeName: 'Bình Thuận' } },
    fails: { settings: { placeName: 'Bình Thuận, 0912 345 678' } },
  },
};
