/** A cell of a table or of a result. Null is not known, never 0. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** `number`: six decimals, summed exactly; `day`: YYYY-MM-DD; `share`: a quotient, 1 is all of it. */
export type ColumnType = 'text' | 'number' | 'day' | 'share';
export type Columns = Readonly<Record<string, ColumnType>>;

/** What is loaded: the same tables in every engine, and what their columns hold. */
export const TABLES = {
  /** The list of the province; may be empty. */
  communes: { commune_code: 'text', commune_name: 'text' },
  /** A file's period whose seal holds; the same one may come in several files. */
  deliveries: {
    commune_code: 'text',
    commune_name: 'text',
    period: 'text',
    as_of: 'day',
    made_at: 'text',
    state: 'text',
    seal: 'text',
  },
  /** The facts of every seal, once. */
  facts: {
    seal: 'text',
    hamlet_code: 'text',
    hamlet_name: 'text',
    households: 'number',
    kind: 'text',
    item_code: 'text',
    item_name: 'text',
    unit: 'text',
    numerator: 'number',
    denominator: 'number',
    value: 'number',
  },
} as const satisfies Readonly<Record<string, Columns>>;

export type TableName = keyof typeof TABLES;
export type ProvinceTables = Readonly<Record<TableName, readonly Row[]>>;
