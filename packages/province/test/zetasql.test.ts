import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QUERY_NAMES, queryText } from '../src/queries';
import { comparable } from './compare-rows';
import { randomProvince } from './random-province';
import { reference } from './reference';
import { startZetaSql, type ZetaSql } from './zetasql-server';

const PROVINCES = Number(process.env.PROVINCES ?? 20);
const SEEDS = Array.from({ length: PROVINCES }, (_, index) => index + 1);

describe('ZetaSQL, which BigQuery’s SQL is, and the reference agree cell by cell', () => {
  let zetasql: ZetaSql | string = 'not started';
  beforeAll(async () => {
    zetasql = await startZetaSql();
    if (typeof zetasql === 'string') console.warn(`skipped: ${zetasql}`);
  });
  afterAll(() => {
    if (typeof zetasql !== 'string') zetasql.close();
  });

  it.each(SEEDS)('province %i', async (seed) => {
    // Said above once: where the server cannot start, DuckDB and the reference still agree.
    if (typeof zetasql === 'string') return;
    const tables = randomProvince(seed);
    const expected = reference(tables);
    for (const name of QUERY_NAMES)
      expect([name, comparable(name, await zetasql.run(name, tables))]).toEqual([
        name,
        comparable(name, expected[name]),
      ]);
  });

  it('what BigQuery would refuse is refused', async () => {
    if (typeof zetasql === 'string') return;
    const text = queryText('gaps').replace('MIN(item_name)', 'item_name');
    await expect(zetasql.run('gaps', randomProvince(1), text)).rejects.toThrow(/item_name/);
  });
});
