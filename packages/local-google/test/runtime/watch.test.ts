import { describe, expect, it } from '@jest/globals';
import type { HostEvent } from '../../src/client';
import { OWNER, withScript } from '../support/script-host';

const SCRIPT = `
  function onEdit(e) { SpreadsheetApp.getActiveSheet().getRange(e.range.getRow(), 3).setValue('đã xem'); }
  function askTwo() {
    const ui = SpreadsheetApp.getUi();
    const first = ui.alert('Xóa?', ui.ButtonSet.YES_NO);
    return [String(first), ui.prompt('Tên').getResponseText()];
  }
  function point() { SpreadsheetApp.getActiveSheet().getRange('B3').activate(); }`;

const MENDS = `
  function mend() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue('đã sửa'); SpreadsheetApp.flush(); s.getRange('B2').setValue(7); }
  function addRow() { const s = SpreadsheetApp.getActiveSheet(); s.insertRowBefore(1); s.getRange('A1').setValue('mới'); }
  function close() { const p = SpreadsheetApp.getActiveSheet().protect(); p.removeEditors(p.getEditors()); }`;

describe('watched spreadsheets, live dialogs and undo', () => {
  it('each change comes as a patch of what is shown; a date opens for editing in the sheet’s locale', () =>
    withScript(SCRIPT, async ({ host, spreadsheetId }) => {
      const events: HostEvent[] = [];
      host.onEvent((event) => events.push(event));
      const view = await host.watch(spreadsheetId);
      const sheet = view.sheets[0]?.name ?? '';
      await host.edit({ spreadsheetId, user: OWNER, sheet, range: 'A1', values: [['5/3/2024']] });
      await host.watch(spreadsheetId);
      const cells = events.flatMap((event) => (event.kind === 'view' ? (event.patch.cells ?? []) : []));
      const changes = cells.flatMap((part) => part.changes);
      expect(changes).toContainEqual([
        0,
        0,
        expect.objectContaining({ t: '5/3/2024', e: '05/03/2024', v: 45_356 }),
      ]);
      expect(changes).toContainEqual([0, 2, { t: 'đã xem' }]);
    }));

  it('undo takes back a person’s own last action, and redo does it again', () =>
    withScript('', async ({ host, spreadsheetId }) => {
      const sheet = (await host.watch(spreadsheetId)).sheets[0]?.name ?? '';
      const who = { spreadsheetId, user: OWNER, sheet };
      const first = async (): Promise<unknown> =>
        (await host.state(spreadsheetId)).sheets[0]?.cells[0]?.[0]?.v;
      await host.edit({ ...who, range: 'A1', values: [['một']] });
      await host.act({ ...who, command: { kind: 'insertRows', at: 0, count: 1, side: 'before' } });
      expect(await first()).toBeUndefined();
      await host.act({ ...who, command: { kind: 'undo' } });
      expect(await first()).toBe('một');
      await host.act({ ...who, command: { kind: 'undo' } });
      expect(await first()).toBeUndefined();
      await host.act({ ...who, command: { kind: 'redo' } });
      expect(await first()).toBe('một');
    }));

  it('C.24: undo takes back the last change, whoever made it, one after the other', () =>
    withScript(MENDS, async ({ host, run, spreadsheetId }) => {
      const HAI = 'hai@xa.example';
      await host.share(spreadsheetId, HAI, 'editor');
      const sheet = (await host.watch(spreadsheetId)).sheets[0]?.name ?? '';
      const at = { spreadsheetId, sheet };
      const cells = async (): Promise<unknown[]> =>
        ((await host.state(spreadsheetId)).sheets[0]?.cells ?? []).map((row) =>
          row.map((cell) => cell?.v ?? null),
        );
      const seen: string[] = [];
      const look = async (): Promise<void> =>
        void seen.push(JSON.stringify(await cells()).replaceAll(',null', ''));
      const undo = (user: string, kind: 'undo' | 'redo' = 'undo') =>
        host.act({ ...at, user, command: { kind } });
      await look();
      await host.edit({ ...at, user: OWNER, range: 'A1', values: [['một'], ['hai']] });
      await look();
      await run('mend', { user: HAI });
      await look();
      await host.act({ ...at, user: OWNER, command: { kind: 'deleteRows', at: 0, count: 1 } });
      await look();
      await run('addRow');
      await look();
      expect(new Set(seen).size).toBe(5);
      const back: string[] = [];
      for (const user of [HAI, OWNER, OWNER, HAI]) {
        expect((await undo(user)).refused).toBeNull();
        back.push(JSON.stringify(await cells()).replaceAll(',null', ''));
      }
      const filled = (text: string | undefined): string => (text ?? '').replaceAll(/\[null\],?|,(?=\])/g, '');
      expect(back.map(filled)).toEqual(seen.slice(0, 4).reverse().map(filled));
      expect((await undo(OWNER)).refused).toBe('Không còn thao tác nào để hoàn tác.');
      for (let count = 0; count < 4; count += 1) expect((await undo(OWNER, 'redo')).refused).toBeNull();
      expect(filled(JSON.stringify(await cells()).replaceAll(',null', ''))).toBe(filled(seen[4]));
    }));

  it('C.24: a step that the person may not take back is refused in Google’s words, and stays', () =>
    withScript(MENDS, async ({ host, run, spreadsheetId }) => {
      const HAI = 'hai@xa.example';
      await host.share(spreadsheetId, HAI, 'editor');
      const sheet = (await host.watch(spreadsheetId)).sheets[0]?.name ?? '';
      await run('close');
      await run('mend');
      const undo = (user: string) => host.act({ spreadsheetId, sheet, user, command: { kind: 'undo' } });
      expect((await undo(HAI)).refused).toContain('protected');
      expect((await host.state(spreadsheetId)).sheets[0]?.cells[0]?.[0]?.v).toBe('đã sửa');
      expect((await undo(OWNER)).refused).toBeNull();
      expect((await host.state(spreadsheetId)).sheets[0]?.cells[0]?.[0]?.v).toBeUndefined();
    }));

  it('fact 25: a watched run waits at each dialog for its answer', () =>
    withScript(SCRIPT, async ({ host, run }) => {
      const buttons: string[] = [];
      host.onEvent((event) => {
        if (event.kind !== 'asked') return;
        buttons.push(`${event.live} ${event.dialog.buttons}`);
        void host.answer(event.question, { button: event.dialog.kind === 'alert' ? 'NO' : 'OK', text: 'Hạ' });
      });
      expect((await run('askTwo', { from: 'menu', live: 'trang-1' })).value).toEqual(['NO', 'Hạ']);
      expect(buttons).toEqual(['trang-1 YES_NO', 'trang-1 OK']);
    }));

  it('Range.activate is told with its user', () =>
    withScript(SCRIPT, async ({ host, run, spreadsheetId }) => {
      const events: HostEvent[] = [];
      host.onEvent((event) => events.push(event));
      await run('point');
      const range = { row: 2, column: 1, rows: 1, columns: 1 };
      expect(events).toEqual([{ kind: 'selected', spreadsheetId, user: OWNER, sheetId: 0, range }]);
    }));
});
