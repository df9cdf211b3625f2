import { beforeEach, describe, expect, it } from '@jest/globals';
import type { UserEdit } from '../../src/backend/service';
import { applyPersonAction, applyUserEdit } from '../../src/backend/spreadsheet/user-edit';
import { EDITOR, NOW, openSheets, OWNER, VIEWER, type LocalSheets } from '../support/local-sheets';

let sheets: LocalSheets;

beforeEach(async () => {
  sheets = await openSheets();
});

function type(range: string, values: UserEdit['values'], by: Partial<UserEdit> = {}) {
  const edit: UserEdit = {
    user: EDITOR,
    role: 'editor',
    sheet: 'Trang tính1',
    range,
    values,
    now: NOW,
    ...by,
  };
  return applyUserEdit(sheets.state, edit);
}

const values = (a1: string): unknown => sheets.run((app) => app.getActiveSheet().getRange(a1).getValues());

describe('what a person does in the grid', () => {
  it('fact 3: typed text is parsed by the locale', () => {
    type('A1', [['8/3', '1.234,5', "'007"]]);
    const [[day, number, text]] = values('A1:C1') as [[Date, number, string]];
    expect([day.toISOString(), number, text]).toEqual(['2024-03-07T17:00:00.000Z', 1234.5, '007']);
  });

  it('fact 23: value and oldValue for one cell, oldValue only where there was one; neither for a paste', () => {
    const changed = (range: string, cells: UserEdit['values']) => {
      const outcome = type(range, cells);
      return outcome.refused === null ? outcome.changed : outcome.refused;
    };
    const cell = { sheetId: 0, range: { row: 1, column: 1, rows: 1, columns: 1 } };
    expect(changed('B2', [['một']])).toEqual({ ...cell, value: 'một' });
    expect(changed('B2', [['hai']])).toEqual({ ...cell, value: 'hai', oldValue: 'một' });
    expect(changed('B2', [['hai']])).toBeNull();
    expect(changed('B2', [[null]])).toEqual({ ...cell, oldValue: 'hai' });
    expect(changed('B2', [['a', 'b']])).toEqual({ sheetId: 0, range: { ...cell.range, columns: 2 } });
  });

  it('fact 19: a protected cell refuses people in the same words', () => {
    sheets.run((app) => {
      const protection = app.getActiveSheet().getRange('A1').protect();
      protection.removeEditors(protection.getEditors());
    });
    expect(type('A1:B1', [['x', 'y']]).refused).toContain(
      'You are trying to edit a protected cell or object.',
    );
    expect(values('A1:B1')).toEqual([['', '']]);
    expect(type('A1', [['x']], { user: OWNER, role: 'owner' }).refused).toBeNull();
    expect(type('B1', [['x']], { user: VIEWER, role: 'viewer' }).refused).toContain(
      'You do not have permission',
    );
  });

  it('a rule that rejects invalid input refuses what is typed', () => {
    sheets.run((app) => {
      const rule = app.newDataValidation().requireNumberBetween(1, 12).setAllowInvalid(false).build();
      app.getActiveSheet().getRange('A1').setDataValidation(rule);
    });
    expect(type('A1', [['13']]).refused).toContain('violates the data validation rules');
    expect(type('A1', [['12']]).refused).toBeNull();
    expect(type('A1', [['']]).refused).toBeNull();
  });

  it('a paste past the edge adds rows; one cell pasted into a selection fills it', () => {
    type('A1000', [['a'], ['b']]);
    expect(sheets.state.sheets[0]?.maxRows).toBe(1001);
    type('C1:D2', [['x']]);
    expect(values('C1:D2')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('rows, columns, sorting and clearing by hand', () => {
    type('A1', [['c'], ['a'], ['b']]);
    const who = { user: EDITOR, role: 'editor' as const, sheet: 'Trang tính1' };
    const act = (action: Parameters<typeof applyPersonAction>[2]) =>
      applyPersonAction(sheets.state, who, action);
    const range = { row: 0, column: 0, rows: 3, columns: 1 };
    act({ kind: 'sortRange', range, keys: [{ column: 0, ascending: true }] });
    act({ kind: 'insertRows', at: 0, count: 1, side: 'after' });
    act({ kind: 'moveColumns', at: 0, count: 1, before: 3 });
    act({ kind: 'hideColumns', at: 0, count: 1, hidden: true });
    expect(values('C1:C4')).toEqual([['a'], [''], ['b'], ['c']]);
    act({ kind: 'deleteRows', at: 1, count: 1 });
    const outcome = act({ kind: 'clear', range: { row: 0, column: 2, rows: 1, columns: 1 } });
    expect(outcome).toEqual({
      refused: null,
      changed: { sheetId: 0, range: { row: 0, column: 2, rows: 1, columns: 1 } },
    });
    expect(values('C1:C3')).toEqual([[''], ['b'], ['c']]);
    expect(sheets.state.sheets[0]?.hiddenColumns).toEqual([0]);
  });
});
