import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { QUERY_NAMES, queryText } from '../src/queries';
import { outsideSubset } from './subset';

describe('the SQL that every engine reads', () => {
  it('each file of queries/ is a query, and each query a file', () => {
    const files = readdirSync(join(__dirname, '../queries')).map((name) => name.replace(/\.sql$/u, ''));
    expect(files.sort()).toEqual([...QUERY_NAMES].sort());
  });

  it.each(QUERY_NAMES)('%s stays within it', (name) => {
    expect(outsideSubset(queryText(name))).toEqual([]);
  });

  it.each([
    ['SELECT SAFE_DIVIDE(a, b) FROM t', 'SAFE_DIVIDE('],
    ['SELECT CAST(a AS FLOAT64) FROM t', 'CAST AS FLOAT64'],
    ['SELECT CAST(a AS DOUBLE) FROM t', 'CAST AS DOUBLE'],
    ['SELECT DATE_DIFF(a, b, DAY) FROM t', 'DATE_DIFF('],
    ['SELECT SUM(a) FILTER (WHERE b) FROM t', 'FILTER('],
    ['SELECT a::INT64 FROM t', '::'],
    ['SELECT a FROM t GROUP BY ALL', 'GROUP BY ALL'],
    ['SELECT `a` FROM t', '`'],
    ['SELECT a FROM rollup', 'ROLLUP'],
    ['SELECT a FROM t LIMIT 3', 'LIMIT'],
    ['SELECT a FROM t JOIN u USING (a)', 'USING('],
    ['SELECT AVG(a) FROM t', 'AVG('],
    ['SELECT DISTINCT ON (a) a FROM t', 'ON'],
    ['SELECT a / b FROM t', 'a / b'],
    ['SELECT "a" FROM t', '"'],
    ["SELECT a || 'b' FROM t", '|'],
  ])('%s is outside it', (text, named) => {
    expect(outsideSubset(text)).toContain(named);
  });
});
