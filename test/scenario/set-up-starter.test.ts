import { describe, expect, it } from '@jest/globals';
import type { HostClient } from 'local-google';
import type { RpcRequest, RpcResponse } from '../../src/rpc/messages';
import { startBuiltHost } from '../support/built-host';

const OWNER = 'chu@dongson.example';

async function askIn<T>(host: HostClient, spreadsheetId: string, request: RpcRequest): Promise<T> {
  const run = await host.run({
    spreadsheetId,
    user: OWNER,
    fn: 'rpc',
    args: [JSON.stringify(request)],
    from: 'rpc',
  });
  const response = JSON.parse(String(run.value)) as RpcResponse<T>;
  if (!response.ok) throw new Error(response.message);
  return response.data;
}

/** What stands in the first column below the header. */
async function firstColumn(host: HostClient, id: string, tab: string): Promise<readonly string[]> {
  const { cells } = await host.sheet(id, tab);
  const values = cells.slice(1).map((row) => row[0]?.v);
  return values.filter((value) => typeof value === 'string' && value !== '') as string[];
}

describe('16.3: the starter of set-up', () => {
  it.each([
    { day: Date.UTC(2026, 1, 14, 5), template: 'trang', sets: ['NC21', 'XM21', 'XM26'] },
    { day: Date.UTC(2026, 10, 30, 5), template: 'xa-2026', sets: ['XM26'] },
  ])('is $template by the day, and a repair later stays with it', async ({ day, template, sets }) => {
    const host = await startBuiltHost({ now: day });
    try {
      const id = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
      expect(await askIn(host, id, { command: 'setUpPlan' })).toMatchObject({ template, mayChoose: true });
      await askIn(host, id, { command: 'setUp' });
      expect([...new Set(await firstColumn(host, id, 'Tiêu chí'))].sort()).toEqual(sets);
      expect(await askIn(host, id, { command: 'setUpPlan' })).toEqual({
        problems: [],
        others: [],
        template,
        mayChoose: false,
        notices: [],
      });
    } finally {
      await host.close();
    }
  });

  it('is the one that the person chose', async () => {
    const host = await startBuiltHost({ now: Date.UTC(2026, 0, 10, 5) });
    try {
      const id = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
      await askIn(host, id, { command: 'setUp', template: 'xa-2026' });
      expect([...new Set(await firstColumn(host, id, 'Tiêu chí'))]).toEqual(['XM26']);
    } finally {
      await host.close();
    }
  });
});
