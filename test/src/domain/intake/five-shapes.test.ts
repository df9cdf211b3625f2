import { describe, expect, it } from '@jest/globals';
import type { IntakeMapping } from '../../../../src/domain/intake/intake-mapping';
import { proposeRows } from '../../../../src/domain/intake/propose-rows';
import type { IntakeProposal, IntakeQuestion } from '../../../../src/domain/intake/proposal';
import { createCatalogue } from '../../../../src/domain/reading/catalogue';
import { readLists } from '../../../../src/domain/reading/read-tables';
import { intakeTarget } from '../../../../src/workbook/intake-target';
import type { ForeignList } from '../../../support/foreign-lists';
import { FIVE_SHAPES, intakeWords } from '../../../support/foreign-lists';
import { starterTables } from '../../../support/starter-tables';
import { TODAY } from '../../../support/tables-builder';

const { lists } = readLists(starterTables('binh-thuan-2024'), TODAY);
const book = { catalogue: createCatalogue(lists), words: intakeWords() };
const target = intakeTarget('activities');

const propose = ({ sheet }: ForeignList, mapping: IntakeMapping = {}): IntakeProposal =>
  proposeRows(sheet, target, mapping, book);

/** A person's answer; one that was not foreseen fails. */
function answerOf({ kind, field, word }: IntakeQuestion, { answers }: ForeignList): string {
  const answer = answers[word] ?? answers[`${kind}:${field}`] ?? answers[kind];
  if (answer === undefined) throw new Error(`asked ${kind} ${field} «${word}»`);
  return answer;
}

const textsOf = (proposal: IntakeProposal) =>
  proposal.proposals.map(({ sourceRow, fields }) => [
    sourceRow,
    Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text])),
  ]);

/** More with SEEDS=n. */
const SEEDS = Number(process.env['SEEDS'] ?? 2);

describe('17.1: 60 rows of an official’s own list, in five shapes', () => {
  const cases = FIVE_SHAPES.flatMap((make) =>
    Array.from({ length: SEEDS }, (_, seed) => [`${make(seed).shape} ${String(seed)}`, make(seed)] as const),
  );

  it.each(cases)('%s: no wrong value, every doubtful word asked once, at most 12 answers', (_, list) => {
    const first = propose(list);
    const ids = first.questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(12);
    const answers = Object.fromEntries(first.questions.map((asked) => [asked.id, answerOf(asked, list)]));
    const second = propose(list, { answers });
    expect(second.questions).toEqual([]);
    expect(Object.fromEntries(textsOf(second))).toEqual(Object.fromEntries(list.expected));
    const keys = new Map(first.proposals.map(({ sourceRow, key }) => [sourceRow, key]));
    for (const { sourceRow, key } of second.proposals) expect(keys.get(sourceRow)).toBe(key);
  });

  it.each(cases)('%s: what is not answered is taken of no row', (_, list) => {
    for (const { sourceRow, fields, doubts } of propose(list).proposals) {
      const meant = list.expected.get(sourceRow);
      for (const [field, { text }] of Object.entries(fields)) {
        if (meant !== undefined) expect([sourceRow, field, text]).toEqual([sourceRow, field, meant[field]]);
      }
      if (meant !== undefined && Object.keys(fields).length < Object.keys(meant).length)
        expect(doubts.length).toBeGreaterThan(0);
    }
  });
});
