import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../../../src/domain/calendar/calendar-date';
import { checkRows } from '../../../../src/domain/validation/check-tables';
import type { Row } from '../../../../src/domain/tables/table';
import { FIELDS } from '../../../../src/domain/tables/fields';
import { typedCell } from '../../../../src/workbook/typed-cell';
import { columnDefinition } from '../../../../src/workbook/workbook';
import { createChecker } from '../../../../src/ui/form/check-typed';
import type { InputKind, TabData } from '../../../../src/rpc/messages';
import type { Lists } from '../../../../src/domain/reading/catalogue';
import { workedExample } from '../../../support/worked-example';

const TODAY = calendarDate(2024, 3, 14);
if (TODAY === null) throw new Error('No such day');
const lists: Lists = workedExample().build();

/** The inputs that the server offers for the columns (sidebar-answers.ts), as far as reading them goes. */
function inputOf(field: string): { input: InputKind; unit: string } {
  const codec = columnDefinition('activities', field)?.codec;
  if (codec === 'date' || codec === 'integer') return { input: codec, unit: '' };
  if (codec === 'money') return { input: 'decimal', unit: 'đồng' };
  if (codec === 'area') return { input: 'decimal', unit: 'm²' };
  return { input: codec === 'decimal' ? 'decimal' : 'text', unit: '' };
}
const TAB: TabData = {
  tab: 'activities',
  name: 'Hoạt động',
  officialsFill: true,
  fields: FIELDS.activities
    .filter((field) => !field.startsWith('_'))
    .map((field) => ({ field, header: field, help: '', ...inputOf(field) })),
};
const check = createChecker(lists, TODAY, [TAB]);

const GOOD = {
  date: '10/01/2024',
  status: 'Đã thực hiện',
  form: 'HT2.2',
  topics: 'ND1',
  scope: 'Một xóm',
  hamlets: 'Bình Xuân',
  leadUnit: 'BQL',
  attendance: '95',
  householdsAttending: '90',
  evidence: 'https://example.vn/1',
};

/** What the server would say of the same texts. */
function serverRules(cells: Record<string, string>): string[] {
  const row = Object.fromEntries(
    FIELDS.activities.map((field) => {
      const codec = columnDefinition('activities', field)?.codec ?? 'text';
      return [field, typedCell(codec, cells[field] ?? '')];
    }),
  ) as Row<'activities'>['cells'];
  const findings = checkRows('activities', [{ row: 2, cells: row }], lists, TODAY ?? ('' as never), true);
  return findings.map(({ rule, field }) => `${rule} ${field}`).filter((name) => !name.startsWith('HD-63'));
}

const NEW = { tab: 'activities', origin: null } as const;

describe('checks as one types by the same rules', () => {
  it.each([
    ['in order', {}],
    ['no day', { date: '' }],
    ['month and day swapped', { date: '01/25/2024' }],
    ['a day to come', { date: '20/03/2024' }],
    ['a hamlet that is not', { hamlets: 'Chùa Cao' }],
    ['two hamlets in one', { hamlets: 'Bình Xuân; Trại 4' }],
    ['a comma for thousands', { attendance: '1,234' }],
    ['no number', { attendance: 'đông' }],
    ['more households than the hamlet has', { householdsAttending: '900' }],
    ['a topic that is not', { topics: 'ND99' }],
    ['no form', { form: '' }],
    ['money in words', { cost: '1,5 triệu', fundingSource: '' }],
    ['a broken link', { evidence: 'https:/x' }],
    ['evidence in words', { evidence: 'Ảnh buổi họp' }],
  ])('%s: the same findings as the server gives', (_name, change) => {
    const cells: Record<string, string> = { ...GOOD, ...change };
    expect(check({ ...NEW, cells }).map(({ rule, field }) => `${rule} ${field}`)).toEqual(serverRules(cells));
  });

  it('a mend comes as the text of the box and as people read it', () => {
    const notes = check({ ...NEW, cells: { ...GOOD, attendance: '1,234' } });
    const note = notes.find(({ field }) => field === 'attendance');
    expect(note).toMatchObject({ rule: 'HD-11', severity: 'error', mend: { text: '1234', shown: '1.234' } });
    expect(note?.message).toMatch(/^«1,234»/);
  });

  it('B.16: evidence in words as it was loaded may have a link behind it, and what is typed has none', () => {
    const loaded = { ...GOOD, evidence: 'Ảnh buổi họp' };
    const origin = { row: 2, id: null, rev: '', code: '', cells: loaded, formulas: [] };
    const rules = (cells: Record<string, string>): readonly string[] =>
      check({ tab: 'activities', cells, origin }).map(({ rule }) => rule);
    expect(rules({ ...loaded, note: 'x' })).not.toContain('HD-26');
    expect(rules({ ...loaded, evidence: 'Ảnh buổi họp 2' })).toContain('HD-26');
  });

  it('other tabs, and a workbook newer than this page, are left to the server', () => {
    expect(check({ ...NEW, tab: 'contributions', cells: {} })).toEqual([]);
    expect(createChecker(null, TODAY, [TAB])({ ...NEW, cells: {} })).toEqual([]);
  });
});
