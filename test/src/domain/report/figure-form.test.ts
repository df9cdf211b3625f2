import { describe, expect, it } from '@jest/globals';
import { formatFigure, formatShare } from '../../../../src/domain/report/figure-form';
import type { IndicatorScale } from '../../../../src/domain/plan/indicator-definition';

describe('§3.3 rounding and Vietnamese number form', () => {
  it.each<[number | null, IndicatorScale, string]>([
    [null, 'count', '–'],
    [0, 'count', '0'],
    [12345, 'count', '12.345'],
    [31.25, 'percent', '31,3'],
    [80, 'percent', '80,0'],
    [12.5, 'millionDong', '12,5'],
    [1234.05, 'millionDong', '1.234,1'],
    [0, 'millionDong', '0,0'],
    [320.5, 'amount', '320,5'],
    [1200, 'amount', '1.200'],
    [1199.96, 'amount', '1.200'],
    [(57 / 400) * 100, 'percent', '14,3'],
    [1.1 + 2.15, 'amount', '3,3'],
    [0.1 + 0.2 + 2.7, 'count', '3'],
  ])('%s as %s is %s', (value, scale, text) => expect(formatFigure(value, scale)).toBe(text));
  it('an undefined share is «–», never 0', () => expect(formatShare(null)).toBe('–'));
});
