import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startHost, type HostClient } from '../../src/client';
import { EventHub } from '../../src/workbench/event-hub';
import { Workbench } from '../../src/workbench/workbench';
import { eventually } from '../../../../test/support/workbench';

const OWNER = 'chu@xa.example';
const SCRIPT = `
  const page = (text) => HtmlService.createHtmlOutput(text);
  function sidebar() { SpreadsheetApp.getUi().showSidebar(page('thanh bên')); }
  function dialog() { SpreadsheetApp.getUi().showModalDialog(page('hộp thoại'), 'H'); }`;

describe('pages of the add-on are served as long as a window shows them, no longer', () => {
  const folders: string[] = [];
  let host: HostClient;
  let hub: EventHub;
  let workbench: Workbench;
  let server: Server;

  beforeEach(async () => {
    const folder = (): string => {
      const made = mkdtempSync(join(tmpdir(), 'pages-'));
      folders.push(made);
      return made;
    };
    const scriptDir = folder();
    writeFileSync(join(scriptDir, 'code.js'), SCRIPT);
    host = await startHost({ dir: folder(), scriptDir });
    hub = new EventHub();
    workbench = new Workbench(host, hub, await host.createSpreadsheet({ name: 'Sổ', owner: OWNER }), {
      peopleOf: () => [],
    });
    server = createServer(({ url = '' }, response) => hub.enter(url.slice(1), OWNER, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    workbench.close();
    hub.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await host.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** A window with its stream of events. */
  const openWindow = async (client: string) => {
    const leaving = new AbortController();
    const { port } = server.address() as AddressInfo;
    const { body } = await fetch(`http://127.0.0.1:${String(port)}/${client}`, { signal: leaving.signal });
    if (body === null) throw new Error('no stream');
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    const show = async (fn: 'sidebar' | 'dialog'): Promise<string> => {
      await workbench.run({ user: OWNER, client }, { fn, from: 'menu' });
      for (;;) {
        const { value = '', done } = await reader.read();
        const [, page] = /"page":"(\w+)"/.exec(value) ?? [];
        if (page !== undefined) return page;
        if (done) throw new Error('the stream ended');
      }
    };
    return { show, leave: () => leaving.abort() };
  };
  const isServed = (page: string): boolean => {
    try {
      return workbench.page(page) !== '';
    } catch {
      return false;
    }
  };

  it('the latest sidebar and the latest dialog of each window, no earlier ones', async () => {
    const [one, other] = [await openWindow('mot'), await openWindow('hai')];
    const theirs = await other.show('sidebar');
    const [old, dialog, sidebar] = [
      await one.show('sidebar'),
      await one.show('dialog'),
      await one.show('sidebar'),
    ];
    expect([old, dialog, sidebar, theirs].map(isServed)).toEqual([false, true, true, true]);
    expect(workbench.page(dialog)).toContain('hộp thoại');
  });

  it('none of a window that was closed', async () => {
    const one = await openWindow('mot');
    const page = await one.show('sidebar');
    expect(isServed(page)).toBe(true);
    one.leave();
    expect(
      await eventually(
        () => Promise.resolve(isServed(page)),
        (is) => !is,
      ),
    ).toBe(false);
    expect(() => workbench.page(page)).toThrow(/đã đóng/);
  });
});
