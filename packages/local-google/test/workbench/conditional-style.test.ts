import { describe, expect, it } from '@jest/globals';
import type { ConditionalFormat } from '../../src/backend/model';
import { conditionalStyle } from '../../src/workbench/page/conditional-style';
import { parseFormula, type Value } from '../../src/workbench/page/formula-condition';

const CELLS: Value[][] = [
  ['xóm', 'Lỗi: thiếu ngày', 80],
  ['toàn xã', 'Đạt', 40],
  [null, null, null],
];
const read = (row: number, column: number): Value => CELLS[row]?.[column] ?? null;
const value = (formula: string, down = 0, right = 0): Value => parseFormula(formula)({ read, down, right });

const whole = { row: 0, column: 0, rows: 3, columns: 3 };
const byFormula = (formula: string, background: string): ConditionalFormat => ({
  ranges: [whole],
  condition: { type: 'boolean', criteria: 'CUSTOM_FORMULA', values: [formula] },
  format: { background },
});

describe('conditional formats as they are drawn', () => {
  it('references move with the cell unless a $ holds them', () => {
    expect(value('=A1', 1, 1)).toBe('Đạt');
    expect(value('=$A1', 1, 1)).toBe('toàn xã');
    expect(value('=$B$1', 2, 2)).toBe('Lỗi: thiếu ngày');
  });

  it('the formulas that set-up writes', () => {
    expect(value('=LEFT($B1)="L"')).toBe(true);
    expect(value('=(($A1="xóm")+($A1="toàn xã"))*ISNUMBER(C1)*(C1>=$C$2)', 0, 0)).toBe(1);
    expect(value('=($A1="ma trận")*(C1="●")')).toBe(0);
  });

  it('texts compare without regard to case; an empty cell equals empty text and 0', () => {
    expect(value('="XÓM"=A1')).toBe(true);
    expect(value('=AND(A3="",A3=0,ISBLANK(A3))')).toBe(true);
  });

  it('a formula that is not understood colours nothing', () => {
    expect(() => parseFormula('=VLOOKUP(A1,B:C,2)')).toThrow(SyntaxError);
    const look = conditionalStyle([byFormula('=VLOOKUP(A1,B:C,2)', '#111111')], { row: 0, column: 0, read });
    expect(look).toBeNull();
  });

  it('of two that set the same, the earlier wins; what only the later sets is added', () => {
    const later: ConditionalFormat = {
      ...byFormula('=TRUE', '#222222'),
      format: { background: '#222222', bold: true },
    };
    const look = conditionalStyle([byFormula('=$A1="xóm"', '#111111'), later], { row: 0, column: 1, read });
    expect(look).toEqual({ background: '#111111', bold: true });
  });

  it('a gradient mixes the colours around the value', () => {
    const gradient: ConditionalFormat = {
      ranges: [{ row: 0, column: 2, rows: 2, columns: 1 }],
      condition: {
        type: 'gradient',
        min: { color: '#000000', type: 'NUMBER', value: '0' },
        max: { color: '#ffffff', type: 'NUMBER', value: '160' },
      },
      format: {},
    };
    expect(conditionalStyle([gradient], { row: 0, column: 2, read })).toEqual({ background: '#808080' });
  });
});
