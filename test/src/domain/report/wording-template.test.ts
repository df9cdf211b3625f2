import { describe, expect, it } from '@jest/globals';
import { parseWording, sayRuns } from '../../../../src/domain/report/wording-template';
import type { WordingProblem } from '../../../../src/domain/report/wording-template';
import { WORDING_TAGS } from '../../../../src/domain/report/wording-tags';
import { standardWording, wordingJson } from '../../../support/report-sample';

function problemsWith(changes: Record<string, unknown>): readonly WordingProblem[] {
  const result = parseWording({ ...wordingJson(), ...changes });
  return result.ok ? [] : result.error;
}

describe('wording of the report', () => {
  it('the shipped file has every template, and none uses an unknown tag', () => {
    expect(problemsWith({})).toEqual([]);
    expect(Object.keys(wordingJson()).sort()).toEqual([...WORDING_TAGS.keys()].sort());
  });
  it.each([...WORDING_TAGS].filter(([, tags]) => tags.length > 0))(
    '%s uses each of its tags',
    (key, tags) => {
      const text = String(wordingJson()[key]);
      expect(tags.filter((tag) => !text.includes(`{${tag}}`))).toEqual([]);
    },
  );
  it('an unknown tag is an error that names it, its template and the known ones', () => {
    expect(problemsWith({ 'period.year': 'năm {nam}' })).toEqual([
      { kind: 'unknown-tag', key: 'period.year', tag: 'nam', known: ['năm'] },
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
    expect(result.ok && sayRuns(result.value, 'period.year', { năm: '2024' })).toEqual([
      { text: 'năm 2024' },
    ]);
  });
  it('a bracket in a template is a marked placeholder, a bracket in a value is text', () => {
    const runs = sayRuns(standardWording(), 'signature.missingArchive', {});
    expect(runs).toEqual([{ text: 'Lưu: VT, ' }, { text: '[đơn vị soạn thảo]', placeholder: true }]);
    expect(sayRuns(standardWording(), 'period.year', { năm: '[x]' })).toEqual([{ text: 'năm [x]' }]);
  });
});
