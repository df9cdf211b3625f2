import { describe, expect, it } from '@jest/globals';
import { matchesAnyCode, matchesCode, matchesForm } from '../../../../src/domain/plan/code-pattern';
import type { CodePattern, CommForm } from '../../../../src/domain/plan/catalogues';
import { aBook } from '../../../support/book-builder';

const pattern = (text: string): CodePattern => text as CodePattern;
const form = (code: string, group?: string): CommForm => {
  const { forms } = aBook()
    .form(code, group === undefined ? {} : { group })
    .build();
  const found = forms.find((f) => f.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe('§6.0 KH: what a plan item asks of a code', () => {
  it.each([
    ['ND3', 'ND3.6', true],
    ['ND3', 'ND3.10', true],
    ['ND3.*', 'ND3.6', true],
    ['ND3', 'ND3', true],
    ['ND3.1', 'ND3.1', true],
    ['ND3.1', 'ND3.10', false],
    ['ND1', 'ND10', false],
    ['HT2.*', 'HT2.2', true],
    ['HT2', 'HT3.3', false],
    ['HT2.2', 'HT2', false],
    ['HT1.1.*', 'HT1.10', false],
    ['ht2.*', 'HT2.2', true],
    ['*', 'ND5', true],
  ])('%s asked of %s: %s', (asked, code, expected) => {
    expect(matchesCode(pattern(asked), code)).toBe(expected);
  });

  it('blank asks for nothing and is met by anything', () => {
    expect(matchesAnyCode([], ['ND1'])).toBe(true);
    expect(matchesForm([], form('HT2.2'))).toBe(true);
  });

  it('one code of several is enough', () => {
    expect(matchesAnyCode([pattern('ND1'), pattern('ND3')], ['ND2.4', 'ND3.6'])).toBe(true);
    expect(matchesAnyCode([pattern('ND1')], ['ND2.4', 'ND3.6'])).toBe(false);
  });

  it('the group of a form is also what column Nhóm says', () => {
    expect(matchesForm([pattern('HT1')], form('LOA', 'HT1'))).toBe(true);
    expect(matchesForm([pattern('HT1.*')], form('LOA', 'HT1'))).toBe(true);
    expect(matchesForm([pattern('HT2')], form('LOA', 'HT1'))).toBe(false);
  });
});
