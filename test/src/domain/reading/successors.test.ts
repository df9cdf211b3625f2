import { describe, expect, it } from '@jest/globals';
import type { Cells } from '../../../support/tables-builder';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { findingMessage } from '../../../../src/wording/vi';
import { day, tablesWith, TODAY } from '../../../support/tables-builder';

const ENDED = { validTo: day('2025-06-30'), mergedInto: 'Tân Lập' };
const [OF_A, OF_B, NEW] = [
  { code: 'T1', name: 'Tân Lập', formerCommune: 'xã A' },
  { code: 'T2', name: 'Tân Lập', formerCommune: 'xã B' },
  { code: 'T9', name: 'Tân Lập', validFrom: day('2025-07-01') },
];

/** The successors of the hamlets by code, and what is said of Sáp nhập vào. */
function read(...hamlets: Cells<'hamlets'>[]) {
  const { book, findings } = checkTables(tablesWith({ hamlets }), TODAY);
  return {
    successors: Object.fromEntries(
      book.hamlets.map(({ code, mergedInto }) => [
        code,
        mergedInto.length > 1 ? mergedInto : (mergedInto[0] ?? null),
      ]),
    ),
    said: findings
      .filter(({ tab, field, rule }) => tab === 'hamlets' && field === 'mergedInto' && rule !== 'XM-18')
      .map((finding) => `${finding.rule} ${findingMessage(finding)}`),
  };
}

describe('B.14: a name of tab Xóm is a successor only where it means one hamlet', () => {
  it('two hamlets have the name: XM-11 names both and asks for the code; neither is taken', () => {
    const { successors, said } = read({ code: 'CU', name: 'Đồi Chè', ...ENDED }, OF_A, OF_B);
    expect(said).toEqual([
      'XM-11 Sáp nhập vào: «Tân Lập» có thể là «T1 (Tân Lập, xã A)» hay «T2 (Tân Lập, xã B)». Xin ghi mã của xóm đúng.',
    ]);
    expect(successors['CU']).toBeNull();
  });

  it.each([
    ['the code', 'T2', 'T2'],
    ['the former commune', 'Tân Lập (xã A)', 'T1'],
  ])('%s tells them apart', (_, mergedInto, wanted) => {
    const { successors, said } = read({ code: 'CU', name: 'Đồi Chè', ...ENDED, mergedInto }, OF_A, OF_B);
    expect(said).toEqual([]);
    expect(successors['CU']).toBe(wanted);
  });

  it('two namesakes merged into a third: each goes into the one that came after them, not into each other', () => {
    const { successors, said } = read({ ...OF_A, ...ENDED }, { ...OF_B, ...ENDED }, NEW);
    expect(said).toEqual([]);
    expect(successors).toMatchObject({ T1: 'T9', T2: 'T9', T9: null });
  });

  it('of namesakes one after the other, the one in force after the end is meant', () => {
    const [first, second] = [
      { ...OF_A, validTo: day('2020-12-31'), mergedInto: 'Tân Lập' },
      { ...OF_B, validFrom: day('2021-01-01'), ...ENDED },
    ];
    const { successors, said } = read(first, second, NEW);
    expect(said).toEqual([]);
    expect(successors).toMatchObject({ T1: 'T2', T2: 'T9' });
  });

  it.each(['Tân Lập', 'T1'])('its own name or code alone, «%s», is itself', (mergedInto) => {
    const { successors, said } = read({ ...OF_A, ...ENDED, mergedInto });
    expect(said[0]).toContain('XM-11 Sáp nhập vào: ghi chính xóm này');
    expect(successors['T1']).toBeNull();
  });

  it('a split hamlet names its heirs; where one of them is not known there is none, and that one is told', () => {
    const heirs = [
      { code: 'M1', name: 'Tân Lập 1', validFrom: day('2025-07-01') },
      { code: 'M2', name: 'Tân Lập 2', validFrom: day('2025-07-01') },
    ];
    const split = (mergedInto: string) =>
      read({ code: 'CU', name: 'Tân Lập', ...ENDED, mergedInto }, ...heirs);
    for (const cell of ['M1; M2', 'Tân Lập 1, Tân Lập 2', 'm1 ; Tân Lập 2'])
      expect(split(cell)).toMatchObject({ successors: { CU: ['M1', 'M2'] }, said: [] });
    const unknown = split('M1; Mới');
    expect(unknown.successors['CU']).toBeNull();
    expect(unknown.said).toEqual([expect.stringContaining('XM-11 Sáp nhập vào: tab Xóm không có «Mới»')]);
  });

  it('no hamlet of the name: nothing is taken, and what is near is asked', () => {
    expect(read({ ...OF_A, ...ENDED, mergedInto: 'Chưa có' }).said[0]).toContain(
      'tab Xóm không có «Chưa có»',
    );
    expect(read({ code: 'CU', name: 'Đồi Chè', ...ENDED, mergedInto: 'Tân Lâp' }, OF_A).said[0]).toMatch(
      /«Tân Lâp»\. Có phải «Tân Lập»\?$/,
    );
  });
});
