import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import type { Addition } from '../../../../src/domain/report/additions';
import { textOf } from '../../../../src/domain/report/blocks';
import { questionsOf, QUESTION_KEYS } from '../../../../src/domain/report/questions';
import { findObstacles, isBlocking } from '../../../../src/domain/report/readiness';
import type { Obstacle } from '../../../../src/domain/report/readiness';
import { sayWith } from '../../../../src/domain/report/say';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { obstacleMessage } from '../../../../src/wording/report/readiness';
import { day } from '../../../support/book-builder';
import {
  communeFrame,
  figuresOf,
  reportOf,
  reportWith,
  standardWording,
} from '../../../support/report-sample';
import { starterTables } from '../../../support/starter-tables';

const ALL_ANSWERED = new Map(QUESTION_KEYS.map((key) => [key, 'Đã viết.']));
const obstaclesOf = (book: Book, more: { asOf?: string; answers?: Map<string, string> } = {}) => {
  const { asOf, answers = ALL_ANSWERED } = more;
  const { coverage } = figuresOf(book, '2024-Q1', asOf === undefined ? {} : { asOf });
  return findObstacles({ book, coverage, findings: [], answers, dataHash: 'a' });
};
const kinds = (found: readonly Obstacle[]): readonly string[] =>
  found.map((obstacle) => (obstacle.kind === 'setting-missing' ? obstacle.setting : obstacle.kind));
const complete = communeFrame().settings({
  planNumber: '12/KH-UBND',
  authorityLines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
});
const reached = communeFrame()
  .build()
  .hamlets.reduce(
    (builder, { code }) =>
      builder.activity({ date: '2024-01-20', hamlets: [code], topics: ['ND1'], households: 60 }),
    complete,
  );

