import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import { questionsOf, QUESTION_KEYS } from '../../../../src/domain/report/questions';
import { findObstacles, isBlocking } from '../../../../src/domain/report/readiness';
import type { Obstacle } from '../../../../src/domain/report/readiness';
import { sayWith } from '../../../../src/domain/report/say';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { obstacleMessage } from '../../../../src/wording/report/readiness';
import { day } from '../../../support/book-builder';
import { communeFrame, figuresOf, reportOf, standardWording } from '../../../support/report-sample';
import { starterTables } from '../../../support/starter-tables';

const ALL_ANSWERED = new Map(QUESTION_KEYS.map((key) => [key, 'Đã viết.']));
const obstaclesOf = (book: Book, more: { asOf?: string; answers?: Map<string, string> } = {}) => {
  const { asOf, answers = ALL_ANSWERED } = more;
  const { coverage } = figuresOf(book, '2024-Q1', asOf === undefined ? {} : { asOf });
  return findObstacles({ book, coverage, findings: [], answers, dataHash: 'a' });
};
const kinds = (found: readonly Obstacle[]): readonly string[] =>
  found.map((obstacle) => (obstacle.kind === 'setting-missing' ? obstacle.setting : obstacle.kind));
const complete = communeFrame().settings({ planNumber: '12/KH-UBND' });
const reached = communeFrame()
  .build()
  .hamlets.reduce(
    (builder, { code }) => builder.activity({ date: '2024-01-20', hamlets: [code], topics: ['ND1'] }),
    complete,
  );

