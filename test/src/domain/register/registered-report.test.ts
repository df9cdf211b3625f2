import { describe, expect, it } from '@jest/globals';
import { changedFigures } from '../../../../src/domain/register/changed-figures';
import { packFigures, unpackFigures } from '../../../../src/domain/register/kept-figures';
import {
  editionOf,
  lastReportOf,
  packAnswers,
  readRegister,
  STAGE_LABELS,
} from '../../../../src/domain/register/registered-report';
import type { Book } from '../../../../src/domain/book';
import { figuresOf, sampleCommune } from '../../../support/report-sample';
import { rowsOf } from '../../../support/tables-builder';

const book = sampleCommune(200);
const indicatorsOf = (own: Book) => figuresOf(own, '2024-Q1').indicators;
const kept = (own: Book) => {
  const figures = unpackFigures(packFigures(indicatorsOf(own)));
  if (figures === null) throw new Error('not read back');
  return figures;
};

describe('item 7: figures of a registered report in one cell', () => {
  it('come back as they were, in little space however many rows there are', () => {
    for (const { id, period, cumulative, plan } of indicatorsOf(book)) {
      const figure = kept(book).get(id);
      if (period === null) expect(figure?.period).toBeNull();
      else expect(figure?.period).toBeCloseTo(period, 9);
      expect([figure?.cumulative === null, figure?.plan === null]).toEqual([
        cumulative === null,
        plan === null,
      ]);
    }
    expect(packFigures(indicatorsOf(book)).length).toBeLessThan(2000);
  });
  it('the same rows give no difference, in whatever order', () => {
    const turned = { ...book, activities: [...book.activities].reverse() };
    expect(changedFigures(kept(book), indicatorsOf(turned))).toEqual([]);
  });
  it('a row that goes away shows in just the figures that came from it', () => {
    const [gone] = figuresOf(book, '2024-Q1').of('CT04').sources;
    const fewer = { ...book, activities: book.activities.filter(({ id }) => id !== gone) };
    const changed = changedFigures(kept(book), indicatorsOf(fewer));
    const ids: readonly string[] = changed.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['CT04', 'CT05']));
    expect(ids).not.toContain('CT08');
    expect(changed.find(({ id }) => id === 'CT04')?.numbersDiffer).toBe(true);
  });
  it('the same number from other rows is told apart', () => {
    const [first] = figuresOf(book, '2024-Q1').of('CT04').sources;
    const renamed = {
      ...book,
      activities: book.activities.map((entry) =>
        entry.id === first && entry.activity !== null
          ? { ...entry, id: 'HD999' as never, activity: { ...entry.activity, id: 'HD999' as never } }
          : entry,
      ),
    };
    const changed = changedFigures(kept(book), indicatorsOf(renamed));
    expect(changed.find(({ id }) => id === 'CT04')?.numbersDiffer).toBe(false);
  });
  it('13.1: a figure that came later is simply not there, one of a row that is gone stays, and so do the others', () => {
    const [format = '', first = '', ...others] = packFigures(indicatorsOf(book)).split(';');
    const of = (...entries: readonly string[]) => unpackFigures([format, ...entries].join(';'));
    expect([...(of(...others)?.keys() ?? [])]).toEqual([...kept(book).keys()].slice(1));
    const more = of(first, 'CT99=1|2|3|x', ...others);
    expect([...(more?.keys() ?? [])].sort()).toEqual([...kept(book).keys(), 'CT99'].sort());
    expect(more?.get('CT99')?.cumulative).toBe(2);
  });
  it.each(['', 'x', '2;1|2|3|', '1;1|2|3|'])('%j is no kept figures', (text) => {
    expect(unpackFigures(text)).toBeNull();
  });
});

describe('item 7: the register', () => {
  const register = readRegister(
    rowsOf('reports', [
      { code: 'BC-1', period: '2024-Q1', stage: 'Dự thảo', _answers: '{"causes.objective":"Mưa lũ","x":1}' },
      { code: 'BC-2', period: '2024-Q2' },
      { code: 'BC-3', period: '2024-Q1', stage: STAGE_LABELS.final, _answers: 'hỏng' },
      { note: 'dòng của người dùng' },
    ]),
  );
  it('counts copies for signature by period in the order of making; a draft has no number, but one that it had stays', () => {
    expect(register.map(({ code, edition, stage }) => [code, edition, stage])).toEqual([
      ['BC-1', null, 'draft'],
      ['BC-2', 1, 'final'],
      ['BC-3', 1, 'final'],
    ]);
    expect(editionOf(register, '2024-Q1', 'final')).toBe(2);
    expect(editionOf(register, '2024-Q1', 'draft')).toBeNull();
    const before = readRegister(
      rowsOf('reports', [{ code: 'BC-1', period: '2024-Q1', stage: 'Dự thảo', edition: 3 }]),
    );
    expect([before[0]?.edition, editionOf(before, '2024-Q1', 'final')]).toEqual([3, 4]);
    expect(lastReportOf(register, '2024-Q1')?.code).toBe('BC-3');
    expect(lastReportOf(register, '2024')).toBeUndefined();
  });
  it('answers come back; what is no answer is left out', () => {
    expect([...(register[0]?.answers ?? [])]).toEqual([['causes.objective', 'Mưa lũ']]);
    expect(register[2]?.answers.size).toBe(0);
    expect(
      packAnswers(
        new Map([
          ['causes.objective', ' Mưa lũ '],
          ['next.more', ' '],
        ]),
      ),
    ).toBe('{"causes.objective":"Mưa lũ"}');
    expect(packAnswers(new Map())).toBe('');
  });
});
