import { afterAll, describe, expect, it } from '@jest/globals';
import { recipeStops, recipeTree } from '../support/recipe';
import { RECIPES } from '../support/recipes';

const ALL = [...RECIPES, { name: 'A rule', then: 'scripts/rules-doc.mjs' }];
const PATIENCE_MS = 1_200_000;

describe('13.3: each recipe of CONTRIBUTING.md, followed to the letter on a copy of the tree', () => {
  const tree = recipeTree();
  tree.begin();
  afterAll(tree.remove);

  it.each(ALL)(
    '«$name»: the whole of npm run quick passes',
    ({ name, then }) => {
      tree.follow(recipeStops(name));
      if (then !== undefined) expect(tree.run(then)).toEqual({ status: 0, said: '' });
      const { status, said } = tree.run('scripts/quick.mjs', '--since', 'HEAD');
      expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    },
    PATIENCE_MS,
  );
});
