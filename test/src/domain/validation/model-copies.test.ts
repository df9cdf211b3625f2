import { describe, expect, it } from '@jest/globals';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { findingMessage } from '../../../../src/wording/vi';
import { day } from '../../../support/book-builder';
import { tablesWith } from '../../../../rules-book/sample-workbook';

const MODEL = { kind: 'Mô hình', name: 'Tuyến đường hoa' };
const said = (replicates: string | null, second: string | null = null): readonly string[] =>
  checkTables(
    tablesWith({
      examples: [
        { ...MODEL, code: 'GM001', replicates },
        { ...MODEL, code: 'GM002', replicates: second },
      ],
    }),
    day('2024-06-15'),
  )
    .findings.filter(({ rule }) => rule === 'GM-21')
    .map((finding) => `${String(finding.row)} ${findingMessage(finding)}`);

describe('item 6: Nhân rộng từ of a model', () => {
  it('naming itself, however typed, is a finding that says so', () => {
    for (const own of ['GM001', 'gm 001'])
      expect(said(own)).toEqual([expect.stringMatching(/^2 .*là mã của chính dòng này/)]);
  });
  it('another model is none; a Mã that no model has is one', () => {
    expect(said(null, 'GM001')).toEqual([]);
    expect(said('GM009')).toEqual([expect.stringContaining('không có mô hình nào khác mang mã «GM009»')]);
  });
});