describe('item 6: what stands before a signature', () => {
  it('nothing where all is there', () => expect(obstaclesOf(reached.build())).toEqual([]));

  it.each([
    ['communeName', { communeName: '' }],
    ['issuingAgency', { issuingAgency: ' ' }],
    ['placeName', { placeName: '' }],
    ['planNumber', { planNumber: '' }],
    ['signerTitle', { signerTitle: '' }],
    ['signerName', { signerName: '' }],
    ['recipients', { recipients: ['TT ĐU'] }],
  ] as const)('a blank %s leaves a hole in the page and blocks', (setting, settings) => {
    const found = obstaclesOf(reached.settings(settings).build());
    expect(found[0]).toEqual({ kind: 'setting-missing', setting, leavesHole: true });
    expect(found.filter(isBlocking)).toHaveLength(1);
  });
  it('no basis and no addressee are told, and do not block', () => {
    const found = obstaclesOf(reached.settings({ legalBases: [], addressees: [] }).build());
    expect(kinds(found)).toEqual(['legalBases', 'addressees']);
    expect(found.some(isBlocking)).toBe(false);
  });
  it('§4.17: a deputy who signs for nobody is doubtful', () => {
    const found = obstaclesOf(reached.settings({ authorityLines: ['TM. ỦY BAN NHÂN DÂN'] }).build());
    expect(kinds(found)).toEqual(['authority-doubtful']);
  });
  it('a period that is open, without activities, with silent hamlets', () => {
    expect(kinds(obstaclesOf(complete.build(), { asOf: '2024-02-01' }))).toEqual([
      'no-activities',
      'period-open',
      'hamlets-without-data',
    ]);
  });
  it('A.10: a report whose due date has passed is told, until a copy for signature is registered', () => {
    const book = reached.settings({ holidays: [day('2024-03-18')] }).build();
    const { coverage } = figuresOf(book, '2024-Q1');
    const on = (today: string, stage?: 'draft' | 'final') =>
      findObstacles({
        book,
        coverage,
        findings: [],
        answers: ALL_ANSWERED,
        dataHash: 'a',
        today: day(today),
        ...(stage === undefined ? {} : { last: { code: 'BC', dataHash: 'a', stage } }),
      });
    expect(on('2024-03-19')).toEqual([]);
    expect(on('2024-03-20')).toEqual([{ kind: 'report-late', due: '2024-03-19' }]);
    expect(on('2024-03-20', 'draft')).toHaveLength(1);
    expect(on('2024-03-20', 'final')).toEqual([]);
    expect(on('2024-03-20').map((obstacle) => obstacleMessage(obstacle, String))).toEqual([
      'Hạn gửi báo cáo kỳ này là ngày 19/03/2024, đã qua, mà tab Báo cáo chưa có bản trình ký; xin hoàn thành và gửi sớm.',
    ]);
    expect(on('2024-03-20').some(isBlocking)).toBe(false);
  });
  it('questions that nobody answered; «-» is an answer', () => {
    const answers = new Map<string, string>([...ALL_ANSWERED, ['causes.objective', ' '], ['next.more', '-']]);
    expect(obstaclesOf(reached.build(), { answers })).toEqual([
      { kind: 'question-open', question: 'causes.objective' },
    ]);
  });
  it('rows changed since the last report of the period', () => {
    const book = reached.build();
    const { coverage } = figuresOf(book, '2024-Q1');
    const since = (dataHash: string) =>
      findObstacles({
        ...{ book, coverage, findings: [], answers: ALL_ANSWERED, dataHash: 'b' },
        last: { code: 'BC-1', dataHash },
      });
    expect(since('a')).toEqual([{ kind: 'rows-changed', report: 'BC-1' }]);
    expect(since('b')).toEqual([]);
  });
  it('rows with errors block, by tab, with the first row', () => {
    const { findings, book } = checkTables(starterTables('binh-thuan-2024'), day('2026-01-01'));
    const { coverage } = figuresOf(book, '2024-Q1');
    const [first] = findObstacles({ book, coverage, findings, answers: ALL_ANSWERED, dataHash: '' });
    expect(first).toEqual(expect.objectContaining({ kind: 'errors', tab: 'activities' }));
    expect(first !== undefined && isBlocking(first)).toBe(true);
  });

  it.each<Obstacle>([
    { kind: 'setting-missing', setting: 'signerName', leavesHole: true },
    { kind: 'setting-missing', setting: 'recipients', leavesHole: true },
    { kind: 'errors', tab: 'activities', rows: 3, firstRow: 65 },
    { kind: 'question-open', question: 'proposals.toSuperiors' },
    { kind: 'period-open', asOf: day('2024-02-01'), to: day('2024-03-14') },
    { kind: 'rows-changed', report: 'BC-2024-Q1-1' },
    { kind: 'no-activities' },
    { kind: 'authority-doubtful', signerTitle: 'PHÓ CHỦ TỊCH' },
    {
      kind: 'hamlets-without-data',
      hamlets: communeFrame()
        .build()
        .hamlets.map(({ code }) => code),
    },
  ])('one whole sentence for $kind', (obstacle) => {
    const names = new Map(
      communeFrame()
        .build()
        .hamlets.map(({ code, name }) => [code, name]),
    );
    const message = obstacleMessage(obstacle, (code) => names.get(code) ?? code);
    expect(message).toMatch(/^\p{Lu}.*\.$/u);
    expect(message).not.toMatch(/undefined|\[object|{/);
  });
});

describe('item 3: what people wrote comes back', () => {
  const say = sayWith(standardWording(), { form: 0, common: { 'trong kỳ': '', 'Trong kỳ': '' } });
  it.each([
    ['2024-Q1', 'quarter'],
    ['2024-T02', 'month'],
  ] as const)('%s: the questions are those that the report asks', (code, kind) => {
    const asked = questionsOf(kind, '', say);
    const answers = new Map(asked.map(({ key }) => [key as string, `Trả lời ${key}.`]));
    const report = JSON.stringify(reportOf(reached.build(), code, answers));
    for (const { key } of asked) expect(report).toContain(`Trả lời ${key}.`);
    expect(report).not.toContain('"placeholder":true');
  });
  it('«-» leaves an addition out, and says «Không có.» where nothing else stands', () => {
    const answers = new Map([
      ['strengths.more', '-'],
      ['proposals.toSuperiors', '–'],
    ]);
    const report = JSON.stringify(reportOf(reached.build(), '2024-Q1', answers));
    expect(report).not.toContain('Bổ sung ưu điểm');
    expect(report).toContain('Không có.');
  });
});
