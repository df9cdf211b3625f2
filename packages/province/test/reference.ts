import type { QueryName, ResultName, StageName } from '../src/queries';
import type { Cell, ProvinceTables, Row } from '../src/tables';

/** Every query again, in plain TypeScript and by another way: the engines are held against it. */
export function reference(tables: ProvinceTables): Readonly<Record<QueryName, readonly Row[]>> {
  const keyed = keyedRows(tables);
  const accepted = acceptedRows(keyed);
  const facts = joined(tables, accepted);
  const stages: Record<StageName, readonly Row[]> = { keyed, accepted };
  const results: Record<ResultName, readonly Row[]> = {
    overview: overview(facts),
    communes: communes(facts),
    hamlets: hamlets(facts),
    contents: contents(facts),
    indicators: indicators(facts),
    gaps: gaps(facts),
    weakest: weakest(facts),
    missing: missing(tables, accepted),
    duplicates: duplicates(keyed),
    unlike: unlike(facts),
  };
  return { ...stages, ...results };
}

const MILLION = 1_000_000;

/** Σ of what is known, by whole millionths; null where nothing is. */
function total(rows: readonly Row[], column: string): number | null {
  let sum: bigint | null = null;
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell === 'number') sum = (sum ?? 0n) + BigInt(Math.round(cell * MILLION));
  }
  return sum === null ? null : Number(sum) / MILLION;
}

/** Σ numerator / Σ denominator over the rows that have both. */
function quotient(rows: readonly Row[]): number | null {
  const both = rows.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  const whole = total(both, 'denominator');
  const part = total(both, 'numerator');
  return whole === null || whole === 0 || part === null ? null : part / whole;
}

function grouped(rows: readonly Row[], columns: readonly string[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row[column] ?? null));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const first = (rows: readonly Row[]): Row => rows[0] ?? {};
const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
const distinct = (rows: readonly Row[], column: string): number =>
  new Set(rows.map((row) => row[column]).filter((cell) => cell !== null)).size;
const texts = (rows: readonly Row[], column: string): readonly string[] =>
  rows.map((row) => String(row[column])).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const least = (rows: readonly Row[], column: string): string => texts(rows, column)[0] ?? '';
const greatest = (rows: readonly Row[], column: string): string => texts(rows, column).at(-1) ?? '';
const highest = (rows: readonly Row[], column: string): number | null => {
  const known = rows.flatMap((row): readonly number[] => {
    const cell = row[column];
    return typeof cell === 'number' ? [cell] : [];
  });
  return known.length === 0 ? null : Math.max(...known);
};
const where = (rows: readonly Row[], asked: Readonly<Record<string, Cell>>): readonly Row[] =>
  rows.filter((row) => Object.entries(asked).every(([column, cell]) => row[column] === cell));

function keyedRows({ deliveries, communes }: ProvinceTables): readonly Row[] {
  return deliveries.map((row) => {
    const { commune_code: code, commune_name: name, ...rest } = row;
    const listed = texts(where(communes, { commune_name: name ?? null }), 'commune_code')[0];
    const commune = code !== '' ? (code ?? null) : (listed ?? name ?? null);
    return { commune, commune_name: name ?? null, ...rest };
  });
}

function acceptedRows(keyed: readonly Row[]): readonly Row[] {
  return grouped(
    keyed.filter(({ seal }) => seal !== ''),
    ['commune', 'period'],
  ).map((rows) => {
    const last = greatest(rows, 'made_at');
    const seal = least(where(rows, { made_at: last }), 'seal');
    return first(where(rows, { made_at: last, seal }));
  });
}

/** Each fact with the commune whose delivery counts. */
function joined({ facts }: ProvinceTables, accepted: readonly Row[]): readonly Row[] {
  const bySeal = new Map<Cell, Row[]>();
  for (const row of accepted) bySeal.set(row.seal ?? null, [...(bySeal.get(row.seal ?? null) ?? []), row]);
  return facts.flatMap((fact) =>
    (bySeal.get(fact.seal ?? null) ?? []).map((row) => ({ ...fact, ...row, seal: row.seal ?? null })),
  );
}

const overview = (facts: readonly Row[]): readonly Row[] =>
  grouped(
    facts.filter(({ kind }) => kind === 'result' || kind === 'measure'),
    ['period', 'kind', 'item_code', 'unit'],
  ).map((rows) => ({
    ...pick(first(rows), ['period', 'kind', 'item_code', 'unit']),
    item_name: least(rows, 'item_name'),
    numerator: total(rows, 'numerator'),
    denominator: total(rows, 'denominator'),
    share: quotient(rows),
    communes_known: distinct(
      rows.filter(({ numerator }) => numerator !== null),
      'commune',
    ),
    communes: distinct(rows, 'commune'),
  }));

const NAMED = ['period', 'commune', 'commune_name', 'as_of', 'state'];

function communes(facts: readonly Row[]): readonly Row[] {
  return grouped(facts, NAMED).map((rows) => {
    const result = (item: string): readonly Row[] =>
      rows.filter(({ kind, item_code: code }) => (kind === 'result' || kind === 'gap') && code === item);
    const share = (item: string): number | null => {
      const [part, whole] = [total(result(item), 'numerator'), total(result(item), 'denominator')];
      return part === null || whole === null || whole === 0 ? null : part / whole;
    };
    return {
      ...pick(first(rows), NAMED),
      hamlets: distinct(where(rows, { kind: 'measure' }), 'hamlet_code'),
      households: total(where(rows, { kind: 'measure', item_code: 'B' }), 'households'),
      composite: share('composite'),
      due_contents_met: total(result('due_contents_met'), 'numerator'),
      due_contents: total(result('due_contents_met'), 'denominator'),
      due_contents_share: share('due_contents_met'),
      hamlets_met: total(result('hamlets_met'), 'numerator'),
      households_present: total(result('households_present'), 'numerator'),
      households_share: share('households_present'),
      plan_share: share('plan_items_done'),
      activities: total(result('activities'), 'numerator'),
      evidence_share: share('with_evidence'),
      attendance: total(result('attendance'), 'numerator'),
      gaps: total(where(rows, { kind: 'gap' }), 'numerator'),
    };
  });
}

