import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync } from 'node:fs';
import { type HostClient } from 'local-google';
import type { CheckData, FindingsData, FixData } from '../../src/rpc/messages';
import { startBuiltHost } from '../support/built-host';
import { cleanActivities } from '../support/activity-generator';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { OWNER, pasted, withCommune } from '../support/demo-commune';
import { typeInto } from '../support/typed-workbook';

const folder = temporaryFolder();
const workbook = folder.path('minh-hoa.xlsx');
let before: CheckData & { code: number };
let fixed: FixData & { code: number };

beforeAll(async () => {
  loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
  await typeInto(workbook, (book) => {
    book.cell('Hoạt động', 2, 'Xóm').value = 'Xóm  Thuận phong XII';
    book.cell('Hoạt động', 2, 'Phạm vi').value = 'Một xóm';
    book.cell('Hoạt động', 3, 'Ngày').value = '05.03.24';
    book.cell('Hoạt động', 4, 'Kinh phí (đồng)').value = '500k';
    book.cell('Hoạt động', 5, 'Ghi chú').value = 'X· B×nh ThuËn';
    book.cell('Hoạt động', 6, 'Xóm').value = { formula: 'UPPER("Đình 6")', result: 'xóm ĐÌNH 6' };
  });
  before = loaJson('check', '--workbook', workbook);
  fixed = loaJson('fix', '--workbook', workbook);
});
afterAll(() => folder.remove());

const mendsOf = (row: number) => fixed.applied.filter((mend) => mend.tab === 'Hoạt động' && mend.row === row);

describe('docs/workbook.md «Tabs and headers»: fix applies the mends that are certain, lists the rest', () => {
  it('place names, days and amounts are mended where they stand', () => {
    expect(mendsOf(2)).toContainEqual(
      expect.objectContaining({ column: 'Xóm', before: 'Xóm  Thuận phong XII', after: 'Thuận Phong 12' }),
    );
    expect(mendsOf(3)).toContainEqual(
      expect.objectContaining({ column: 'Ngày', before: '05.03.24', after: '2024-03-05' }),
    );
    expect(mendsOf(4)).toContainEqual(
      expect.objectContaining({ column: 'Kinh phí (đồng)', before: '500k', after: 500_000 }),
    );
  });

  it('every certain mend of check is written, and only those', () => {
    const certain = before.findings.filter(
      ({ fix, row, column }) => fix?.certain === true && !(row === 6 && column === 'Xóm'),
    );
    const cells = new Set(certain.map(({ tab, row, column }) => `${tab} ${String(row)} ${column}`));
    expect(new Set(fixed.applied.map(({ tab, row, column }) => `${tab} ${String(row)} ${column}`))).toEqual(
      cells,
    );
  });

  it('uncertain mends stay unwritten, with before and after', () => {
    expect(fixed.left).toContainEqual(
      expect.objectContaining({
        tab: 'Hoạt động',
        row: 5,
        column: 'Ghi chú',
        before: 'X· B×nh ThuËn',
        after: 'Xã Bình Thuận',
        certain: false,
        why: 'uncertain',
      }),
    );
  });

  it('a cell with a formula is never written, and named', async () => {
    expect(fixed.left).toContainEqual(
      expect.objectContaining({ row: 6, column: 'Xóm', before: 'xóm ĐÌNH 6', certain: true, why: 'formula' }),
    );
    await typeInto(workbook, (book) => {
      expect(book.cell('Hoạt động', 6, 'Xóm').formula).toBe('UPPER("Đình 6")');
    });
  });

  it('every original stands in Nhật ký', async () => {
    await typeInto(workbook, (book) => {
      const originals = book.found('Nhật ký', 'Trước').map(({ value }) => value);
      expect(originals).toEqual(expect.arrayContaining(['Xóm  Thuận phong XII', '05.03.24', '500k']));
      expect(originals).toHaveLength(fixed.applied.length);
    });
  });

  it('twice changes nothing', () => {
    const again = loaJson<FixData>('fix', '--workbook', workbook);
    expect(again.applied).toEqual([]);
    expect(again.left).toEqual(fixed.left);
    expect(again.counts).toEqual(fixed.counts);
    expect(again.code).toBe(1);
  });

  it('says in words what was done and what waits', () => {
    const copy = folder.path('ban-sao.xlsx');
    copyFileSync(workbook, copy);
    const { stdout, code } = loa('fix', '--workbook', copy);
    expect(code).toBe(1);
    expect(stdout).toContain('Không có ô nào sửa chắc chắn được');
    expect(stdout).toContain('Hoạt động, dòng 5, cột Ghi chú: X· B×nh ThuËn → Xã Bình Thuận? Chưa chắc chắn');
  });
});

