/** A cell of the matrix that somebody wants the rows of. */
export interface ChosenCell {
  readonly key: string;
  readonly name: string;
}
