import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Columns, Row } from './tables';

/** Where `queries/` stands, from the bundle as from the sources. */
const FOLDER = join(__dirname, '../queries');

/** Made before all others and kept as tables, since all others lean on them; in this order. */
export const STAGES = {
  keyed: {
    commune: 'text',
    commune_name: 'text',
    period: 'text',
    as_of: 'day',
    made_at: 'text',
    state: 'text',
    seal: 'text',
  },
  accepted: {
    commune: 'text',
    commune_name: 'text',
    period: 'text',
    as_of: 'day',
    made_at: 'text',
    state: 'text',
    seal: 'text',
  },
} as const satisfies Readonly<Record<string, Columns>>;

/** The columns of each query in their order; those that name a row stand first. */
export const RESULTS = {
  overview: {
    period: 'text',
    kind: 'text',
    item_code: 'text',
    item_name: 'text',
    unit: 'text',
    numerator: 'number',
    denominator: 'number',
    share: 'share',
    communes_known: 'number',
    communes: 'number',
  },
  communes: {
    period: 'text',
    commune: 'text',
    commune_name: 'text',
    as_of: 'day',
    state: 'text',
    hamlets: 'number',
    households: 'number',
    composite: 'share',
    due_contents_met: 'number',
    due_contents: 'number',
    due_contents_share: 'share',
    hamlets_met: 'number',
    households_present: 'number',
    households_share: 'share',
    plan_share: 'share',
    activities: 'number',
    evidence_share: 'share',
    attendance: 'number',
    gaps: 'number',
  },
  hamlets: {
    period: 'text',
    commune: 'text',
    commune_name: 'text',
    hamlet_code: 'text',
    hamlet_name: 'text',
    households: 'number',
    composite: 'number',
    contents: 'number',
    households_reached: 'number',
    rhythm: 'number',
    plan: 'number',
    due_contents_met: 'number',
    due_contents: 'number',
    gaps: 'number',
  },
  contents: {
    period: 'text',
    item_code: 'text',
    item_name: 'text',
    communes: 'number',
    due: 'number',
    met: 'number',
    share: 'share',
    only_indirect: 'number',
    not_at_all: 'number',
  },
  indicators: {
    period: 'text',
    item_code: 'text',
    item_name: 'text',
    unit: 'text',
    numerator: 'number',
    denominator: 'number',
    share: 'share',
    communes_known: 'number',
    communes_not_summed: 'number',
    communes_unknown: 'number',
  },
  gaps: {
    period: 'text',
    item_code: 'text',
    item_name: 'text',
    gaps: 'number',
    hamlets: 'number',
    communes: 'number',
  },
  weakest: {
    period: 'text',
    commune: 'text',
    commune_name: 'text',
    hamlet_code: 'text',
    hamlet_name: 'text',
    households: 'number',
    composite: 'number',
  },
  missing: { period: 'text', commune: 'text', commune_name: 'text' },
  duplicates: {
    period: 'text',
    commune: 'text',
    commune_name: 'text',
    files: 'number',
    different: 'number',
    names: 'number',
    first_made_at: 'text',
    last_made_at: 'text',
  },
  unlike: {
    period: 'text',
    kind: 'text',
    item_code: 'text',
    names: 'number',
    units: 'number',
    one_name: 'text',
    other_name: 'text',
    communes: 'number',
  },
} as const satisfies Readonly<Record<string, Columns>>;

export type StageName = keyof typeof STAGES;
export type ResultName = keyof typeof RESULTS;
export type QueryName = StageName | ResultName;
export type Results = Readonly<Record<ResultName, readonly Row[]>>;

export const STAGE_NAMES = Object.keys(STAGES) as readonly StageName[];
export const RESULT_NAMES = Object.keys(RESULTS) as readonly ResultName[];
export const QUERY_NAMES: readonly QueryName[] = [...STAGE_NAMES, ...RESULT_NAMES];

export const columnsOf = (name: QueryName): Columns =>
  name in STAGES ? STAGES[name as StageName] : RESULTS[name as ResultName];

/** The text of a query: one SELECT in the SQL that every engine reads. */
export const queryText = (name: QueryName): string => readFileSync(join(FOLDER, `${name}.sql`), 'utf8');

/** Rows by their text columns from the left, so that the same data give the same file. */
export function inOrder(name: QueryName, rows: readonly Row[]): readonly Row[] {
  const texts = Object.entries(columnsOf(name)).flatMap(([column, type]) =>
    type === 'text' ? [column] : [],
  );
  const keyed = rows.map((row) => ({ row, key: texts.map((column) => String(row[column] ?? '')) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
