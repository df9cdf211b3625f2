import type { QueryName } from './queries';
import type { ProvinceTables, Row } from './tables';

/** Something that runs the queries over the tables of a province. */
export interface Engine {
  /** Loads the tables, then makes the stages. */
  load(tables: ProvinceTables): Promise<void>;
  /** `text` in place of the query's own is for tests. */
  run(name: QueryName, text?: string): Promise<readonly Row[]>;
  close(): void;
}
