import { describe, expect, it } from '@jest/globals';
import { createCodeIndex } from '../../../../src/domain/cells/code-index';

const INDEX = createCodeIndex([
  { code: 'ND1', title: 'Chủ trương, chính sách về nông thôn mới' },
  { code: 'ND3.6', title: 'Môi trường, cảnh quan' },
  { code: 'ND3.1', title: 'Giao thông' },
]);

describe('6: a code with its name', () => {
  it.each([
    ['ND3.6 Môi trường', ['ND3.6']],
    ['ND3.6 · Môi trường, cảnh quan', ['ND3.6']],
    ['nd3.6 moi truong', ['ND3.6']],
    ['ND3.6', ['ND3.6']],
    ['ND1 Chủ trương, chính sách về nông thôn mới; ND3.1: Giao thông', ['ND1', 'ND3.1']],
    ['ND1, ND3.1', ['ND1', 'ND3.1']],
  ])('«%s» is read as %j', (text, codes) => {
    expect(INDEX.readList(text)).toMatchObject({ state: 'read', value: codes });
  });

  it('the value of a list needs no mend; bare codes are read as ever', () => {
    expect(INDEX.readItem('ND3.6 Môi trường')).toEqual({ state: 'read', value: 'ND3.6' });
    expect(INDEX.readItem('ND3.6')).toEqual({ state: 'read', value: 'ND3.6' });
  });

  it('the name of another code is not taken for it', () => {
    expect(INDEX.readItem('ND3.6 Giao thông')).toMatchObject({ state: 'unreadable' });
  });
});
