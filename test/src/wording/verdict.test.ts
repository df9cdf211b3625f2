import { describe, expect, it } from '@jest/globals';
import { checkTables } from '../../../src/domain/validation/check-tables';
import { verdictText } from '../../../src/wording/vi';
import type { Cells } from '../../support/tables-builder';
import { tablesWith, TODAY } from '../../support/tables-builder';

function verdict(activity: Cells<'activities'>): string {
  const { findings } = checkTables(tablesWith({ activities: [activity] }), TODAY);
  return verdictText(findings.filter(({ tab, row }) => tab === 'activities' && row === 2));
}

describe('column Kiểm tra', () => {
  it.each<[string, Cells<'activities'>]>([
    ['Đạt', {}],
    ['Lỗi: Xóm: không có «Đầm Mu». Có phải «Đầm Mụ»?', { hamlets: 'Đầm Mu' }],
    [
      'Lỗi: Xóm: không có «Đầm Mu». Có phải «Đầm Mụ»? (+2 vấn đề nữa)',
      { hamlets: 'Đầm Mu', evidence: null, leadUnit: null },
    ],
    [
      'Cần xem: Minh chứng: còn trống. Việc đã thực hiện cần minh chứng; xin dán đường dẫn ảnh, biên bản hoặc bản tin.',
      { evidence: null },
    ],
    [
      'Gợi ý: Xóm: đang ghi «xóm Bình xuân», hiểu là «Bình Xuân». Thanh bên có nút sửa cho đúng mẫu.',
      { hamlets: 'xóm Bình xuân' },
    ],
    [
      'Lỗi: Số người: «1,234» có dấu phẩy, đọc là phần lẻ chứ không phải hàng nghìn. Có phải «1.234»? Hàng nghìn xin ghi dấu chấm hoặc ghi liền.',
      { attendance: '1,234' },
    ],
    ['Lỗi: Ngày: không có ngày «31/04/2024» trong lịch. Xin xem lại ngày và tháng.', { date: '31/04/2024' }],
    [
      'Lỗi: Ngày: «03/25/2024» có tháng lớn hơn 12, có lẽ ghi tháng trước ngày. Có phải «25/03/2024»?',
      { date: '03/25/2024' },
    ],
    ['Lỗi: Trạng thái: còn trống. Xin chọn «Dự kiến», «Đã thực hiện», «Hoãn» hoặc «Hủy».', { status: null }],
  ])('%s', (expected, given) => {
    expect(verdict(given)).toBe(expected);
  });

  it('a long cell is shortened, so that the sentence stays readable', () => {
    expect(verdict({ hamlets: 'x'.repeat(500) }).length).toBeLessThan(160);
  });
});
