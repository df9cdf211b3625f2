/** A recipe of CONTRIBUTING.md that changes what the product holds. */
export interface Recipe {
  readonly name: string;
  readonly files: number;
  /** The script that it has one run afterwards. */
  readonly then?: string;
  /** The tests nearest to it. */
  readonly tests: readonly string[];
}

export const RECIPES: readonly Recipe[] = [
  {
    name: 'An optional column',
    files: 4,
    then: 'scripts/headers-doc.mjs',
    tests: ['test/src/domain/tables', 'test/src/workbook', 'test/src/adapters/sheets/plan-headers'],
  },
  {
    name: 'A sentence',
    files: 1,
    then: 'scripts/rules-doc.mjs',
    tests: ['test/rules-book/rules-document'],
  },
  {
    name: 'A figure',
    files: 1,
    tests: ['test/starters/standard-figures', 'test/starters/demo-year'],
  },
  { name: 'A migration', files: 2, tests: ['test/src/workbook', 'test/src/app/checking/cached-lists'] },
];
