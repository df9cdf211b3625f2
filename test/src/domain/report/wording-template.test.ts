import { textOf } from '../../../../src/domain/report/blocks';
import { describe, expect, it } from '@jest/globals';
import { parseWording, sayRuns } from '../../../../src/domain/report/wording-template';
import type { WordingProblem } from '../../../../src/domain/report/wording-template';
import { WORDING_TAGS } from '../../../../src/domain/report/wording-tags';
import { standardWording, wordingJson } from '../../../support/report-sample';

function problemsWith(changes: Record<string, unknown>): readonly WordingProblem[] {
  const result = parseWording({ ...wordingJson(), ...changes });
  return result.ok ? [] : result.error;
}

const MANNER = {
  form: 0,
  common: { 'trong kỳ': 'trong kỳ', 'Trong kỳ': 'Trong kỳ', 'đơn vị dân cư': 'xóm', 'Đơn vị dân cư': 'Xóm' },
};

describe('wording of the report', () => {
  it('the shipped file has every template, and none uses an unknown tag', () => {
    expect(problemsWith({})).toEqual([]);
    expect(Object.keys(wordingJson()).sort()).toEqual([...WORDING_TAGS.keys()].sort());
  });
  it.each([...WORDING_TAGS].filter(([, tags]) => tags.length > 0))(
    '%s uses each of its tags, in each of its forms',
    (key, tags) => {
      for (const form of [wordingJson()[key]].flat())
        expect(tags.filter((tag) => !String(form).includes(`{${tag}}`))).toEqual([]);
    },
  );
  it('an unknown tag is an error that names it, its template and the known ones', () => {
    expect(problemsWith({ 'period.year': 'năm {nam}' })).toEqual([
      {
        kind: 'unknown-tag',
        key: 'period.year',
        tag: 'nam',
        known: ['năm', 'trong kỳ', 'Trong kỳ', 'đơn vị dân cư', 'Đơn vị dân cư'],
      },
    ]);
  });
  it.each<[string, unknown, WordingProblem['kind']]>([
    ['an open brace', 'năm {năm', 'broken-brace'],
    ['an open bracket', 'năm [điền năm', 'broken-bracket'],
    ['a number', 2024, 'not-a-text'],
    ['nothing', undefined, 'missing-template'],
  ])('%s is told', (_, text, kind) => {
    expect(problemsWith({ 'period.year': text })).toEqual([
      expect.objectContaining({ kind, key: 'period.year' }),
    ]);
  });
  it('an unknown template is told', () => {
    expect(problemsWith({ 'period.decade': 'thập kỷ' })).toEqual([
      { kind: 'unknown-template', key: 'period.decade' },
    ]);
  });
  it('what is no object is told', () => expect(parseWording([]).ok).toBe(false));
  it('tags in decomposed letters are the same tags', () => {
    const result = parseWording({ ...wordingJson(), 'period.year': 'năm {năm}'.normalize('NFD') });
    expect(result.ok && sayRuns(result.value, 'period.year', { năm: '2024' }, MANNER)).toEqual([
      { text: 'năm 2024' },
    ]);
  });
  it('a bracket in a template is a marked placeholder, a bracket in a value is text', () => {
    const runs = sayRuns(standardWording(), 'signature.missingArchive', {}, MANNER);
    expect(runs).toEqual([{ text: 'Lưu: VT, ' }, { text: '[đơn vị soạn thảo]', placeholder: true }]);
    expect(sayRuns(standardWording(), 'period.year', { năm: '[x]' }, MANNER)).toEqual([{ text: 'năm [x]' }]);
  });
  it('of several forms each is taken in turn; none at all is told', () => {
    const forms = ['năm {năm}', 'trong năm {năm}'];
    const result = parseWording({ ...wordingJson(), 'period.year': forms });
    const said = (form: number): string =>
      result.ok ? textOf(sayRuns(result.value, 'period.year', { năm: '2024' }, { ...MANNER, form })) : '';
    expect([0, 1, 2].map(said)).toEqual(['năm 2024', 'trong năm 2024', 'năm 2024']);
    expect(problemsWith({ 'period.year': [] })).toEqual([{ kind: 'not-a-text', key: 'period.year' }]);
    expect(problemsWith({ 'period.year': ['năm {năm}', '{nam}'] })).toEqual([
      expect.objectContaining({ kind: 'unknown-tag', tag: 'nam' }),
    ]);
  });
});