function hamlets(facts: readonly Row[]): readonly Row[] {
  const columns = ['period', 'commune', 'commune_name', 'hamlet_code'];
  return grouped(
    facts.filter(({ hamlet_code: code }) => code !== ''),
    columns,
  ).map((rows) => {
    const measure = (code: string): number | null =>
      highest(where(rows, { kind: 'measure', item_code: code }), 'value');
    const cells = where(rows, { kind: 'cell' });
    return {
      ...pick(first(rows), columns),
      hamlet_name: least(rows, 'hamlet_name'),
      households: highest(rows, 'households'),
      composite: measure('B'),
      contents: measure('CC'),
      households_reached: measure('TH'),
      rhythm: measure('LT'),
      plan: measure('KH'),
      due_contents_met: total(cells, 'numerator'),
      due_contents: total(cells, 'denominator'),
      gaps: total(where(rows, { kind: 'gap' }), 'numerator'),
    };
  });
}

const contents = (facts: readonly Row[]): readonly Row[] =>
  grouped(where(facts, { kind: 'cell' }), ['period', 'item_code', 'item_name']).map((rows) => {
    const [met, due] = [total(rows, 'numerator'), total(rows, 'denominator')];
    return {
      ...pick(first(rows), ['period', 'item_code', 'item_name']),
      communes: distinct(rows, 'commune'),
      due,
      met,
      share: met === null || due === null || due === 0 ? null : met / due,
      only_indirect: where(rows, { denominator: 1, value: 1 }).length,
      not_at_all: where(rows, { denominator: 1, value: 0 }).length,
    };
  });

const indicators = (facts: readonly Row[]): readonly Row[] =>
  grouped(where(facts, { kind: 'indicator' }), ['period', 'item_code', 'item_name', 'unit']).map((rows) => {
    const unknown = where(rows, { numerator: null });
    return {
      ...pick(first(rows), ['period', 'item_code', 'item_name', 'unit']),
      numerator: total(rows, 'numerator'),
      denominator: total(rows, 'denominator'),
      share: quotient(rows),
      communes_known: rows.length - unknown.length,
      communes_not_summed: unknown.length - where(unknown, { value: null }).length,
      communes_unknown: where(unknown, { value: null }).length,
    };
  });

function gaps(facts: readonly Row[]): readonly Row[] {
  return grouped(where(facts, { kind: 'gap' }), ['period', 'item_code']).map((rows) => ({
    ...pick(first(rows), ['period', 'item_code']),
    item_name: least(rows, 'item_name'),
    gaps: total(rows, 'numerator'),
    hamlets: grouped(
      rows.filter(({ hamlet_code: code }) => code !== ''),
      ['commune', 'hamlet_code'],
    ).length,
    communes: distinct(rows, 'commune'),
  }));
}

const WEAKEST = 3;

function weakest(facts: readonly Row[]): readonly Row[] {
  const scored = where(facts, { kind: 'measure', item_code: 'B' }).filter(({ value }) => value !== null);
  return grouped(scored, ['period', 'commune']).flatMap((rows) =>
    [...rows]
      .sort((a, b) => {
        const [left, right] = [Number(a.value), Number(b.value)];
        if (left !== right) return left - right;
        return String(a.hamlet_code) < String(b.hamlet_code) ? -1 : 1;
      })
      .slice(0, WEAKEST)
      .map((row) => ({
        ...pick(row, ['period', 'commune', 'commune_name', 'hamlet_code', 'hamlet_name', 'households']),
        composite: row.value ?? null,
      })),
  );
}

function missing({ communes: listed }: ProvinceTables, accepted: readonly Row[]): readonly Row[] {
  const periods = [...new Set(accepted.map(({ period }) => period ?? null))];
  const codes = [...new Set(listed.map(({ commune_code: code }) => code ?? null))].filter(
    (code) => code !== '',
  );
  return periods.flatMap((period) =>
    codes
      .filter((commune) => where(accepted, { period, commune }).length === 0)
      .map((commune) => ({
        period,
        commune,
        commune_name: least(where(listed, { commune_code: commune }), 'commune_name'),
      })),
  );
}

const duplicates = (keyed: readonly Row[]): readonly Row[] =>
  grouped(keyed, ['period', 'commune'])
    .filter((rows) => rows.length > 1)
    .map((rows) => ({
      ...pick(first(rows), ['period', 'commune']),
      commune_name: least(rows, 'commune_name'),
      files: rows.length,
      different: distinct(rows, 'seal'),
      names: distinct(rows, 'commune_name'),
      first_made_at: least(rows, 'made_at'),
      last_made_at: greatest(rows, 'made_at'),
    }));

const unlike = (facts: readonly Row[]): readonly Row[] =>
  grouped(
    facts.filter(({ kind }) => kind === 'indicator' || kind === 'cell'),
    ['period', 'kind', 'item_code'],
  )
    .map((rows) => ({
      ...pick(first(rows), ['period', 'kind', 'item_code']),
      names: distinct(rows, 'item_name'),
      units: distinct(rows, 'unit'),
      one_name: least(rows, 'item_name'),
      other_name: greatest(rows, 'item_name'),
      communes: distinct(rows, 'commune'),
    }))
    .filter(({ names, units }) => names > 1 || units > 1);