describe('item 6: what stands before a signature', () => {
  it('nothing where all is there', () => expect(obstaclesOf(reached.build())).toEqual([]));

  it('who is behind and what looks like work for show is told to the leader, and blocks nothing', () => {
    const book = reached
      .officer('a@x.example', { name: 'Trần Văn A' })
      .hamlet('Z', { name: 'Làng Z', officer: 'a@x.example' })
      .planItem({ code: 'MK01', title: 'Họp xóm', topics: ['ND1'], target: 12, hamlets: ['Z'] })
      .activity({ date: '2024-01-21', hamlets: ['Z'], topics: ['ND1'], households: 0 })
      .build();
    const found = obstaclesOf(book);
    expect(found).toContainEqual({ kind: 'officers-behind', officers: [{ name: 'Trần Văn A', count: 1 }] });
    expect(kinds(found)).toContain('signs-of-show');
    expect(found.some(isBlocking)).toBe(false);
    const messages = found.map((obstacle) => obstacleMessage(obstacle, String)).join(' ');
    expect(messages).toContain('Trần Văn A (1 việc)');
    const printed = (additions: readonly Addition[]): string =>
      JSON.stringify(reportWith(book, '2024-Q1', { additions }));
    expect(printed([])).not.toContain('Trần Văn A');
    expect(printed(['officers'])).toContain('Trần Văn A (01 việc)');
  });

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
    expect(found).toEqual([{ kind: 'authority-doubtful', signerTitle: 'PHÓ CHỦ TỊCH', lacks: 'chair' }]);
  });
  it('rule 14: a vice-chair who signs for the chair alone is asked about, and nothing is blocked', () => {
    const found = obstaclesOf(reached.settings({ authorityLines: ['KT. CHỦ TỊCH'] }).build());
    expect(found).toEqual([{ kind: 'authority-doubtful', signerTitle: 'PHÓ CHỦ TỊCH', lacks: 'committee' }]);
    expect(found.some(isBlocking)).toBe(false);
  });
  it.each([
    ['PHÓ CHỦ TỊCH', [], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']],
    ['Chủ tịch', [], ['TM. ỦY BAN NHÂN DÂN']],
    ['PHÓ CHỦ TỊCH', ['KT. Chủ tịch'], ['KT. CHỦ TỊCH']],
    ['TRƯỞNG PHÒNG', [], []],
  ])('rule 14: %s with Quyền hạn ký %j prints %j', (signerTitle, authorityLines, printed) => {
    const blocks = reportOf(complete.settings({ signerTitle, authorityLines }).build(), '2024-Q1').sections[0]
      ?.blocks;
    const signature = blocks?.find((block) => block.kind === 'signature');
    expect(signature?.kind === 'signature' && signature.authorityLines).toEqual(printed);
  });
  it('rule 13: the recipients after «Như trên» are the others', () => {
    const book = complete
      .settings({
        addressees: ['Văn phòng Điều phối nông thôn mới huyện'],
        recipients: ['VPĐP NTM huyện', 'TT ĐU, TT HĐND xã', 'Lưu: VT'],
      })
      .build();
    const signature = reportOf(book, '2024-Q1').sections[0]?.blocks.find(
      (block) => block.kind === 'signature',
    );
    expect(signature?.kind === 'signature' && signature.recipients.map(textOf)).toEqual([
      '- Như trên;',
      '- TT ĐU, TT HĐND xã;',
      '- Lưu: VT.',
    ]);
  });
  it('rule 19: month and year of the making, the day left blank', () => {
    const letterhead = reportWith(complete.build(), '2024-Q1', { madeOn: day('2024-04-02') }).sections[0]
      ?.blocks[0];
    expect(letterhead?.kind === 'letterhead' && textOf(letterhead.placeAndDate)).toMatch(
      /^Bình Thuận, ngày +tháng 4 năm 2024$/,
    );
  });
  it('a period that is open, without activities, with silent hamlets', () => {
    expect(kinds(obstaclesOf(complete.build(), { asOf: '2024-02-01' }))).toEqual([
      'no-activities',
      'period-open',
      'hamlets-without-data',
    ]);
  });
  it('16.3: a set that is not in force on the last day of the period is told, and does not block', () => {
    const criterion = { number: '1', title: 'Quy hoạch', topics: [] } as const;
    const of = (set: string, validFrom: string, validTo: string | null) => ({
      ...{ ...criterion, row: 2, set, code: `${set}-1` as never },
      ...{ validFrom: day(validFrom), validTo: validTo === null ? null : day(validTo) },
    });
    const criteria = [of('CU', '2020-01-01', '2024-02-14'), of('MOI', '2024-02-15', null)];
    const choosing = (criteriaSet: string) => ({ ...reached.settings({ criteriaSet }).build(), criteria });
    const ofSet = (set: string) =>
      obstaclesOf(choosing(set)).filter((obstacle) => obstacle.kind === 'criteria-set');
    expect(ofSet('MOI')).toEqual([]);
    const found = ofSet('CU');
    expect(found).toEqual([{ kind: 'criteria-set', set: 'CU', to: '2024-03-14', inForce: ['MOI'] }]);
    expect(found.some(isBlocking)).toBe(false);
    expect(found.map((obstacle) => obstacleMessage(obstacle, String)).join()).toMatch(
      /«CU» không có hiệu lực.*«MOI»/,
    );
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
  it('rule 18: a question that nobody answered blocks; «không có» is an answer', () => {
    const answers = new Map([
      ...ALL_ANSWERED,
      ['causes.objective', ' '],
      ['next.more', 'Không có.'],
    ] as const);
    const found = obstaclesOf(reached.build(), { answers: new Map<string, string>(answers) });
    expect(found).toEqual([{ kind: 'question-open', question: 'causes.objective' }]);
    expect(found.every(isBlocking)).toBe(true);
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

  it.each([
    // Q1 of 2024 lies in the report year 15/12/2023–14/12/2024.
    ['2024-02-30', 'errors'],
    ['2024-02-20', 'errors'],
    ['2024-11-20', 'errors'],
    ['2023-12-14', 'errors-elsewhere'],
    ['2024-12-15', 'errors-elsewhere'],
  ])('rule 18: an error in a row of %s is told as «%s»', (written, kind) => {
    const tables = starterTables('binh-thuan-2024');
    const [first] = tables.activities;
    if (first === undefined) throw new Error('no rows');
    const row = { ...first, cells: { ...first.cells, date: written, form: 'HT99' } };
    const { findings, book } = checkTables({ ...tables, activities: [row] }, day('2026-01-01'));
    const { coverage } = figuresOf(book, '2024-Q1');
    const found = findObstacles({
      book,
      coverage,
      findings,
      tables: { ...tables, activities: [row] },
      answers: ALL_ANSWERED,
      dataHash: '',
    });
    const own = found.find((each) => 'tab' in each && each.tab === 'activities');
    expect(own).toEqual({ kind, tab: 'activities', rows: 1, firstRow: row.row });
    expect(own !== undefined && isBlocking(own)).toBe(kind === 'errors');
  });

  it.each<Obstacle>([
    { kind: 'setting-missing', setting: 'signerName', leavesHole: true },
    { kind: 'setting-missing', setting: 'recipients', leavesHole: true },
    { kind: 'errors', tab: 'activities', rows: 3, firstRow: 65 },
    { kind: 'errors-elsewhere', tab: 'activities', rows: 3, firstRow: 65 },
    { kind: 'question-open', question: 'proposals.toSuperiors' },
    { kind: 'period-open', asOf: day('2024-02-01'), to: day('2024-03-14') },
    { kind: 'rows-changed', report: 'BC-2024-Q1-1' },
    { kind: 'no-activities' },
    { kind: 'authority-doubtful', signerTitle: 'PHÓ CHỦ TỊCH', lacks: 'chair' },
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
  const say = sayWith(standardWording(), {
    form: 0,
    common: { 'trong kỳ': '', 'Trong kỳ': '', 'đơn vị dân cư': 'xóm', 'Đơn vị dân cư': 'Xóm' },
  });
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
  it.each(['-', '–', 'không', 'Không có', 'không có.'])(
    'rule 18: «%s» leaves a part out, with its heading where nothing else stands under it',
    (nothing) => {
      const answers = new Map(
        ['strengths.more', 'causes.objective', 'proposals.toSuperiors', 'proposals.toPartners'].map(
          (key): [string, string] => [key, nothing],
        ),
      );
      const report = JSON.stringify(reportOf(reached.build(), '2024-Q1', answers));
      expect(report).not.toMatch(/Bổ sung ưu điểm|Nguyên nhân khách quan|KIẾN NGHỊ|Đối với|Không có\./);
      expect(report).toContain('"a) Nguyên nhân chủ quan: ');
    },
  );
  it('rule 18: no cause at all, no heading, and the numbers close up', () => {
    const answers = new Map([
      ['direction.inspection', 'không có'],
      ['causes.objective', 'không có'],
      ['causes.subjective', 'không có'],
    ]);
    const report = JSON.stringify(reportOf(reached.build(), '2024-Q1', answers));
    expect(report).not.toMatch(/Nguyên nhân|Kiểm tra, đôn đốc/);
    expect(report).toContain('"IV. PHƯƠNG HƯỚNG');
  });
});
