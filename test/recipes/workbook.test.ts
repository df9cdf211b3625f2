import { afterAll, describe, expect, it } from '@jest/globals';
import { recipeStops, recipeTree } from '../support/recipe';

const TSC = 'node_modules/typescript/lib/tsc.js';
const JEST = 'node_modules/jest/bin/jest.js';

describe('recipes of CONTRIBUTING.md, followed to the letter on a copy of the tree', () => {
  const tree = recipeTree();
  afterAll(tree.remove);

  it('«A figure» takes at most three files, compiles, and leaves the kept figures of issued reports', () => {
    const stops = recipeStops('A figure');
    expect(new Set(stops.map(({ file }) => file)).size).toBe(2);
    tree.follow(stops);
    expect(tree.run(TSC, '-b')).toEqual({ status: 0, said: '' });
    const { status, said } = tree.run(
      JEST,
      'test/src/domain/register',
      'test/src/domain/report/wording-template',
    );
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
  }, 600_000);
});
