import { describe, expect, it } from '@jest/globals';
import { withoutMend } from '../../../../src/app/checking/formula-cells';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { findingMessage } from '../../../../src/wording/vi';
import type { Cells } from '../../../support/tables-builder';
import { tablesWith, TODAY } from '../../../support/tables-builder';

/** What HD-63 says of a cell that holds a formula. */
function saidOf(cells: Cells<'activities'>): readonly string[] {
  return checkTables(tablesWith({ activities: [cells] }), TODAY)
    .findings.filter(({ rule }) => rule === 'HD-63')
    .map(withoutMend)
    .map(findingMessage);
}

describe('what is said of a cell with a formula is true of it', () => {
  const END = 'Ô này có công thức: xin sửa trong công thức.';
  it.each<[Cells<'activities'>, string]>([
    [
      { leadUnit: 'UBND  xã' },
      `Đơn vị chủ trì: «UBND··xã» có khoảng trắng hoặc ký tự ẩn thừa ở chỗ dấu «·». ${END}`,
    ],
    [{ attendance: '90' }, `Số người: «90» đang được lưu là chữ, không phải số. ${END}`],
    [{ date: '05/03/2024' }, `Ngày: «05/03/2024» đang được lưu là chữ, không phải ngày. ${END}`],
  ])('%j', (cells, expected) => expect(saidOf(cells)).toContain(expected));
});
