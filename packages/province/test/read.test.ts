import { describe, expect, it } from '@jest/globals';
import { readCommuneList } from '../src/commune-list';
import { compareDeliveries } from '../src/compare';
import { communeWorkbook } from '../src/demo/commune-workbook';
import { readDeliveries } from '../src/deliveries';
import { sentence } from '../src/wording';
import { corrected, halfOf, linesOf, madeFile, type MadeFile, PERIOD, withoutSeal } from './made-files';

const kindsOf = (made: MadeFile): readonly string[] =>
  readDeliveries([madeFile(made)], PERIOD).findings.map(({ kind }) => kind);

describe('a file is believed only as far as its seal holds', () => {
  it.each([
    ['whole', {}, []],
    ['without its seal', { change: withoutSeal }, ['unsealed']],
    ['half copied', { change: halfOf }, ['half']],
    ['copied twice into one sheet', { change: (lines) => [...lines, ...lines] }, ['half']],
    ['corrected by hand', { change: corrected }, ['changed']],
    ['sorted', { change: (lines) => [...lines].reverse() }, ['changed']],
    ['of another period', { period: '2026-Q1' }, ['wrong-period']],
    ['of another layout', { change: (lines) => lines.map(([, ...rest]) => ['9', ...rest]) }, ['layout']],
    ['with an empty tab', { change: () => [] }, ['wrong-period']],
  ] satisfies readonly (readonly [string, Partial<MadeFile>, readonly string[]])[])(
    '%s',
    (_, made, kinds) => {
      expect(kindsOf({ at: 1, ...made })).toEqual(kinds);
    },
  );

  it('other files, broken ones and workbooks without the tab are named, and the rest goes on', () => {
    const whole = madeFile({ at: 1 });
    const files = [
      { name: 'a.pdf', bytes: () => Buffer.from('%PDF') },
      { name: '~$a.xlsx', bytes: () => Buffer.from('') },
      { name: 'rong.xlsx', bytes: () => new Uint8Array() },
      { name: 'cut.xlsx', bytes: () => whole.bytes().slice(0, 2000) },
      { name: 'word.xlsx', bytes: () => Buffer.from('PK nothing') },
      { name: 'cu.xlsx', bytes: () => communeWorkbook({ code: '', name: 'xã Cũ' }, null) },
      whole,
    ];
    const { deliveries, findings } = readDeliveries(files, PERIOD);
    expect(findings.map(({ kind }) => kind)).toEqual([
      'other-file',
      'other-file',
      'broken',
      'broken',
      'broken',
      'old-schema',
    ]);
    expect(deliveries.map(({ communeCode }) => communeCode)).toEqual(['10001']);
    for (const finding of findings) {
      const text = sentence(finding, PERIOD);
      expect(text).toMatch(/^[^\n]+; xin [^\n]+\.$|^[^\n]+, [^\n]+\.$/u);
      expect(text.normalize('NFC')).toBe(text);
    }
  });

  it('columns are found by their names, whatever stands between them', () => {
    const { deliveries } = readDeliveries([madeFile({ at: 2 })], PERIOD);
    expect(deliveries[0]?.facts).toEqual(withoutSeal(linesOf({ at: 2 })));
  });
});

const listed = [
  { code: '10001', name: 'xã 1' },
  { code: '10002', name: 'xã 2' },
  { code: '10003', name: 'xã 3' },
];

function compared(
  made: readonly MadeFile[],
  before: readonly { commune: string; dataDigest: string; period: string }[] = [],
) {
  const { deliveries } = readDeliveries(made.map(madeFile), PERIOD);
  return compareDeliveries(deliveries, listed, before, []);
}

describe('files beside each other, beside the list and beside the run before', () => {
  it('a commune without a file is missing; one that some other finding named is not said twice', () => {
    expect(compared([{ at: 1 }, { at: 2 }])).toEqual([
      { kind: 'missing', commune: 'xã 3 (10003)', code: '10003' },
    ]);
    expect(compareDeliveries([], listed, [], ['xã 1', 'xã 2 (10002)', '10003'])).toEqual([]);
  });

  it('the same facts twice count once; different ones are told, and the last computed counts', () => {
    const same = compared([{ at: 1 }, { at: 1, name: 'copy.xlsx' }, { at: 2 }, { at: 3 }]);
    expect(same).toEqual([{ kind: 'twice', commune: 'xã 1 (10001)', files: ['copy.xlsx', 'xa-1.xlsx'] }]);
    const later = '2026-06-16T08:00:00';
    const differing = compared([
      { at: 1 },
      { at: 1, name: 'b.xlsx', madeAt: later, seed: 9 },
      { at: 2 },
      { at: 3 },
    ]);
    expect(differing).toMatchObject([{ kind: 'differing', used: 'b.xlsx', left: ['xa-1.xlsx'] }]);
  });

  it('two communes of one code are told by their names', () => {
    const clash = compared([{ at: 1 }, { at: 2, code: '10001' }, { at: 3 }]);
    expect(clash[0]).toMatchObject({ kind: 'differing', names: ['xã 1', 'xã 2'] });
    expect(clash.map(({ kind }) => kind)).toEqual(['differing', 'missing']);
  });

  it('a commune that is called otherwise, is not listed, or has no code', () => {
    const odd = compared([{ at: 1, communeName: 'xã Khác' }, { at: 2, code: '' }, { at: 3 }, { at: 77 }]);
    expect(odd.map(({ kind }) => kind)).toEqual(['renamed', 'no-code', 'unlisted']);
  });

  it('whose rows did not change since the run before', () => {
    const before = [
      { commune: '10001', dataDigest: 'd1', period: '2026-Q1' },
      { commune: '10002', dataDigest: 'other', period: '2026-Q1' },
    ];
    expect(compared([{ at: 1 }, { at: 2 }, { at: 3 }], before)).toEqual([
      { kind: 'unchanged', commune: 'xã 1 (10001)', since: '2026-Q1' },
    ]);
  });
});

describe('the list of communes', () => {
  it.each([
    [
      'mã,tên\n05698,xã A\n123,"xã B"\n',
      {
        ok: true,
        communes: [
          { code: '05698', name: 'xã A' },
          { code: '00123', name: 'xã B' },
        ],
      },
    ],
    ['\ufeff05698;xã A\r\n', { ok: true, communes: [{ code: '05698', name: 'xã A' }] }],
    ['', { ok: false, problem: 'không có xã nào' }],
    ['05698,a\n5698,b', { ok: false, problem: 'mã 05698 có ở dòng 1 và dòng 2' }],
  ])('%j', (text, read) => {
    expect(readCommuneList(text)).toEqual(read);
  });

  it('a line that is none is named', () => {
    expect(readCommuneList('05698,a\nxã B,05699')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('dòng 2') as unknown,
    });
  });
});
