import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckData, RowData, SavedRow, SidebarData } from '../../src/rpc/messages';
import { MEETING, newToken, OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';
import { headersOf } from '../support/adapter-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

async function withoutColumn(commune: Commune, sheet: string, header: string): Promise<void> {
  const at = headersOf(await commune.sheet(sheet)).indexOf(header);
  const { refused } = await commune.host.act({
    spreadsheetId: commune.spreadsheetId,
    user: OWNER,
    sheet,
    command: { kind: 'deleteColumns', at, count: 1 },
  });
  if (refused !== null) throw new Error(refused);
}

const save = (cells: Record<string, string>, token = newToken()) =>
  ({ command: 'saveRow', tab: 'activities', token, cells }) as const;
const { leadUnit, ...WITHOUT_LEAD_UNIT } = MEETING;

describe('13.1: an optional column that is not there', () => {
  it('is blank and told: check, coverage, report and fix work', async () => {
    await withCommune(prepared, async (commune) => {
      await commune.data<SavedRow>(OFFICIAL, save({ ...MEETING }));
      await withoutColumn(commune, 'Hoạt động', 'Đơn vị chủ trì');
      await withoutColumn(commune, 'Hoạt động', 'Kiểm tra');
      for (const request of [
        { command: 'check' },
        { command: 'coverage', period: '2024-Q2' },
        { command: 'report', period: '2024-Q2' },
        { command: 'fix' },
      ] as const) {
        const { response } = await commune.ask(OWNER, request);
        expect({ ...request, ok: response?.ok, notices: response?.notices }).toEqual({
          ...request,
          ok: true,
          notices: [expect.stringContaining('tab «Hoạt động» không có cột «Đơn vị chủ trì», «Kiểm tra»')],
        });
      }
      const { findings } = await commune.data<CheckData>(OWNER, { command: 'check' });
      expect(findings.filter(({ rule }) => rule === 'HD-22')).toHaveLength(1);
    });
  }, 120_000);

  it('the form says so at its field, saves the rest, and refuses what has no place: nothing is dropped unsaid', async () => {
    await withCommune(prepared, async (commune) => {
      await withoutColumn(commune, 'Hoạt động', 'Đơn vị chủ trì');
      const { tabs } = await commune.data<SidebarData>(OFFICIAL, { command: 'openSidebar' });
      const fields = tabs.find(({ tab }) => tab === 'activities')?.fields ?? [];
      expect(fields.filter(({ absent }) => absent === true).map(({ field }) => field)).toEqual(['leadUnit']);
      const { response } = await commune.ask(OFFICIAL, save({ ...MEETING, leadUnit }));
      expect(response).toMatchObject({
        ok: false,
        code: 'structure',
        message: expect.stringMatching(/không còn cột «Đơn vị chủ trì».*Cài đặt/) as unknown,
      });
      expect(await commune.rows('Hoạt động')).toHaveLength(0);
      const saved = await commune.data<SavedRow>(OFFICIAL, save(WITHOUT_LEAD_UNIT));
      expect(saved.outcome).toBe('created');
      const { id, rev } = await commune.data<RowData>(OFFICIAL, {
        command: 'rowAt',
        tab: 'activities',
        row: saved.row,
      });
      const edit = { ...save({ note: 'ghi thêm' }), id, rev };
      expect((await commune.data<SavedRow>(OFFICIAL, edit)).outcome).toBe('changed');
    });
  }, 120_000);

  it('an edit in the grid is checked without it, and whoever writes over its header hears of it', async () => {
    await withCommune(prepared, async (commune) => {
      await commune.data(OFFICIAL, { command: 'openSidebar' });
      await commune.data<SavedRow>(OFFICIAL, save({ ...MEETING }));
      const headers = headersOf(await commune.sheet('Hoạt động'));
      const letter = (header: string): string => String.fromCharCode(65 + headers.indexOf(header));
      const edit = (range: string, value: string) =>
        commune.host.edit({
          spreadsheetId: commune.spreadsheetId,
          user: OWNER,
          sheet: 'Hoạt động',
          range,
          values: [[value]],
        });
      const { runs } = await edit(`${letter('Đơn vị chủ trì')}1`, 'Ai làm');
      expect(runs.flatMap(({ shown }) => shown).map(({ text }) => text)).toEqual([
        expect.stringContaining('không có cột «Đơn vị chủ trì»'),
      ]);
      await edit(`${letter('Trạng thái')}2`, 'đã xong rồi');
      const [row] = await commune.rows('Hoạt động');
      expect(String(row?.['Kiểm tra'])).toMatch(/^Lỗi/);
    });
  }, 120_000);

  it('set-up brings it back', async () => {
    await withCommune(prepared, async (commune) => {
      await withoutColumn(commune, 'Hoạt động', 'Đơn vị chủ trì');
      await commune.data(OWNER, { command: 'setUp' });
      const { response } = await commune.ask(OWNER, { command: 'check' });
      expect([response?.ok, response?.notices]).toEqual([true, undefined]);
    });
  }, 120_000);
});

describe('13.1: a required column that is not there', () => {
  it('is a refusal that names set-up, which mends it', async () => {
    await withCommune(prepared, async (commune) => {
      await withoutColumn(commune, 'Hoạt động', 'Ngày');
      const { response } = await commune.ask(OWNER, { command: 'check' });
      expect(response).toMatchObject({
        ok: false,
        code: 'structure',
        message: expect.stringMatching(
          /«Hoạt động» thiếu cột «Ngày».*Cài đặt hoặc sửa lại bảng tính/,
        ) as unknown,
      });
      await commune.data(OWNER, { command: 'setUp' });
      expect((await commune.ask(OWNER, { command: 'check' })).response?.ok).toBe(true);
    });
  }, 120_000);
});
