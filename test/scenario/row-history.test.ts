import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RowHistoryData } from '../../src/rpc/history-data';
import type { RegisterData, SavedRow, TracedFigureData } from '../../src/rpc/messages';
import { MEETING, newToken, OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

const TAB = 'Hoạt động';
/** The machine's own clock: what came later must be told by when it came. */
const RUNNING = { now: undefined } as unknown as { readonly now: number };
const nextSecond = () => new Promise((done) => setTimeout(done, 1_100));

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const save = (commune: Commune, cells: object = {}) =>
  commune.data<SavedRow>(OFFICIAL, {
    command: 'saveRow',
    tab: 'activities',
    token: newToken(),
    cells: { ...MEETING, ...cells },
  });
const check = (commune: Commune) => commune.data(OWNER, { command: 'check' });
const historyOf = (commune: Commune, id: string) =>
  commune.data<RowHistoryData>(OFFICIAL, { command: 'rowHistory', tab: 'activities', id });

async function type(commune: Commune, row: number, header: string, value: string | number): Promise<void> {
  const names = (await commune.sheet(TAB)).cells[0]?.map((cell) => cell?.v) ?? [];
  await commune.type(TAB, `${String.fromCharCode(65 + names.indexOf(header))}${String(row)}`, [[value]]);
}

describe('«Lịch sử của dòng»', () => {
  it('tells in words who wrote what, what checks met in the grid, and what was said of the period; newest first, no code of the system', () =>
    withCommune(
      prepared,
      async (commune) => {
        const made = await save(commune);
        await check(commune);
        await nextSecond();
        const { id, row, rev } = made;
        if (id === null) throw new Error('no id');
        await commune.data(OWNER, {
          command: 'saveRow',
          tab: 'activities',
          token: newToken(),
          id,
          rev,
          cells: { attendance: '46', householdsAttending: '41' },
        });
        await nextSecond();
        await type(commune, row, 'Số người', 50);
        await check(commune);
        await nextSecond();
        await commune.data(OWNER, { command: 'submitPeriod', period: '2024-Q2', reason: 'đã đủ' });
        const history = await historyOf(commune, id);
        expect(history.name).toBe(`${TAB} HD001`);
        expect(history.entries.map(({ who, what }) => [what, who])).toEqual([
          ['Trình quý II năm 2024', 'Nguyễn Văn Chủ'],
          ['Kiểm tra toàn bộ thấy ô đã sửa', ''],
          ['Sửa dòng', 'Nguyễn Văn Chủ'],
          ['Ghi dòng mới', 'Trần Thị Văn'],
        ]);
        const [said, edited, changed, created] = history.entries;
        expect(said?.note).toBe('đã đủ');
        expect(edited?.cells).toEqual([{ column: 'Số người', before: '46', after: '50' }]);
        expect(changed?.cells).toEqual([
          { column: 'Số người', before: '45', after: '46' },
          { column: 'Số hộ dự', before: '40', after: '41' },
        ]);
        expect(created?.cells).toContainEqual({ column: 'Xóm', before: '', after: 'Bình Xuân' });
        const told = JSON.stringify(history);
        expect(told).not.toContain(id);
        expect(told).not.toMatch(/@|_id|attendance|HD-\d/);
      },
      RUNNING,
    ));

  it('a row that was deleted keeps its history; one that nothing is known of says so', () =>
    withCommune(
      prepared,
      async (commune) => {
        const { id, row } = await save(commune);
        if (id === null) throw new Error('no id');
        await check(commune);
        await commune.host.act({
          spreadsheetId: commune.spreadsheetId,
          user: OWNER,
          sheet: TAB,
          command: { kind: 'deleteRows', at: row - 1, count: 1 },
        });
        await nextSecond();
        await check(commune);
        const { entries, name } = await historyOf(commune, id);
        expect(name).toBe(`${TAB} HD001`);
        expect(entries[0]?.what).toBe('Kiểm tra toàn bộ không còn thấy dòng này');
        const unknown = await historyOf(commune, 'khong-co');
        expect([unknown.entries, unknown.note.startsWith('Dòng này chưa được Loa Xóm ghi lần nào')]).toEqual([
          [],
          true,
        ]);
        // A row typed in the grid has no id yet: it is asked for by where it stands.
        await type(commune, 2, 'Ghi chú', 'gõ thẳng');
        const typed = await commune.data<RowHistoryData>(OFFICIAL, {
          command: 'rowHistory',
          tab: 'activities',
          row: 2,
        });
        expect(typed.entries).toEqual([]);
      },
      RUNNING,
    ));

  it('reads what it needs once and writes nothing', () =>
    withCommune(prepared, async (commune) => {
      const { id } = await save(commune);
      const { run } = await commune.ask(OFFICIAL, {
        command: 'rowHistory',
        tab: 'activities',
        id: id ?? '',
      });
      const writes = Object.keys(run.calls).filter((call) => /set|append|delete|clear|insert/i.test(call));
      expect(writes).toEqual([]);
      expect(Object.values(run.calls).reduce((sum, count) => sum + count, 0)).toBeLessThan(16);
    }));
});

describe('«Tra số liệu» of a report that no longer agrees', () => {
  it('names the rows that were changed, by cell and by whom, beside those that are gone, with what stood there', () =>
    withCommune(
      prepared,
      async (commune) => {
        const edited = await save(commune);
        const typed = await save(commune, { date: '11/06/2024', hamlets: 'Đình 6' });
        const gone = await save(commune, { date: '12/06/2024', hamlets: 'Đình 6' });
        await check(commune);
        await commune.data(OWNER, { command: 'report', period: '2024-6T1' });
        const { reports, figures } = await commune.data<RegisterData>(OWNER, { command: 'reportRegister' });
        const figure = figures.find(({ title }) => title.includes('lượt người'))?.id ?? 'CT05';
        const trace = () =>
          commune.data<TracedFigureData>(OWNER, {
            command: 'traceFigure',
            report: reports[0]?.code ?? '',
            figure,
          });
        expect((await trace()).changed).toEqual([]);
        await nextSecond();
        await commune.data(OFFICIAL, {
          command: 'saveRow',
          tab: 'activities',
          token: newToken(),
          id: edited.id ?? '',
          rev: edited.rev,
          cells: { attendance: '54' },
        });
        await type(commune, typed.row, 'Số người', 60);
        await commune.host.act({
          spreadsheetId: commune.spreadsheetId,
          user: OWNER,
          sheet: TAB,
          command: { kind: 'deleteRows', at: gone.row - 1, count: 1 },
        });
        const traced = await trace();
        expect(traced.changed.map(({ id, row }) => [id, row])).toEqual([
          [edited.code, edited.row],
          [typed.code, typed.row],
        ]);
        expect(traced.changed[0]?.text).toMatch(/^Số người 45 → 54; Trần Thị Văn sửa lúc \d\d:\d\d ngày/);
        expect(traced.changed[1]?.text).toMatch(/^Số người 45 → 60; sửa thẳng trong bảng tính/);
        expect(traced.gone.map(({ id }) => id)).toEqual([gone.code]);
        expect(traced.gone[0]?.text).toContain('trước khi lập báo cáo có: Ngày «12/06/2024»');
      },
      RUNNING,
    ));
});
