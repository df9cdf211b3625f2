import { afterAll, describe, expect, it } from '@jest/globals';
import { compileTree, recipeStops, recipeTree } from '../support/recipe';
import { RECIPES } from '../support/recipes';

const TSC = 'node_modules/typescript/lib/tsc.js';
const JEST = 'node_modules/jest/bin/jest.js';
const PATIENCE_MS = 600_000;

describe('13.3: recipes of CONTRIBUTING.md, followed to the letter on a copy of the tree', () => {
  // On a fresh clone nothing has compiled it yet.
  compileTree();
  const tree = recipeTree();
  afterAll(tree.remove);

  it.each(RECIPES)('«$name» takes $files files', ({ name, files }) => {
    expect(new Set(recipeStops(name).map(({ file }) => file)).size).toBe(files);
  });

  // A migration stands where that of a column does; the others are followed together, since each compiling costs much.
  it.each([[['An optional column', 'A sentence', 'A figure']], [['A migration']]])(
    '%j: it compiles, and the tests nearest to it pass; the soak follows each alone with all of npm run quick',
    (names) => {
      const recipes = RECIPES.filter(({ name }) => names.includes(name));
      expect(recipes).toHaveLength(names.length);
      tree.follow(recipes.flatMap(({ name }) => recipeStops(name)));
      expect(tree.run(TSC, '-b')).toEqual({ status: 0, said: '' });
      for (const { then } of recipes)
        if (then !== undefined) expect(tree.run(then)).toEqual({ status: 0, said: '' });
      const { status, said } = tree.run(JEST, ...recipes.flatMap(({ tests }) => tests));
      expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    },
    PATIENCE_MS,
  );
});
