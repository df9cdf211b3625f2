import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ArrivedData, IntakesData, MendedRowData, RpcRequest, TakenData } from '../../src/rpc/messages';
import { MEETING, OFFICIAL, OWNER, prepareCommune, VIEWER, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const INTAKE = 'lan-nhap-0001';
const WRONG = { ...MEETING, hamlets: 'Không Có' };
const MENDED = { ...WRONG, hamlets: 'Đình 6', attendance: '33' };
const GOOD = { ...MEETING, date: '12/06/2024' };

const arrival = (intake = INTAKE): RpcRequest => ({
  command: 'intakeArrive',
  intake,
  source: 'danh-sach.xlsx',
  tab: 'activities',
  rows: [WRONG, GOOD].map((fields, at) => ({
    key: `k${String(at)}:1`,
    sourceRow: at + 4,
    fields,
    doubt: '',
    changes: '',
  })),
});
const mend = (row: string, fields: Readonly<Record<string, string>>): RpcRequest => ({
  command: 'intakeMend',
  row,
  fields: { ...fields },
});
const take: RpcRequest = { command: 'intakeTake', intake: INTAKE };

/** The row that waits with an error. */
async function waiting(commune: Commune): Promise<string> {
  await commune.data(OFFICIAL, arrival());
  const { intakes } = await commune.data<IntakesData>(OFFICIAL, { command: 'intakeList' });
  const [row, ...others] = intakes.flatMap(({ open }) => open);
  if (row === undefined || others.length > 0) throw new Error('one row was to wait');
  return row.id;
}

const hamlets = async (commune: Commune) => (await commune.rows('Hoạt động')).map((row) => row['Xóm']);
const mendsLogged = async (commune: Commune) =>
  (await commune.entries()).filter(
    (entry) => entry['Tab'] === 'Hộp thư đến' && entry['Thao tác'] === 'Sửa dòng',
  );

describe('17.1 «Sửa» of a waiting row (intakeMend)', () => {
  it('a row with an error is put right where it waits, is taken with the others, and the same list does not bring it again', () =>
    withCommune(prepared, async (commune) => {
      const id = await waiting(commune);
      const still = await commune.data<MendedRowData>(
        OFFICIAL,
        mend(id, { ...MENDED, hamlets: 'Vẫn Không Có' }),
      );
      expect(still.hasError).toBe(true);
      const { hasError, verdict } = await commune.data<MendedRowData>(OFFICIAL, mend(id, MENDED));
      expect([hasError, verdict.startsWith('Lỗi')]).toEqual([false, false]);
      expect(await hamlets(commune)).toEqual([]);
      const logged = await mendsLogged(commune);
      expect(logged.map(({ Trước, Sau }) => [Trước, Sau].map(String))).toEqual([
        [expect.stringContaining('Xóm: Không Có'), expect.stringContaining('Xóm: Vẫn Không Có')],
        [expect.stringContaining('Xóm: Vẫn Không Có'), expect.stringContaining('Xóm: Đình 6')],
      ]);
      expect(await commune.data<TakenData>(OFFICIAL, take)).toMatchObject({ left: [], rest: 0 });
      expect([...(await hamlets(commune))].sort()).toEqual(['Bình Xuân', 'Đình 6']);
      expect(await commune.data<ArrivedData>(OWNER, arrival('lan-nhap-0002'))).toMatchObject({
        added: 0,
        known: 2,
      });
    }));

  it('the same mend twice writes once; a row that was taken, or that is not there, is refused and nothing is written', () =>
    withCommune(prepared, async (commune) => {
      const id = await waiting(commune);
      for (const user of [OFFICIAL, OWNER]) await commune.data(user, mend(id, MENDED));
      expect(await mendsLogged(commune)).toHaveLength(1);
      await commune.data(OFFICIAL, take);
      const before = await commune.rows('Hộp thư đến');
      for (const row of [id, 'khong-co']) {
        const { response } = await commune.ask(OFFICIAL, mend(row, { ...MENDED, attendance: '99' }));
        expect(response).toMatchObject({ ok: false, code: 'request' });
        expect(response?.ok === false && response.message).toContain('không còn chờ');
      }
      const { response } = await commune.ask(VIEWER, mend(id, MENDED));
      expect(response?.ok).toBe(false);
      expect(await commune.rows('Hộp thư đến')).toEqual(before);
    }));

  it('a field that the tab does not have, or a text beyond a cell, is refused; what looks like a formula stays text', () =>
    withCommune(prepared, async (commune) => {
      const id = await waiting(commune);
      const before = await commune.rows('Hộp thư đến');
      for (const fields of [
        { ...MENDED, note: 'x'.repeat(50_001) },
        { ...MENDED, khongCo: 'x' },
      ]) {
        const { response } = await commune.ask(OFFICIAL, mend(id, fields));
        expect(response).toMatchObject({ ok: false, code: 'request' });
      }
      expect(await commune.rows('Hộp thư đến')).toEqual(before);
      await commune.data(OFFICIAL, mend(id, { ...MENDED, note: '=HYPERLINK("http://x")' }));
      await commune.data(OFFICIAL, take);
      const noted = (await commune.rows('Hoạt động')).map((row) => row['Ghi chú']);
      expect(noted).toContain('=HYPERLINK("http://x")');
    }));

  it('killed at calls along its way and asked again, it stands once with one entry', async () => {
    for (let at = 3; at <= 38; at += 7) {
      await withCommune(prepared, async (commune) => {
        const id = await waiting(commune);
        await commune.ask(OFFICIAL, mend(id, MENDED), { faults: [{ at, kind: 'kill' }] });
        await commune.data(OFFICIAL, mend(id, MENDED));
        const [proposed] = (await commune.rows('Hộp thư đến')).filter((row) => row['_id'] === id);
        expect(String(proposed?.['Đề xuất'])).toContain('Xóm: Đình 6');
        expect([at, (await mendsLogged(commune)).length]).toEqual([at, 1]);
      });
    }
  }, 300_000);
});
