import { describe, expect, it } from '@jest/globals';
import { cellsToSave } from '../../../../src/ui/form/cells-to-save';
import type { Entry } from '../../../../src/ui/form/entry';
import { isChanged, newEntry, nextEntry, withCell, withTouched } from '../../../../src/ui/form/entry';

const filled = newEntry('activities', 'token-01', {
  date: '05/02/2024',
  status: 'Đã thực hiện',
  planItem: 'MK13',
  topics: 'ND3.6',
  form: 'HT2.2',
  scope: 'Một xóm',
  hamlets: 'Đình 6',
  leadUnit: 'Hội Phụ nữ',
  attendance: '45',
  householdsAttending: '40',
  evidence: 'https://example.vn/1',
  note: 'Trời mưa',
});
const loaded: Entry = {
  ...filled,
  origin: { row: 7, id: 'r7', rev: 'x', code: 'HD006', cells: filled.cells, formulas: ['attendance'] },
};

describe('save and next keeps what repeats', () => {
  it('the work stays; hamlet, figures, evidence and note go', () => {
    const next = nextEntry(filled, 'token-02');
    expect(next.cells).toEqual({
      date: '05/02/2024',
      status: 'Đã thực hiện',
      planItem: 'MK13',
      topics: 'ND3.6',
      form: 'HT2.2',
      scope: 'Một xóm',
      leadUnit: 'Hội Phụ nữ',
    });
    expect(next.token).toBe('token-02');
    expect(next.origin).toBeNull();
    expect(next.touched).toEqual([]);
  });
});

describe('what a save sends', () => {
  it('of a new row what is filled', () => {
    const entry = newEntry('activities', 't', { date: '05/02/2024', note: '  ', evidence: 'a\n\nb\n' });
    expect(cellsToSave(entry)).toEqual({ date: '05/02/2024', evidence: 'a\nb' });
  });

  it('of an edited row what was changed, an emptied cell as empty text', () => {
    expect(cellsToSave(loaded)).toEqual({});
    expect(cellsToSave(withCell(withCell(loaded, 'note', ''), 'hamlets', 'Trại 4'))).toEqual({
      note: '',
      hamlets: 'Trại 4',
    });
  });

  it('never a field in which a person put a formula', () => {
    expect(cellsToSave(withCell(loaded, 'attendance', '46'))).toEqual({});
  });
});

describe('an entry', () => {
  it('is changed by what would be lost, not by spaces', () => {
    expect(isChanged(loaded)).toBe(false);
    expect(isChanged(withCell(loaded, 'note', 'Trời mưa '))).toBe(false);
    expect(isChanged(withCell(loaded, 'note', 'Trời nắng'))).toBe(true);
    expect(isChanged(newEntry('activities', 't'))).toBe(false);
  });

  it('remembers each touched field once', () => {
    const once = withTouched(filled, ['date']);
    expect(withTouched(once, ['date'])).toBe(once);
    expect(withTouched(once, ['date', 'form']).touched).toEqual(['date', 'form']);
  });
});
