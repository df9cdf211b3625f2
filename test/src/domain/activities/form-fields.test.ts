import { describe, expect, it } from '@jest/globals';
import { fieldsOfForm } from '../../../../src/domain/activities/form-fields';
import type { Row } from '../../../../src/domain/tables/table';
import { FIELDS } from '../../../../src/domain/tables/fields';
import type { Cell } from '../../../../src/domain/tables/cell';
import { checkRows, listsOf } from '../../../../src/domain/validation/check-tables';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { starterTables } from '../../../support/starter-tables';

const TODAY = '2024-06-15' as CalendarDate;
const lists = listsOf(starterTables('binh-thuan-2024'), TODAY);
/** Rules of §1.7 that ask for a field by the form. */
const ASKING = ['HD-27', 'HD-28', 'HD-29', 'HD-30', 'HD-31', 'HD-33', 'HD-34', 'HD-35', 'HD-36'];

function bareRow(form: string): Row<'activities'> {
  const blank = Object.fromEntries(FIELDS.activities.map((field): [string, Cell] => [field, null]));
  const cells = { ...blank, status: 'Đã thực hiện', form, scope: 'Toàn xã' } as Row<'activities'>['cells'];
  return { row: 2, cells };
}

describe('§1.7: what the form marks as needed is what the rules ask for', () => {
  it.each(lists.forms.map((form) => [form.code, form] as const))('%s', (code, form) => {
    const asked = checkRows('activities', [bareRow(code)], lists, TODAY)
      .filter(({ rule }) => ASKING.includes(rule))
      .map(({ field }) => field);
    expect([...fieldsOfForm(form).needed].sort()).toEqual([...asked].sort());
  });

  it('a field is needed or offered, never both', () => {
    for (const form of lists.forms) {
      const { needed, offered } = fieldsOfForm(form);
      expect(offered.filter((field) => needed.includes(field))).toEqual([]);
    }
  });
});
