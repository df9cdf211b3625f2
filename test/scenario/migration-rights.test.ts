import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { SCHEMA_VERSION } from '../../src/workbook/schema-version';
import type { RegisterData, SavedRow, SidebarData } from '../../src/rpc/messages';
import { goldenPath } from '../support/golden/golden-runs';
import {
  MEETING,
  newToken,
  OFFICIAL,
  OWNER,
  prepareCommune,
  VIEWER,
  withCommune,
} from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

/** What a report of schema 1 kept, as it stands in the golden workbook. */
function figuresOfSchema1(): string {
  const texts = strFromU8(
    unzipSync(readFileSync(goldenPath(1, 'demo-year', 'xlsx')))['xl/sharedStrings.xml'] ?? new Uint8Array(),
  );
  const found = /<t[^>]*>(1;[^<]*\|[^<]*)<\/t>/.exec(texts)?.[1];
  if (found === undefined) throw new Error('the golden workbook keeps no figures');
  return found.replace(/&#10;|_x000A_/g, '\n');
}

/** The commune as the code of schema 1 would have left it: its number, and one report that it issued. */
async function backToSchema1(commune: Commune): Promise<void> {
  const settings = await commune.rows('Cấu hình');
  const at = settings.findIndex((row) => row['Mục cài đặt'] === 'Phiên bản cấu trúc') + 2;
  expect(settings[at - 2]?.['Giá trị']).toBe(SCHEMA_VERSION);
  await commune.type('Cấu hình', `B${String(at)}`, [[1]]);
  await commune.type('Báo cáo', 'A2:B2', [['BC-1', '2024-Q1']]);
  await commune.type('Báo cáo', 'R2', [[figuresOfSchema1()]]);
}

const schemaOf = async (commune: Commune): Promise<unknown> =>
  (await commune.rows('Cấu hình')).find((row) => row['Mục cài đặt'] === 'Phiên bản cấu trúc')?.['Giá trị'];
const audited = async (commune: Commune): Promise<number> =>
  (await commune.rows('Nhật ký')).filter((row) => row['Thao tác'] === 'Nâng cấp bảng tính').length;

describe('13.1: who migrates a workbook', () => {
  it('an official who may not change Cấu hình works on, reads the old reports, and hears who must open it', async () => {
    await withCommune(prepared, async (commune) => {
      await backToSchema1(commune);
      const { response } = await commune.ask<RegisterData>(OFFICIAL, { command: 'reportRegister' });
      expect(response?.notices).toEqual([expect.stringContaining('không được sửa tab «Cấu hình»')]);
      expect(response?.notices?.[0]).toContain(OWNER);
      if (response?.ok !== true) throw new Error('refused');
      // The kept figures are understood, though they stand as schema 1 wrote them.
      expect(response.data.reports[0]?.matches).toBe(false);
      expect(response.data.reports[0]?.changed.length).toBeGreaterThan(5);
      const saved = await commune.data<SavedRow>(OFFICIAL, {
        command: 'saveRow',
        tab: 'activities',
        token: newToken(),
        cells: { ...MEETING },
      });
      expect(saved.outcome).toBe('created');
      expect([await schemaOf(commune), await audited(commune)]).toEqual([1, 0]);
      expect((await commune.rows('Báo cáo'))[0]?._figures).toBe(figuresOfSchema1());
    });
  }, 120_000);

  it('a viewer reads on, and nothing is written', async () => {
    await withCommune(prepared, async (commune) => {
      await backToSchema1(commune);
      const { response } = await commune.ask<SidebarData>(VIEWER, { command: 'openSidebar' });
      expect([response?.ok, response?.notices?.length]).toEqual([true, 1]);
      expect(await schemaOf(commune)).toBe(1);
    });
  }, 120_000);

  it('the keeper migrates with the first command, is told once, and the next command costs what it always did', async () => {
    await withCommune(prepared, async (commune) => {
      // The first check writes Kiểm tra, later ones have nothing to write.
      await commune.ask(OWNER, { command: 'check' });
      const before = await commune.ask(OWNER, { command: 'check' });
      await backToSchema1(commune);
      const first = await commune.ask(OWNER, { command: 'check' });
      expect(first.response?.notices).toEqual([expect.stringContaining('đã được nâng cấp')]);
      expect([await schemaOf(commune), await audited(commune)]).toEqual([SCHEMA_VERSION, SCHEMA_VERSION - 1]);
      expect(String((await commune.rows('Báo cáo'))[0]?._figures)).toMatch(/^2;CT01=/);
      const second = await commune.ask(OWNER, { command: 'check' });
      expect(second.response?.notices).toBeUndefined();
      expect(second.run.calls).toEqual(before.run.calls);
    });
  }, 120_000);

  it('the menu says it before what the command did; opening the file migrates nothing', async () => {
    await withCommune(prepared, async (commune) => {
      await backToSchema1(commune);
      const { host, spreadsheetId } = commune;
      await host.run({
        spreadsheetId,
        user: OWNER,
        fn: 'onOpen',
        args: [{ authMode: 'FULL' }],
        from: 'trigger',
      });
      expect(await schemaOf(commune)).toBe(1);
      const run = await host.run({ spreadsheetId, user: OWNER, fn: 'menuCheck', from: 'menu' });
      expect(run.shown[0]?.text).toMatch(/^Bảng tính do bản Loa Xóm trước tạo ra[^]*\n\n/);
      expect(await schemaOf(commune)).toBe(SCHEMA_VERSION);
    });
  }, 120_000);

  it('set-up migrates before it repairs', async () => {
    await withCommune(prepared, async (commune) => {
      await backToSchema1(commune);
      const { response } = await commune.ask(OWNER, { command: 'setUp' });
      expect([response?.ok, response?.notices?.length]).toEqual([true, 1]);
      expect([await schemaOf(commune), await audited(commune)]).toEqual([SCHEMA_VERSION, SCHEMA_VERSION - 1]);
    });
  }, 120_000);
});
