import type { RowId } from '../ids';

/** A row of Số liệu khác: what no other row can give, for one month. */
export interface OtherFigure {
  readonly id: RowId;
  readonly row: number;
  /** Code of a reporting month, `2024-T03`. */
  readonly month: string;
  /** Mã of tab Chỉ tiêu. */
  readonly indicator: string;
  /** Before the divisor of the indicator. */
  readonly value: number;
}
