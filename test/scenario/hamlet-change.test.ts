import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answers, Request } from '../../src/rpc/answers';
import type { SavedRow } from '../../src/rpc/messages';
import {
  HEAD,
  MEETING,
  newToken,
  OFFICIAL,
  OWNER,
  prepareCommune,
  withCommune,
} from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

type HamletRequest = Omit<Request<'changeHamlets'>, 'preview'>;

const DAY = '01/06/2024';
const MERGER: HamletRequest = {
  command: 'changeHamlets',
  kind: 'merge',
  day: DAY,
  from: ['A', 'B'],
  into: [{ name: 'Bình Đình', households: '200', people: '' }],
  heirs: [0],
};
const SPLIT: HamletRequest = {
  command: 'changeHamlets',
  kind: 'split',
  day: DAY,
  from: ['A'],
  into: [
    { name: 'Bình Xuân 1', households: '70', people: '' },
    { name: 'Bình Xuân 2', households: '50', people: '' },
  ],
  heirs: [1],
};

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const change = (commune: Commune, asked: HamletRequest, preview = false) =>
  commune.data<Answers['changeHamlets']>(OWNER, { ...asked, preview });

const meet = (commune: Commune, date: string, hamlets: string, form = 'HT2.2') =>
  commune.data<SavedRow>(OFFICIAL, {
    command: 'saveRow',
    tab: 'activities',
    token: newToken(),
    cells: { ...MEETING, date, hamlets, form },
  });

/** Hamlets of a period, with what was done directly in it. */
async function coverage(commune: Commune, period: string, asOf: string): Promise<readonly string[]> {
  const { hamlets } = await commune.data<Answers['coverageView']>(OWNER, {
    command: 'coverageView',
    period,
    asOf,
  });
  return hamlets.map(
    ({ name, households, inPeriod }) => `${name} ${String(households)}: ${String(inPeriod.direct)}`,
  );
}

const hamletRows = async (commune: Commune): Promise<readonly string[]> =>
  (await commune.rows('Xóm')).map((row) =>
    ['Mã xóm', 'Tên xóm', 'Số hộ', 'Hiệu lực từ', 'Hiệu lực đến', 'Sáp nhập vào', 'Ghi chú']
      .map((header) => JSON.stringify(row[header] ?? ''))
      .join(' | '),
  );

const REFUSED: readonly (readonly [string, Partial<Request<'changeHamlets'>>, string])[] = [
  ['one hamlet', { from: ['A'] }, 'từ hai'],
  ['no name', { into: [{ name: ' ', households: '', people: '' }] }, 'Xin ghi tên'],
  ['no day', { day: '' }, 'Xin ghi ngày bắt đầu'],
  ['a day that is none', { day: '31/02/2024' }, 'Không đọc được ngày'],
  ['a number that is none', { into: [{ name: 'C', households: 'nhiều', people: '' }] }, 'không phải số'],
  ['a code that is none', { from: ['A', 'Z'] }, 'Không có khu dân cư mã Z'],
  ['no heir', { ...SPLIT, heirs: [] }, 'Xin chọn ít nhất một khu dân cư mới kế tục'],
  [
    'a name that stays',
    {
      kind: 'split',
      from: ['A'],
      into: [
        { name: 'Đình 6', households: '', people: '' },
        { name: 'C', households: '', people: '' },
      ],
    },
    'Đã có «Đình 6»',
  ],
];

