import type { Cell } from '../tables/cell';

/** A mend of one cell. Certain ones are applied by one click and by `fix`; others wait for a yes. */
export interface Fix {
  readonly value: Cell;
  readonly certain: boolean;
}
