import { describe, expect, it } from '@jest/globals';
import { STANDARD_INDICATORS } from '../../src/domain/plan/standard-indicators';
import { checkTables } from '../../src/domain/validation/check-tables';
import { FIGURES } from '../../src/workbook/migrations/0004-words';
import { day } from '../support/book-builder';
import { starterTables } from '../support/starter-tables';

describe('the figures that a workbook begins with', () => {
  const { book, findings } = checkTables(starterTables('trang'), day('2024-06-30'));
  it('stand in starter trang as the code defines them, in the same order', () => {
    const standard = STANDARD_INDICATORS.map((figure) => ({ ...figure, row: 0 }));
    const starter = book.indicators.map((figure) => ({ ...figure, row: 0 }));
    expect(starter.slice(0, standard.length)).toEqual(standard);
  });
  it('break no rule', () => {
    expect(findings.filter(({ tab }) => tab === 'indicators' || tab === 'otherFigures')).toEqual([]);
  });
  it('are those that workbooks of schema 3 get', () => {
    expect(FIGURES.map(([code, title, unit]) => [code, title, unit])).toEqual(
      STANDARD_INDICATORS.map(({ code, title, unit }) => [code, title, unit]),
    );
  });
});
