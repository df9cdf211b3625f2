import { beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ArrivedData,
  IntakeListsData,
  IntakesData,
  PreviewData,
  RpcRequest,
  TakenData,
  UndoneData,
} from '../../src/rpc/messages';
import { OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const INTAKE = 'lan-nhap-0001';

const meeting = (number: number, cells: Readonly<Record<string, string>> = {}) => ({
  key: `k${String(number)}:1`,
  sourceRow: number + 4,
  fields: {
    date: '10/06/2024',
    status: 'Đã thực hiện',
    planItem: 'MK01',
    topics: 'ND1',
    form: 'HT2.2',
    scope: 'Một xóm',
    hamlets: 'Bình Xuân',
    leadUnit: 'BQL',
    attendance: String(20 + number),
    householdsAttending: '15',
    evidence: `https://example.vn/${String(number)}\nhttps://example.vn/${String(number)}b`,
    ...cells,
  },
  doubt: '',
  changes: '',
});
type Incoming = ReturnType<typeof meeting>;

const arrival = (rows: readonly Incoming[], intake = INTAKE): RpcRequest => ({
  command: 'intakeArrive',
  intake,
  source: 'danh-sach.xlsx',
  tab: 'activities',
  rows: [...rows],
});
const take = (rows?: readonly string[], intake = INTAKE): RpcRequest =>
  rows === undefined ? { command: 'intakeTake', intake } : { command: 'intakeTake', intake, rows: [...rows] };

const TEN = Array.from({ length: 10 }, (_, index) => meeting(index));
const attendances = async (commune: Commune) =>
  (await commune.rows('Hoạt động')).map((row) => row['Số người']);
const states = async (commune: Commune) =>
  (await commune.rows('Hộp thư đến')).map((row) => row['Trạng thái']);
const openIds = async (commune: Commune) =>
  (await commune.data<IntakesData>(OFFICIAL, { command: 'intakeList' })).intakes.flatMap(({ open }) =>
    open.map(({ id }) => id),
  );

describe('Hộp thư đến', () => {
  it('rows arrive once, are taken once with Mã, id, Kiểm tra and their entry, and the same file again brings nothing', async () => {
    await withCommune(prepared, async (commune) => {
      const arrived = await commune.data<ArrivedData>(OFFICIAL, arrival(TEN));
      expect(arrived).toEqual({ added: 10, edited: 0, known: 0, knownIn: [] });
      const { intakes } = await commune.data<IntakesData>(OFFICIAL, { command: 'intakeList' });
      expect(intakes[0]).toMatchObject({ intake: INTAKE, ready: 10, tabName: 'Hoạt động', open: [] });
      const taken = await commune.data<TakenData>(OFFICIAL, take());
      expect(taken).toMatchObject({ left: [], rest: 0 });
      const rows = await commune.rows('Hoạt động');
      expect(taken.rows.map(({ row, code }) => [row, code])).toEqual(
        rows.map((row, index) => [index + 2, row['Mã']]),
      );
      expect(rows.map((row) => row['Mã'])).toEqual(
        TEN.map((_, at) => `HD${String(at + 1).padStart(3, '0')}`),
      );
      expect(rows[3]).toMatchObject({ 'Số người': 23, 'Minh chứng': TEN[3]?.fields.evidence });
      expect(String(rows[0]?.['Kiểm tra'])).toMatch(/^(?:Đạt|Cần xem|Gợi ý)/);
      const entries = await commune.entries();
      expect(entries.filter((entry) => entry['Thao tác'] === 'Ghi dòng mới')).toHaveLength(10);
      const other = await commune.data<ArrivedData>(OWNER, arrival(TEN, 'lan-nhap-0002'));
      expect(other).toEqual({ added: 0, edited: 0, known: 10, knownIn: [INTAKE] });
      await commune.data(OWNER, take(undefined, 'lan-nhap-0002'));
      expect(await commune.rows('Hoạt động')).toHaveLength(10);
    });
  });

  it('another version of a row stands beside it, is never taken with all, and changes the row where a person says yes', async () => {
    await withCommune(prepared, async (commune) => {
      await commune.data(OFFICIAL, arrival(TEN.slice(0, 2)));
      await commune.data(OFFICIAL, take());
      const corrected = { ...meeting(0, { attendance: '77' }) };
      delete (corrected.fields as Partial<Incoming['fields']>).householdsAttending;
      const arrived = await commune.data<ArrivedData>(OFFICIAL, arrival([corrected], 'lan-nhap-0002'));
      expect(arrived).toMatchObject({ added: 1, edited: 1 });
      expect(await states(commune)).toEqual(['Đã nhận', 'Đã nhận', 'Sửa lại']);
      await commune.data(OFFICIAL, take(undefined, 'lan-nhap-0002'));
      expect(await attendances(commune)).toEqual([20, 21]);
      await commune.data(OFFICIAL, take(await openIds(commune), 'lan-nhap-0002'));
      expect(await attendances(commune)).toEqual([77, 21]);
      // A cell that the list does not hold clears nothing.
      expect((await commune.rows('Hoạt động'))[0]).toMatchObject({ 'Số hộ dự': 15 });
      await commune.data(OFFICIAL, { command: 'intakeUndo', intake: 'lan-nhap-0002' });
      expect(await attendances(commune)).toEqual([20, 21]);
      expect(await states(commune)).toEqual(['Đã nhận', 'Đã nhận', 'Đã hoàn tác']);
    });
  });

  it('a row with an error or a doubt waits, and says why; one that is left out does not come again', async () => {
    await withCommune(prepared, async (commune) => {
      const rows = [
        meeting(0),
        meeting(1, { hamlets: 'Không Có' }),
        { ...meeting(2), doubt: 'Chưa rõ năm.' },
      ];
      await commune.data(OFFICIAL, arrival(rows));
      const taken = await commune.data<TakenData>(OFFICIAL, take());
      expect(taken.rows).toHaveLength(1);
      expect(taken.left.map(({ message }) => message)).toEqual(['Còn lỗi, xem cột Kiểm tra.']);
      const { intakes } = await commune.data<IntakesData>(OFFICIAL, { command: 'intakeList' });
      expect(intakes[0]?.open.map(({ verdict, reason }) => [verdict.slice(0, 3), reason])).toEqual([
        ['Lỗi', ''],
        [expect.any(String), 'Chưa rõ năm.'],
      ]);
      const ids = await openIds(commune);
      await commune.data(OFFICIAL, take([ids[1] ?? '']));
      expect(await attendances(commune)).toEqual([20, 22]);
      const leave: RpcRequest = {
        command: 'intakeLeave',
        intake: INTAKE,
        rows: [ids[0] ?? ''],
        reason: 'Xã khác',
      };
      expect(await commune.data(OFFICIAL, leave)).toEqual({ left: 1 });
      expect(await states(commune)).toEqual(['Đã nhận', 'Bỏ', 'Đã nhận']);
      expect(await commune.data(OFFICIAL, arrival(rows, 'lan-nhap-0002'))).toMatchObject({
        added: 0,
        known: 3,
      });
    });
  });

  it('undoing leaves the target tab as it was, but for rows that somebody changed, which are named; then the list may come again', async () => {
    await withCommune(prepared, async (commune) => {
      await commune.data(OFFICIAL, {
        command: 'saveRow',
        tab: 'activities',
        token: 'own-row-0001',
        cells: { ...meeting(90).fields },
      });
      const before = await commune.rows('Hoạt động');
      await commune.data(OFFICIAL, arrival(TEN));
      await commune.data(OFFICIAL, take());
      await commune.type('Hoạt động', 'N5', [['đã xem lại']], OFFICIAL);
      const undone = await commune.data<UndoneData>(OWNER, { command: 'intakeUndo', intake: INTAKE });
      expect(undone).toMatchObject({ undone: 9, rest: 0 });
      expect(undone.kept).toEqual([
        { row: 5, code: 'HD004', message: 'đã có người sửa sau khi nhận nên để nguyên' },
      ]);
      await commune.type('Hoạt động', 'N5', [[null]], OFFICIAL);
      expect(await commune.data(OWNER, { command: 'intakeUndo', intake: INTAKE })).toMatchObject({
        undone: 1,
        kept: [],
      });
      expect(await commune.rows('Hoạt động')).toEqual(before);
      expect(new Set(await states(commune))).toEqual(new Set(['Đã hoàn tác']));
      expect(await commune.data(OFFICIAL, arrival(TEN, 'lan-nhap-0002'))).toMatchObject({ added: 10 });
      await commune.data(OFFICIAL, take(undefined, 'lan-nhap-0002'));
      expect(await commune.rows('Hoạt động')).toHaveLength(11);
    });
  });

  it('hamlets and officers come by the same door: codes of their own, once, and undone', async () => {
    await withCommune(prepared, async (commune) => {
      const before = await commune.rows('Xóm');
      const hamlet = (number: number, name: string) => ({
        key: `x${String(number)}:1`,
        sourceRow: number,
        fields: { name, households: String(50 + number) },
        doubt: '',
        changes: '',
      });
      const rows = [hamlet(1, 'Đầm Mụ'), hamlet(2, 'Trại 4')];
      const request: RpcRequest = {
        command: 'intakeArrive',
        intake: INTAKE,
        source: 'xom.xlsx',
        tab: 'hamlets',
        rows,
      };
      await commune.data(OWNER, request);
      expect((await commune.ask(OFFICIAL, take())).response).toMatchObject({ ok: false, code: 'permission' });
      await commune.data(OWNER, take());
      await commune.data(OWNER, take());
      expect((await commune.rows('Xóm')).slice(2)).toMatchObject([
        { 'Mã xóm': 'X001', 'Tên xóm': 'Đầm Mụ', 'Số hộ': 51 },
        { 'Mã xóm': 'X002', 'Tên xóm': 'Trại 4', 'Số hộ': 52 },
      ]);
      await commune.data(OWNER, { command: 'intakeUndo', intake: INTAKE });
      expect(await commune.rows('Xóm')).toEqual(before);
    });
  });

  it('17.1: what a mapping says is kept once for the next list of its tab, newest first', async () => {
    await withCommune(prepared, async (commune) => {
      const kept = async () =>
        (await commune.data<IntakeListsData>(OFFICIAL, { command: 'intakeLists' })).kept;
      const columns = [{ header: 'Ngày họp', field: 'date' }];
      const words = { 'word:form:gặp mặt': 'HT3.3', 'year:date:': '2024' };
      const arrived = { ...arrival(TEN.slice(0, 2)), mapping: { columns, answers: words } } as RpcRequest;
      expect(await kept()).toEqual({});
      await commune.data(OFFICIAL, arrived);
      await commune.data(OFFICIAL, arrived);
      expect(await kept()).toEqual({ activities: { columns, answers: { 'word:form:gặp mặt': 'HT3.3' } } });
      expect(await states(commune)).toEqual(['Chờ', 'Chờ', 'Cách ghép']);
      const later = { columns: [{ header: 'NGÀY HỌP', field: null }], answers: { 'word:form:gặp mặt': '' } };
      await commune.data(OFFICIAL, {
        ...arrival(TEN.slice(2, 3), 'lan-nhap-0002'),
        mapping: later,
      } as RpcRequest);
      expect(await kept()).toEqual({ activities: later });
      await commune.data(OFFICIAL, take());
      await commune.data(OFFICIAL, { command: 'intakeUndo', intake: INTAKE });
      expect(await kept()).toEqual({ activities: later });
    });
  });

  it('17.1: 500 rows arrive, and 200 of them are taken and undone, in as many service calls as ten', async () => {
    await withCommune(prepared, async (commune) => {
      const calls = async (request: RpcRequest): Promise<number> => {
        const { run } = await commune.ask(OFFICIAL, request);
        return Object.values(run.calls).reduce((sum, count) => sum + count, 0);
      };
      const story = async (rows: readonly Incoming[], intake: string) => [
        await calls(arrival(rows, intake)),
        await calls(take(undefined, intake)),
        await calls({ command: 'intakeUndo', intake }),
      ];
      // The first command of a workbook fills the cache.
      await story([meeting(900)], 'lan-nhap-0000');
      const few = await story(TEN, 'lan-nhap-0001');
      const many = Array.from({ length: 500 }, (_, index) => meeting(index + 10));
      const most = await story(many, 'lan-nhap-0002');
      expect(most.map((count, at) => count - (few[at] ?? 0))).toEqual([0, 0, 0]);
    });
  });

  it('17.1: a Mã in the list finds its row: what it says otherwise is shown side by side, and changed by a yes alone', async () => {
    await withCommune(prepared, async (commune) => {
      await commune.data(OFFICIAL, arrival(TEN.slice(0, 2)));
      await commune.data(OFFICIAL, take());
      const named = { ...meeting(70, { attendance: '88' }), key: 'named:1', changes: 'HD002' };
      const seen = await commune.data<PreviewData>(OFFICIAL, {
        command: 'intakePreview',
        tab: 'activities',
        rows: [named, { ...meeting(71), key: 'unknown:1', changes: 'HD999' }],
      });
      expect(seen.rows.map(({ kind, standing }) => [kind, standing])).toEqual([
        ['changed', { row: 3, code: 'HD002' }],
        ['new', null],
      ]);
      expect(seen.rows[0]?.changes).toContainEqual({ header: 'Số người', now: '21', then: '88' });
    });
  });

  it('an intake is at most 500 rows a message and 2,000 in all; nothing is written of one that is longer', async () => {
    await withCommune(prepared, async (commune) => {
      const many = Array.from({ length: 501 }, (_, index) => meeting(index));
      expect((await commune.ask(OFFICIAL, arrival(many))).response).toMatchObject({
        ok: false,
        code: 'request',
      });
      expect(await commune.rows('Hộp thư đến')).toEqual([]);
    });
  });
});