describe('a cell with a formula is offered no mend', () => {
  let host: HostClient;
  let spreadsheetId: string;
  beforeAll(async () => {
    host = await startBuiltHost();
    spreadsheetId = await host.importXlsx(workbook, OWNER);
  }, 60_000);
  afterAll(() => host.close());

  it('by the menu: nothing to confirm, the cell named with where to mend it', async () => {
    const answers = [{ button: 'OK' }];
    const { shown } = await host.run({ spreadsheetId, user: OWNER, fn: 'menuFix', from: 'menu', answers });
    expect(shown).toHaveLength(1);
    expect(shown[0]?.text).toContain(
      'Hoạt động, dòng 6, Xóm: xóm ĐÌNH 6 → Đình 6. Ô này có công thức do người dùng đặt, nên để nguyên. Xin sửa trong công thức.',
    );
  });

  it('in the sidebar: the finding stands without a button, and says so', async () => {
    const args = [JSON.stringify({ command: 'findings', tab: 'activities' })];
    const { value } = await host.run({ spreadsheetId, user: OWNER, fn: 'rpc', from: 'rpc', args });
    const { data } = JSON.parse(String(value)) as { data: FindingsData };
    const found = data.findings.filter(({ row, field }) => row === 6 && field === 'hamlets');
    expect(found.map(({ mend }) => mend)).toEqual(found.map(() => undefined));
    expect(found[0]?.message).toMatch(/Ô này có công thức: xin sửa trong công thức\.$/);
  });
});

describe('the menu item «Sửa các ô chắc chắn»', () => {
  const rows = cleanActivities(2).map((cells, index) => ({
    ...cells,
    hamlets: ['xóm ĐÌNH 6', 'Bình  Xuân'][index] ?? null,
  }));
  const FIELDS = ['code', 'date', 'status', 'planItem', 'topics', 'form', 'scope', 'hamlets', 'leadUnit'];

  it('shows the list first and writes nothing without a yes', () =>
    withCommune(async (commune) => {
      await commune.type('Hoạt động', 'A2', pasted('activities', rows, FIELDS));
      const { shown } = await commune.run({ fn: 'menuFix', answers: [{ button: 'NO' }] });
      expect(shown[0]?.text).toContain('Hoạt động, dòng 2, Xóm: xóm ĐÌNH 6 → Đình 6');
      expect((await commune.column('Hoạt động', 'Xóm')).slice(0, 2)).toEqual(['xóm ĐÌNH 6', 'Bình  Xuân']);
      const yes = await commune.run({ fn: 'menuFix', answers: [{ button: 'YES' }, { button: 'OK' }] });
      expect(yes.shown[1]?.text).toContain('Đã sửa 2 ô');
      expect((await commune.column('Hoạt động', 'Xóm')).slice(0, 2)).toEqual(['Đình 6', 'Bình Xuân']);
      const originals = (await commune.column('Nhật ký', 'Trước')).filter((text) => text !== '');
      expect(originals).toEqual(['xóm ĐÌNH 6', 'Bình  Xuân']);
    }));

  it('decision 10: an official’s mends leave closed catalogues alone and name them; the owner’s mend them', () =>
    withCommune(async (commune) => {
      const official = 'canbo@binhthuan.example';
      await commune.google.share(commune.id, official, 'editor');
      await commune.type('Xóm', 'M2', [['ghi  chú']]);
      await commune.type('Hoạt động', 'A2', pasted('activities', rows, FIELDS));
      const theirs = await commune.ask<FixData>({ command: 'fix', asOf: '2024-12-31' }, official);
      expect(theirs.data.applied.map(({ tab }) => tab)).toEqual(['Hoạt động', 'Hoạt động']);
      expect(theirs.data.left).toContainEqual(
        expect.objectContaining({ tab: 'Xóm', row: 2, column: 'Ghi chú', certain: true, why: 'protected' }),
      );
      const owners = await commune.ask<FixData>({ command: 'fix', asOf: '2024-12-31' });
      expect(owners.data.applied.map(({ tab, after }) => [tab, after])).toEqual([['Xóm', 'ghi chú']]);
    }));

  it('fact 45: rows that were sorted and deleted fire no event; Check all catches up', () =>
    withCommune(async (commune) => {
      const three = cleanActivities(3).map((cells, index) =>
        index === 1 ? { ...cells, hamlets: 'Đầm Mu' } : cells,
      );
      await commune.type('Hoạt động', 'A2', pasted('activities', three, FIELDS));
      const act = (command: Parameters<typeof commune.google.act>[0]['command']) =>
        commune.google.act({ spreadsheetId: commune.id, user: OWNER, sheet: 'Hoạt động', command });
      expect((await act({ kind: 'deleteRows', at: 1, count: 1 })).runs).toEqual([]);
      expect((await act({ kind: 'insertRows', at: 1, count: 2, side: 'before' })).runs).toEqual([]);
      await commune.ask<CheckData>({ command: 'check', asOf: '2024-12-31' });
      const texts = (await commune.column('Hoạt động', 'Kiểm tra')).slice(0, 4).map(String);
      expect(texts.map((text) => text.slice(0, 9))).toEqual(['', '', 'Lỗi: Xóm:', expect.any(String)]);
      expect(texts[3]).not.toMatch(/^Lỗi/);
    }));
});
