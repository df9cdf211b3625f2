import { describe, expect, it } from '@jest/globals';
import { withScript } from '../support/script-host';

const EDITOR = 'canbo@xa.example';

const SCRIPT = `
  const first = () => SpreadsheetApp.getActive().getSheets()[0];
  function append(text) { first().appendRow([text]); }
  function appendLocked(text) {
    const lock = LockService.getDocumentLock();
    lock.waitLock(20000);
    try { first().appendRow([text]); SpreadsheetApp.flush(); } finally { lock.releaseLock(); }
  }
  function rows() { return first().getDataRange().getDisplayValues().map((row) => row[0]); }
  function realm() {
    first().getRange('A1:B1').setValues([[new Date(2024, 4, 1, 7), 'x']]);
    const [[day]] = first().getRange('A1:B1').getValues();
    let refused;
    try { first().getRange(5000, 1); } catch (error) { refused = error; }
    return [day instanceof Date, day.getHours(), refused instanceof Error, refused.name];
  }
  function closeA() {
    const protection = first().getRange('A1:A9').protect();
    protection.removeEditors(protection.getEditors());
  }
  function writeA() { first().getRange('A1').setValue('x'); }
  function caught() {
    try { writeA(); SpreadsheetApp.flush(); } catch (error) { return error.message; }
    return 'written';
  }
  function throwing() { first().getRange('B9').setValue('còn'); throw new Error('hỏng'); }
  function counted() {
    const sheet = first();
    for (let row = 1; row <= 50; row++) sheet.getRange(row, 1, 1, 2).getA1Notation();
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    sheet.getRangeList(['A1', 'B2:B3']).setBackground('red').setNumberFormat('0');
    sheet.getLastRow();
    SpreadsheetApp.flush();
  }
  function onEdit(e) {
    e.range.getSheet().getRange(e.range.rowStart, 5).setValue(e.range.getA1Notation() + ' ' + e.value);
  }
`;

describe('SpreadsheetApp in the script of an execution', () => {
  it('fact 11: appendRow without a lock loses rows under seed 1, and with a lock none', async () => {
    await withScript(
      SCRIPT,
      async ({ run, value }) => {
        const names = ['một', 'hai', 'ba', 'bốn'];
        await Promise.all(names.map((name) => run('append', { args: [name] })));
        const careless = (await value('rows')) as string[];
        expect(careless.length).toBeLessThan(names.length);
        await Promise.all(names.map((name) => run('appendLocked', { args: [name] })));
        const careful = (await value('rows')) as string[];
        expect(careful.length).toBe(careless.length + names.length);
      },
      { seed: 1 },
    );
  });

  it("facts 12, 39: Dates and errors are of the script's realm, in the script's zone", async () => {
    await withScript(SCRIPT, async ({ value }) => {
      expect(await value('realm')).toEqual([true, 7, true, 'Exception']);
    });
  });

  it('facts 14, 19: a refusal at the last commit is the failure of the run; at a flush it can be caught', async () => {
    await withScript(SCRIPT, async ({ host, spreadsheetId, run }) => {
      await host.share(spreadsheetId, EDITOR, 'editor');
      await run('closeA');
      const ended = await run('writeA', { user: EDITOR });
      expect(ended.ok).toBe(false);
      expect(ended.error?.message).toContain('You are trying to edit a protected cell or object.');
      expect((await run('caught', { user: EDITOR })).value).toContain('protected cell');
      expect((await run('caught')).value).toBe('written');
    });
  });

  it('fact 14: a script that throws keeps its own error, and what it wrote before stands', async () => {
    await withScript(SCRIPT, async ({ run, value }) => {
      expect((await run('throwing')).error?.message).toBe('hỏng');
      expect(await value('rows')).toHaveLength(9);
    });
  });

  it('design, budgets: handles are free, each get or set is one call', async () => {
    await withScript(SCRIPT, async ({ run }) => {
      const { calls, history } = await run('counted');
      expect(calls).toEqual({
        'Range.setValues': 1,
        'RangeList.setBackground': 1,
        'RangeList.setNumberFormat': 1,
        'Sheet.getLastRow': 1,
        'SpreadsheetApp.flush': 1,
      });
      expect(history[0]).toBe('Range.setValues Trang tính1!A1:B2');
    });
  });

  it('fact 23: the range and value of an edit reach onEdit', async () => {
    await withScript(SCRIPT, async ({ host, spreadsheetId, value }) => {
      const edit = {
        spreadsheetId,
        user: 'chu@xa.example',
        sheet: 'Trang tính1',
        range: 'B2',
        values: [['mười']],
      };
      const { refused, runs } = await host.edit(edit);
      expect([refused, runs.map(({ ok }) => ok)]).toEqual([null, [true]]);
      const state = await host.state(spreadsheetId);
      expect(state.sheets[0]?.cells[1]?.[4]?.v).toBe('B2 mười');
      expect(await value('rows')).toHaveLength(2);
    });
  });
});
