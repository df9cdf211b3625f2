import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from 'local-google';
import type { RowData, RpcRequest, SavedRow } from '../../src/rpc/messages';
import { MEETING, newToken, OFFICIAL, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

/** More calls than a save makes; a fault beyond its last call does nothing. */
const CALLS = Array.from({ length: 21 }, (_, index) => index + 1);
const FAULTS = ['kill', 'timeout', 'fail', 'refuse'] as const;
const TAB = 'Hoạt động';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const faultAt = (at: number, kind: (typeof FAULTS)[number]): Fault =>
  kind === 'refuse' ? { at, kind, reason: 'protection' } : { at, kind };

const withToken = async (commune: Commune, token: string) =>
  (await commune.rows(TAB)).filter((row) => row._id === token);

describe.each(FAULTS)('a save broken by «%s» at each of its service calls', (kind) => {
  it('a new row is there whole or not at all, and the same token ends with one', async () => {
    await withCommune(prepared, async (commune) => {
      await commune.data(OFFICIAL, { command: 'openSidebar' });
      for (const at of CALLS) {
        const token = newToken();
        const request: RpcRequest = {
          command: 'saveRow',
          tab: 'activities',
          token,
          cells: { ...MEETING, note: token },
        };
        await commune.ask(OFFICIAL, request, { faults: [faultAt(at, kind)] });
        const before = await withToken(commune, token);
        expect(before.map((row) => [row['Ghi chú'], row['Số người']])).toEqual(
          before.length === 0 ? [] : [[token, 45]],
        );
        const { response } = await commune.ask<SavedRow>(OFFICIAL, request);
        expect({ at, ok: response?.ok }).toEqual({ at, ok: true });
        expect(await withToken(commune, token)).toHaveLength(1);
        const entries = (await commune.entries()).filter((row) => row['Mã dòng'] === token);
        const times = (action: string) => entries.filter((row) => row['Thao tác'] === action).length;
        expect({ at, logged: times('Ghi dòng mới') - times('Không ghi được') }).toEqual({ at, logged: 1 });
      }
      expect(await commune.rows(TAB)).toHaveLength(CALLS.length);
    });
  });

  it('an edited row is the old or the new one, and the same save again ends with the new', async () => {
    await withCommune(prepared, async (commune) => {
      const cells = { ...MEETING };
      const first: RpcRequest = { command: 'saveRow', tab: 'activities', token: newToken(), cells };
      const { id } = await commune.data<SavedRow>(OFFICIAL, first);
      for (const at of CALLS) {
        const row = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'activities', row: 2 });
        const wanted = { attendance: String(100 + at), note: `lần ${String(at)}` };
        const request: RpcRequest = {
          command: 'saveRow',
          tab: 'activities',
          token: newToken(),
          id,
          rev: row.rev,
          cells: wanted,
        };
        await commune.ask(OFFICIAL, request, { faults: [faultAt(at, kind)] });
        const [stands] = await commune.rows(TAB);
        expect([
          [row.cells.attendance, row.cells.note],
          [wanted.attendance, wanted.note],
        ]).toContainEqual([String(stands?.['Số người']), stands?.['Ghi chú']]);
        const { response } = await commune.ask<SavedRow>(OFFICIAL, request);
        expect({ at, ok: response?.ok }).toEqual({ at, ok: true });
        expect((await commune.rows(TAB))[0]).toMatchObject({
          'Số người': 100 + at,
          'Ghi chú': wanted.note,
        });
      }
      expect(await commune.rows(TAB)).toHaveLength(1);
    });
  });
});
