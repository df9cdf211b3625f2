import { afterAll, describe, expect, it } from '@jest/globals';
import { recipeStops, recipeTree } from '../support/recipe';

const TSC = 'node_modules/typescript/lib/tsc.js';
const JEST = 'node_modules/jest/bin/jest.js';

describe('recipe «A rule» of CONTRIBUTING.md, followed to the letter on a copy of the tree', () => {
  const stops = recipeStops('A rule');
  const tree = recipeTree();
  afterAll(tree.remove);

  it('takes three stops', () => {
    expect(stops.map(({ file }) => file)).toEqual([
      'src/domain/validation/rules/topics.ts',
      'src/wording/findings/topics.ts',
      'rules-book/topics.ts',
    ]);
  });

  it.each(stops.map(({ file }, index) => [file, index] as const))(
    'without its stop in %s the compiler names the rule and the file',
    (_, left) => {
      tree.follow(stops.filter((_stop, index) => index !== left));
      const { status, said } = tree.run(TSC, '-b', 'rules-book');
      expect(status).not.toBe(0);
      // Without the line nothing asks for the others: they are what is one too many.
      const named = left === 0 ? stops.slice(1) : stops.slice(left, left + 1);
      for (const { file } of named) expect(said).toMatch(new RegExp(`^${file}\\(.*ND-99`, 'm'));
    },
    240_000,
  );

  it('with all three it compiles, is told in docs/rules.md, and holds its examples', () => {
    tree.follow(stops);
    expect(tree.run(TSC, '-b', 'rules-book')).toEqual({ status: 0, said: '' });
    expect(tree.run('scripts/rules-doc.mjs').status).toBe(0);
    const { status, said } = tree.run(JEST, 'test/rules-book', '-t', 'ND-99|docs/rules.md');
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    expect(said).toMatch(/Tests: .*[6-9] passed/);
  }, 240_000);
});
