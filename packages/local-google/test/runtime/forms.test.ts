import { describe, expect, it } from '@jest/globals';
import { OWNER, withScript, type ScriptHost } from '../support/script-host';

const SCRIPT = `
  function urls() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return [book.getFormUrl(), ...book.getSheets().map((sheet) => [sheet.getName(), sheet.getFormUrl()])];
  }
  function values(name) {
    return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getDisplayValues();
  }`;
const NOON = Date.UTC(2024, 5, 15, 5);
const SHEET = 'Câu trả lời biểu mẫu 1';
const opened = (work: (at: ScriptHost) => Promise<void>) => () => withScript(SCRIPT, work, { now: NOON });
const link = ({ host, spreadsheetId }: ScriptHost) =>
  host.form(spreadsheetId, { kind: 'link', questions: ['Tên', 'Ngày', 'Số'] });
const answersOf = (name: string) => ({ Tên: name, Ngày: '10/06/2024', Số: '45' });

describe('a linked form', () => {
  it(
    'getFormUrl names the form of the sheet that it answers into, and null elsewhere',
    opened(async (at) => {
      expect(await at.value('urls')).toEqual([null, ['Trang tính1', null]]);
      const { url } = await link(at);
      expect(await at.value('urls')).toEqual([url, [SHEET, url], ['Trang tính1', null]]);
    }),
  );

  it(
    'answers stand below what is there, with the moment before them; the sheet reads days and numbers as if typed',
    opened(async (at) => {
      const { form } = await link(at);
      await at.host.form(at.spreadsheetId, { kind: 'answer', form, answers: answersOf('A') });
      expect(await at.value('values', SHEET)).toEqual([
        ['Dấu thời gian', 'Tên', 'Ngày', 'Số'],
        ['15/06/2024 12:00:00', 'A', '10/06/2024', '45'],
      ]);
      const { cells } = await at.host.sheet(at.spreadsheetId, SHEET);
      expect(typeof cells[1]?.[2]?.v).toBe('number');
    }),
  );

  it(
    'an edited answer is written over its row, also after rows were inserted and sorted',
    opened(async (at) => {
      const { form } = await link(at);
      const { response = '' } = await at.host.form(at.spreadsheetId, {
        kind: 'answer',
        form,
        answers: answersOf('A'),
      });
      await at.host.form(at.spreadsheetId, { kind: 'answer', form, answers: answersOf('B') });
      const command = { kind: 'insertRows', at: 1, count: 1, side: 'before' } as const;
      await at.host.act({ spreadsheetId: at.spreadsheetId, user: OWNER, sheet: SHEET, command });
      await at.host.form(at.spreadsheetId, { kind: 'editAnswer', form, response, answers: { Số: '54' } });
      const rows = (await at.value('values', SHEET)) as string[][];
      expect(rows.map((row) => [row[1], row[3]])).toEqual([
        ['Tên', 'Số'],
        ['', ''],
        ['A', '54'],
        ['B', '45'],
      ]);
    }),
  );

  it(
    'unlinked nothing arrives; linked anew all answers stand in a new sheet and the old one stays as it was',
    opened(async (at) => {
      const { form } = await link(at);
      await at.host.form(at.spreadsheetId, { kind: 'answer', form, answers: answersOf('A') });
      await at.host.form(at.spreadsheetId, { kind: 'unlink', form });
      await at.host.form(at.spreadsheetId, { kind: 'answer', form, answers: answersOf('B') });
      expect(await at.value('values', SHEET)).toHaveLength(2);
      const { sheet } = await at.host.form(at.spreadsheetId, { kind: 'relink', form });
      expect(sheet).toBe('Câu trả lời biểu mẫu 2');
      expect(await at.value('values', sheet)).toHaveLength(3);
      expect(await at.value('values', SHEET)).toHaveLength(2);
    }),
  );

  it(
    'two answers at once are two rows',
    opened(async (at) => {
      const { form } = await link(at);
      await Promise.all(
        ['A', 'B'].map((name) =>
          at.host.form(at.spreadsheetId, { kind: 'answer', form, answers: answersOf(name) }),
        ),
      );
      const rows = (await at.value('values', SHEET)) as string[][];
      expect(rows.map((row) => row[1])).toEqual(['Tên', 'A', 'B']);
    }),
  );
});
