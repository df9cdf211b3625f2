/** Something the catalogues name by a code and a title. */
export interface Coded<C extends string> {
  readonly code: C;
  readonly title: string;
}
