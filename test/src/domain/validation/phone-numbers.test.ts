import { describe, expect, it } from '@jest/globals';
import type { RowTab } from '../../../../src/domain/tables/fields';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { columnsOf } from '../../../../src/workbook/workbook';
import { tablesWith, TODAY } from '../../../support/tables-builder';

const RULES: Partial<Record<RowTab, string>> = {
  activities: 'HD-70',
  plan: 'KH-25',
  contributions: 'DG-20',
  examples: 'GM-13',
  otherFigures: 'SL-13',
  hamlets: 'XM-20',
  officers: 'CB-09',
  topics: 'ND-11',
  forms: 'HT-09',
  criteria: 'TC-08',
  indicators: 'CS-19',
};

/** Columns where people write words of their own; a code or a day with a telephone number is none, which is said. */
const COLUMNS = (Object.keys(RULES) as RowTab[]).flatMap((tab) =>
  columnsOf(tab)
    .filter(([, { codec, editor }]) => (codec === 'text' || codec === 'evidence') && editor !== 'system')
    .map(([field, { header }]) => [tab, field, header] as const),
);

const found = (tab: RowTab, field: string, text: string) =>
  checkTables(tablesWith({ [tab]: [{ [field]: text }] }), TODAY)
    .findings.filter(({ rule, field: at }) => rule === RULES[tab] && at === field)
    .map(({ severity }) => severity);

describe('a telephone number is flagged in every text column', () => {
  it('of which there are many', () => {
    expect(COLUMNS.length).toBeGreaterThan(25);
  });
  it.each(COLUMNS)('%s, %s', (tab, field) => {
    for (const number of ['0912345678', '0912 345 678', '+84.912.345.678', 'bà Mơ (0387-654-321)'])
      expect([number, found(tab, field, number)]).toEqual([number, ['warning']]);
  });
  it.each(COLUMNS)('%s, %s: other numbers are none', (tab, field) => {
    for (const number of [
      '12.345.678',
      '1.200 m²',
      'Số 12/KH-UBND năm 2024',
      'https://example.vn/0912345678',
    ])
      expect([number, found(tab, field, number)]).toEqual([number, []]);
  });
  it.each(['placeName', 'communeName', 'signerName'] as const)('settings, value of «%s»', (key) => {
    const rulesOf = (value: string) =>
      checkTables(tablesWith({ settings: { [key]: value } }), TODAY)
        .findings.filter(({ rule }) => rule === 'CH-13')
        .map(({ severity, field }) => [severity, field]);
    expect(rulesOf('Đại Từ, 0912 345 678')).toEqual([['warning', 'value']]);
    expect(rulesOf('Đại Từ')).toEqual([]);
  });
});
