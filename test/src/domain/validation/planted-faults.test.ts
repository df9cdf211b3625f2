import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { headerName, tabLabel } from '../../../../src/wording/vi';
import { starterTables } from '../../../support/starter-tables';

interface Fault {
  readonly what: string;
  readonly tab: string;
  readonly row: number;
  readonly column: string;
}

const manifest = JSON.parse(
  readFileSync(join(__dirname, '../../../../sheets-templates/binh-thuan-2024/manifest.json'), 'utf8'),
) as { readonly faults: readonly Fault[] };

const RULE_OF_FAULT: Readonly<Record<string, string>> = {
  'evidence-reused': 'HD-25',
  'thousands-comma': 'HD-11',
  duplicate: 'HD-50',
  'no-such-day': 'HD-02',
  'two-tone-styles': 'HD-61',
  'legacy-encoding-tcvn3': 'HD-09',
  'roman-numeral-and-prefix': 'HD-63',
  'decomposed-unicode': 'HD-63',
  'hamlet-without-households': 'XM-04',
};

const AFTER_THE_YEAR = '2025-01-15' as CalendarDate;
const { findings } = checkTables(starterTables('binh-thuan-2024'), AFTER_THE_YEAR);

describe('§7: the made-up year with planted faults', () => {
  it.each(manifest.faults.map((fault) => [fault.what, fault] as const))(
    '%s is found at its cell',
    (what, fault) => {
      const at = findings.filter(
        ({ tab, row, field }) =>
          tabLabel(tab) === fault.tab && row === fault.row && headerName(tab, field) === fault.column,
      );
      expect(at.map(({ rule }) => rule)).toContain(RULE_OF_FAULT[what]);
    },
  );

  it('nothing but the planted faults is called an error', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const planted = manifest.faults.map(({ tab, row, column }) => `${tab} ${String(row)} ${column}`);
    expect(errors.length).toBeGreaterThan(0);
    for (const { tab, row, field } of errors) {
      expect(planted).toContain(`${tabLabel(tab)} ${String(row)} ${headerName(tab, field)}`);
    }
  });

  it('the planted duplicate is the only suspected one', () => {
    expect(findings.filter(({ rule }) => rule === 'HD-50')).toHaveLength(1);
  });

  it('§5.5: «§Çm Mô» asks for Đầm Mụ and waits for a yes', () => {
    const legacy = findings.find(({ rule, received }) => rule === 'HD-09' && received === '§Çm Mô');
    expect(legacy?.fix).toEqual({ value: 'Đầm Mụ', certain: false });
  });

  it('a new workbook of the bare template has no error', () => {
    const bare = checkTables(starterTables('trang'), AFTER_THE_YEAR).findings;
    expect(bare.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