describe('16.4: hamlets merged or split inside a commune on a day', () => {
  it('a preview says each row and writes nothing; one click writes both ends with Nhật ký', () =>
    withCommune(prepared, async (commune) => {
      await meet(commune, '10/05/2024', 'Bình Xuân');
      const before = await hamletRows(commune);
      const previewed = await change(commune, MERGER, true);
      expect(previewed).toMatchObject({ isWritten: false, undo: [] });
      expect(previewed.lines).toEqual([
        'Dòng 2, Bình Xuân (A): Hiệu lực đến 31/05/2024, Sáp nhập vào X01.',
        'Dòng 3, Đình 6 (B): Hiệu lực đến 31/05/2024, Sáp nhập vào X01.',
        'Dòng mới, Bình Đình (X01): Hiệu lực từ 01/06/2024, 200 hộ, người phụ trách Lê Văn Xóm.',
      ]);
      expect(await hamletRows(commune)).toEqual(before);
      const written = await change(commune, MERGER);
      expect(written.lines).toEqual(previewed.lines);
      const after = await commune.rows('Xóm');
      expect(after.map((row) => [row['Mã xóm'], row['Sáp nhập vào'], row['Ghi chú']])).toEqual([
        ['A', 'X01', ''],
        ['B', 'X01', ''],
        ['X01', '', 'Sáp nhập từ A, B ngày 01/06/2024'],
      ]);
      const told = (await commune.entries()).map((entry) => [entry['Thao tác'], entry['Mã dòng']]);
      expect(told).toEqual(
        expect.arrayContaining([
          ['Kết thúc khu dân cư', 'A'],
          ['Kết thúc khu dân cư', 'B'],
          ['Lập khu dân cư', 'X01'],
        ]),
      );
      const { findings } = await commune.data<Answers['check']>(OWNER, { command: 'check' });
      expect(findings.filter(({ tab, severity }) => tab === 'Xóm' && severity !== 'info')).toEqual([]);
    }));

  it('coverage of a period before the day is as it was; after it the successor has what was done at the old ones', () =>
    withCommune(prepared, async (commune) => {
      await meet(commune, '10/05/2024', 'Bình Xuân');
      await meet(commune, '12/05/2024', 'Đình 6');
      const before = await coverage(commune, '2024-T05', '2024-05-14');
      expect(before).toEqual(['Bình Xuân 120: 1', 'Đình 6 80: 1']);
      await change(commune, MERGER);
      expect(await coverage(commune, '2024-T05', '2024-05-14')).toEqual(before);
      expect(await coverage(commune, '2024-6T1', '2024-06-14')).toEqual(['Bình Đình 200: 2']);
    }));

  it('after a split what was done goes on with the heir, and the other begins anew', () =>
    withCommune(prepared, async (commune) => {
      await meet(commune, '10/05/2024', 'Bình Xuân');
      const before = await coverage(commune, '2024-T05', '2024-05-14');
      const { notes } = await change(commune, SPLIT);
      expect(notes.join('\n')).toContain('Việc đã làm ở Bình Xuân được tính tiếp cho Bình Xuân 2');
      expect(await coverage(commune, '2024-T05', '2024-05-14')).toEqual(before);
      expect(await coverage(commune, '2024-6T1', '2024-06-14')).toEqual([
        'Bình Xuân 1 70: 0',
        'Bình Xuân 2 50: 1',
        'Đình 6 80: 0',
      ]);
    }));

  it('split into three on a day, two of which go on: both have what was done, households by their Số hộ; both ends stand', () =>
    withCommune(prepared, async (commune) => {
      await meet(commune, '10/05/2024', 'Bình Xuân');
      const before = await coverage(commune, '2024-T05', '2024-05-14');
      const asked: HamletRequest = {
        ...SPLIT,
        into: [...SPLIT.into, { name: 'Khu mới', households: '30', people: '' }],
        heirs: [0, 1],
      };
      const { lines, notes, undo } = await change(commune, asked);
      expect(lines[0]).toBe('Dòng 2, Bình Xuân (A): Hiệu lực đến 31/05/2024, Sáp nhập vào X01; X02.');
      expect(notes).toContain(
        'Việc đã làm ở Bình Xuân được tính tiếp cho Bình Xuân 1, Bình Xuân 2, số hộ dự chia theo số hộ của từng khu; Khu mới bắt đầu từ chưa có buổi nào.',
      );
      expect(
        (await commune.rows('Xóm')).map((row) => [row['Mã xóm'], row['Sáp nhập vào'], row['Ghi chú']]),
      ).toEqual([
        ['A', 'X01; X02', ''],
        ['B', '', ''],
        ...['X01', 'X02', 'X03'].map((code) => [code, '', 'Tách từ A ngày 01/06/2024']),
      ]);
      const { findings } = await commune.data<Answers['check']>(OWNER, { command: 'check' });
      expect(findings.filter(({ tab, severity }) => tab === 'Xóm' && severity !== 'info')).toEqual([]);
      expect(await coverage(commune, '2024-T05', '2024-05-14')).toEqual(before);
      const { hamlets } = await commune.data<Answers['coverageView']>(OWNER, {
        command: 'coverageView',
        period: '2024-6T1',
        asOf: '2024-06-14',
      });
      const shares = hamlets.map(({ name, inPeriod }) => [
        name,
        inPeriod.direct,
        inPeriod.bestHouseholdShare,
      ]);
      const [, , whole] = shares[0] ?? [];
      expect(whole).toEqual(expect.any(Number));
      expect(shares).toEqual([
        ['Bình Xuân 1', 1, whole],
        ['Bình Xuân 2', 1, whole],
        ['Đình 6', 0, 0],
        ['Khu mới', 0, 0],
      ]);
      await commune.data(OWNER, { command: 'undoHamletChange', rows: [...undo] });
      expect(await coverage(commune, '2024-6T1', '2024-06-14')).toEqual(['Bình Xuân 120: 1', 'Đình 6 80: 0']);
    }));

  it('undo brings both ends back whole, and leaves everything where somebody has touched a row', () =>
    withCommune(prepared, async (commune) => {
      const before = await hamletRows(commune);
      const { undo } = await change(commune, MERGER);
      await commune.data(OWNER, { command: 'undoHamletChange', rows: [...undo] });
      expect(await hamletRows(commune)).toEqual(before);
      const again = await change(commune, MERGER);
      await commune.type('Xóm', 'C4', [[210]]);
      const touched = await hamletRows(commune);
      const refused = await commune.ask(OWNER, { command: 'undoHamletChange', rows: [...again.undo] });
      expect(refused.response).toMatchObject({ ok: false, code: 'request' });
      expect(await hamletRows(commune)).toEqual(touched);
    }));

  it('refuses what cannot be, says what to do and writes nothing', () =>
    withCommune(prepared, async (commune) => {
      const before = await hamletRows(commune);
      for (const [what, wrong, words] of REFUSED) {
        const asked = { ...MERGER, ...wrong, preview: false } as Request<'changeHamlets'>;
        const { response } = await commune.ask(OWNER, asked);
        expect([what, response]).toEqual([
          what,
          expect.objectContaining({ ok: false, message: expect.stringContaining(words) }),
        ]);
      }
      expect(await hamletRows(commune)).toEqual(before);
    }));

  it('refuses the head of a hamlet, who may not write tab Xóm', () =>
    withCommune(prepared, async (commune) => {
      const { response } = await commune.ask(HEAD, {
        ...MERGER,
        preview: false,
      });
      expect(response).toMatchObject({ ok: false, code: 'permission' });
    }));

  it(
    'killed at each of its service calls both ends are written or none',
    () =>
      withCommune(prepared, async (commune) => {
        const before = await hamletRows(commune);
        const asked = { ...MERGER, preview: false } as unknown as Request<'changeHamlets'>;
        const { run, response } = await commune.ask<Answers['changeHamlets']>(OWNER, asked);
        const calls = run.history.length;
        if (response?.ok !== true) throw new Error('Not written');
        const after = await hamletRows(commune);
        await commune.data(OWNER, { command: 'undoHamletChange', rows: [...response.data.undo] });
        expect(await hamletRows(commune)).toEqual(before);
        let struck = 0;
        for (let at = 1; at <= calls; at += 1) {
          const killed = await commune.ask<Answers['changeHamlets']>(OWNER, asked, {
            faults: [{ kind: 'kill', at }],
          });
          struck += Number(!killed.run.ok);
          const now = await hamletRows(commune);
          expect([at, [before, after]]).toEqual([at, expect.arrayContaining([now])]);
          if (JSON.stringify(now) === JSON.stringify(before)) continue;
          const rows = killed.response?.ok === true ? killed.response.data.undo : response.data.undo;
          await commune.data(OWNER, { command: 'undoHamletChange', rows: [...rows] });
        }
        expect(struck).toBeGreaterThan(0);
      }),
    300_000,
  );
});
