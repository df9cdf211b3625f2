import type { Cell } from '../../src/domain/tables/cell';
import { checkTables } from '../../src/domain/validation/check-tables';
import type { Finding } from '../../src/domain/validation/finding';
import type { Cells } from './tables-builder';
import { tablesWith, TODAY } from './tables-builder';

type Given = Cells<'activities'>;
type Around = Parameters<typeof tablesWith>[0];

/** What is said of each value of one column of Hoạt động, in one check; the rest of every row is sound. */
export function readColumn(
  field: keyof Given,
  values: readonly Cell[],
  { rest = {}, around = {} }: { readonly rest?: Given; readonly around?: Around } = {},
): readonly (readonly Finding[])[] {
  const activities = values.map((value): Given => ({ ...rest, [field]: value }));
  const { findings } = checkTables(tablesWith({ ...around, activities }), TODAY);
  const said = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.tab !== 'activities' || finding.field !== field || ACROSS_ROWS.has(finding.rule)) continue;
    said.set(finding.row, [...(said.get(finding.row) ?? []), finding]);
  }
  return values.map((_, index) => said.get(index + 2) ?? []);
}

/** Rows that are alike but for one column are doubles of each other. */
const ACROSS_ROWS = new Set([
  'HD-50',
  'HD-51',
  'HD-52',
  'HD-25',
  'HD-12',
  'HD-13',
  'HD-14',
  'HD-49',
  'HD-40',
  'HD-39',
]);
