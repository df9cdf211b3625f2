import { describe, expect, it } from '@jest/globals';
import { mendLine } from '../../../../src/wording/rows/mends';

const line = (received: string, value: string | number): string =>
  mendLine({ tab: 'activities', row: 5, field: 'hamlets', received, value, inFormula: false });

describe('«Sửa các ô chắc chắn»: a line says what changes, also where eyes see nothing', () => {
  it('a change that is seen stands as it is', () => {
    expect(line('xóm Thuận phong XII', 'Thuận Phong 12')).toBe(
      'Hoạt động, dòng 5, Xóm: xóm Thuận phong XII → Thuận Phong 12',
    );
  });
  it('white space too many is shown as «·»', () => {
    expect(line('Đình\u00a06 ', 'Đình 6')).toBe('Hoạt động, dòng 5, Xóm: Đình·6· → Đình 6');
  });
  it('letters that are typed in parts are said to be', () => {
    expect(line('Bình Khang'.normalize('NFD'), 'Bình Khang')).toBe(
      `Hoạt động, dòng 5, Xóm: ${'Bình Khang'.normalize('NFD')} (chữ hoặc dấu gõ khác chuẩn, mắt không thấy) → Bình Khang`,
    );
  });
  it('another type is no change of letters', () => {
    expect(line('12 ', 12)).toContain('12· → 12');
  });
});
