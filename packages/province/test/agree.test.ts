import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDuckDb } from '../src/duckdb';
import type { Engine } from '../src/engine';
import { QUERY_NAMES, queryText } from '../src/queries';
import { comparable } from './compare-rows';
import { duckdb } from './duckdb';
import { MUTATIONS } from './mutations';
import { randomProvince } from './random-province';
import { reference } from './reference';

const PROVINCES = Number(process.env.PROVINCES ?? 20);
const SEEDS = Array.from({ length: PROVINCES }, (_, index) => index + 1);

async function withTables(seed: number, work: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = await openDuckDb(duckdb, { threads: 1, memory: '512MB' });
  try {
    await engine.load(randomProvince(seed));
    await work(engine);
  } finally {
    engine.close();
  }
}

describe('DuckDB and the reference agree cell by cell', () => {
  it.each(SEEDS)('province %i', async (seed) => {
    const expected = reference(randomProvince(seed));
    await withTables(seed, async (engine) => {
      for (const name of QUERY_NAMES)
        expect([name, comparable(name, await engine.run(name))]).toEqual([
          name,
          comparable(name, expected[name]),
        ]);
    });
  });
});

describe('a wrong query is caught', () => {
  const caught = new Set<string>();
  beforeAll(async () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const expected = reference(randomProvince(seed));
      await withTables(seed, async (engine) => {
        for (const name of QUERY_NAMES) {
          const [from, to] = MUTATIONS[name];
          const text = queryText(name);
          expect(text.split(from)).toHaveLength(2);
          const rows = comparable(name, await engine.run(name, text.replace(from, to)));
          if (JSON.stringify(rows) !== JSON.stringify(comparable(name, expected[name]))) caught.add(name);
        }
      });
    }
  });
  afterAll(() => caught.clear());

  it.each(QUERY_NAMES)('%s', (name) => {
    expect([...caught]).toContain(name);
  });
});
