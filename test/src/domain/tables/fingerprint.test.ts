import { describe, expect, it } from '@jest/globals';
import { FIELDS } from '../../../../src/domain/tables/fields';
import type { RowTab } from '../../../../src/domain/tables/fields';
import { FIRST_FIELDS } from '../../../../src/domain/tables/first-fields';
import { fingerprintOf } from '../../../../src/domain/tables/fingerprint';
import type { Tables } from '../../../../src/domain/tables/table';
import { rowsOf } from '../../../support/tables-builder';

const tables = (cells: Readonly<Record<string, string | null>>): Tables =>
  ({ activities: rowsOf('activities', [{ date: null, ...cells }]) }) as unknown as Tables;
const print = (cells: Readonly<Record<string, string | null>>): string =>
  fingerprintOf(tables(cells), ['activities']);

describe('13.1: fingerprints', () => {
  it('a column that is added blank changes none, filled it does', () => {
    expect(print({ note: 'x', later: null })).toBe(print({ note: 'x' }));
    expect(print({ note: 'x', later: ' ' })).toBe(print({ note: 'x' }));
    expect(print({ note: 'x', later: 'y' })).not.toBe(print({ note: 'x' }));
  });

  it('are those of schema 1 for its fields, blank or absent', () => {
    const all = Object.fromEntries(FIELDS.activities.map((field) => [field, null]));
    expect(print({ ...all, note: 'x' })).toBe(print({ note: 'x' }));
    // As the code of schema 1 computed it of the same row.
    expect(print({ note: 'x' })).toBe('574dbf5edfeb3428');
  });

  it('the fields of schema 1 are fields', () => {
    for (const [tab, fields] of Object.entries(FIRST_FIELDS))
      expect(
        fields.split(' ').filter((field) => !(FIELDS[tab as RowTab] as readonly string[]).includes(field)),
      ).toEqual([]);
  });
});
