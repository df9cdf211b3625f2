import { describe, expect, it } from '@jest/globals';
import { OWNER, withScript, type ScriptHost } from '../support/script-host';

const SCRIPT = `
  function onEdit(e) {
    console.log(JSON.stringify([e.range.getA1Notation(), 'value' in e ? e.value : 'none', 'oldValue' in e ? e.oldValue : 'none',
      String(e.authMode), e.source.getName(), e.range.getSheet().getName()]));
    e.range.offset(0, 5).setValue('đã xem');
  }
  function protect() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    const p = sheet.getRange('F1:F9').protect();
    p.removeEditors(p.getEditors());
  }
  function twoSets() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange('A1').setValue('một');
    sheet.getRange('A2').setValue('hai');
  }
  function setFlushSet() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange('A1').setValue('một');
    SpreadsheetApp.flush();
    sheet.getRange('A2').setValue('hai');
    sheet.getRange('A3').setValue('ba');
  }
  function column() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:A3').getValues().map((row) => row[0]); }
  function append(n) { for (let i = 0; i < n; i++) SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow(['dòng']); }
  function rows() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow(); }
  function carelessAppend() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange(sheet.getLastRow() + 1, 1).setValue('dòng');
  }`;

type Values = (string | number | boolean | null)[][];

function typist({ host, spreadsheetId }: ScriptHost, user = OWNER) {
  return (range: string, values: Values) =>
    host.edit({ spreadsheetId, user, sheet: 'Trang tính1', range, values });
}

describe('edits by people', () => {
  it('fact 23: value and oldValue exist for one cell only; oldValue is absent where the cell was empty', () =>
    withScript(SCRIPT, async (scriptHost) => {
      const type = typist(scriptHost);
      const seen = [
        await type('B2', [['xin chào']]),
        await type('B2', [['chào']]),
        await type('B3', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ].map(({ runs }) => JSON.parse(runs[0]?.logs[0] ?? 'null') as unknown);
      expect(seen).toEqual([
        ['B2', 'xin chào', 'none', 'LIMITED', 'Sổ', 'Trang tính1'],
        ['B2', 'chào', 'xin chào', 'LIMITED', 'Sổ', 'Trang tính1'],
        ['B3:C4', 'none', 'none', 'LIMITED', 'Sổ', 'Trang tính1'],
      ]);
    }));

  it('fact 24: the wider spreadsheet scope opens the document to a simple trigger as well, and nothing else', () =>
    withScript(
      SCRIPT,
      async (scriptHost) => {
        const [run] = (await typist(scriptHost)('A1', [['x']])).runs;
        expect(run?.error).toBeUndefined();
      },
      { files: { 'appsscript.json': '{"oauthScopes":["https://www.googleapis.com/auth/spreadsheets"]}' } },
    ));

  it('onEdit does not run where no stored value changed', () =>
    withScript(SCRIPT, async (scriptHost) => {
      const type = typist(scriptHost);
      expect((await type('A1', [['1']])).runs).toHaveLength(1);
      expect((await type('A1', [[1]])).runs).toHaveLength(0);
    }));

  it('fact 22: a script’s edits fire no onEdit; two events queue behind the running one, the rest are dropped', () =>
    withScript(SCRIPT, async (scriptHost) => {
      const type = typist(scriptHost);
      const results = await Promise.all(['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => type(cell, [['x']])));
      expect(results.map(({ runs }) => runs.length)).toEqual([1, 1, 1, 0, 0]);
      expect((await scriptHost.run('twoSets')).logs).toEqual([]);
    }));

  it('fact 43: onEdit writes as the user who edited, and cannot write what they cannot', () =>
    withScript(SCRIPT, async (scriptHost) => {
      await scriptHost.host.share(scriptHost.spreadsheetId, 'xom@xa.example', 'editor');
      await scriptHost.value('protect');
      const [mine] = (await typist(scriptHost)('A1', [['a']])).runs;
      const [theirs] = (await typist(scriptHost, 'xom@xa.example')('A2', [['b']])).runs;
      expect(mine?.ok).toBe(true);
      expect(theirs?.error?.message).toContain('You are trying to edit a protected cell or object');
    }));

  it('a viewer cannot edit', () =>
    withScript(SCRIPT, async (scriptHost) => {
      await scriptHost.host.share(scriptHost.spreadsheetId, 'xem@xa.example', 'viewer');
      const { refused, runs } = await typist(scriptHost, 'xem@xa.example')('A1', [['a']]);
      expect(refused).not.toBeNull();
      expect(runs).toEqual([]);
    }));
});

describe('writes and the end of an execution', () => {
  it('fact 14: a kill between two sets loses what was not flushed', () =>
    withScript(SCRIPT, async ({ run, value }) => {
      await run('twoSets', { faults: [{ at: 2, kind: 'kill' }] });
      expect(await value('column')).toEqual(['', '', '']);
      await run('setFlushSet', { faults: [{ at: 4, kind: 'timeout' }] });
      expect(await value('column')).toEqual(['một', '', '']);
      await run('twoSets');
      expect(await value('column')).toEqual(['một', 'hai', '']);
    }));

  it('fact 11: appending at the last row without a lock loses rows under a seed; history names each call', () =>
    withScript(
      SCRIPT,
      async ({ run, value }) => {
        const runs = await Promise.all([1, 2, 3, 4].map(() => run('carelessAppend')));
        expect(runs[0]?.history).toEqual([
          'Sheet.getLastRow Trang tính1',
          expect.stringMatching(/^Range\.setValue Trang tính1!A\d$/),
        ]);
        expect(await value('rows')).toBeLessThan(4);
      },
      { seed: 1 },
    ));
});
