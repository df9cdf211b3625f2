// The same matrix in SQL. Tables are loaded before the clock starts, as the engine's rows are read before it starts.
// Rows that repeat an event are not looked for: the best credit of a cell is the same with and without them.
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuOf, median } from './cpu.mjs';
import { FORMS, TOPICS } from './make-rows.mjs';

const QUERY = `
  WITH counted AS (
    SELECT a.*, f.reach, f.credit
    FROM activities a JOIN forms f ON f.code = a.form
    WHERE a.status = 'done' AND a.date BETWEEN DATE '2024-03-15' AND DATE '2024-06-14'
  ),
  told AS (SELECT * EXCLUDE (topics), unnest(string_split(topics, ';')) AS topic FROM counted),
  credits AS (
    SELECT h.code AS hamlet, t.topic, CASE WHEN t.credit = 'direct' THEN 2 ELSE 1 END AS kind
    FROM (SELECT *, unnest(string_split(hamlets, ';')) AS listed FROM told WHERE NOT communeWide) t
    JOIN hamlets h ON h.code = t.listed
    WHERE t.credit = 'direct' OR t.reach IN ('all', 'listed')
       OR (t.reach = 'loudspeaker' AND h.loudspeaker) OR (t.reach = 'zalo' AND h.zalo)
    UNION ALL
    SELECT h.code, t.topic, 1
    FROM (SELECT DISTINCT topic, reach FROM told WHERE communeWide AND reach <> 'listed') t
    JOIN hamlets h ON t.reach = 'all' OR (t.reach = 'loudspeaker' AND h.loudspeaker) OR (t.reach = 'zalo' AND h.zalo)
  ),
  best AS (SELECT hamlet, topic, max(kind) AS kind FROM credits GROUP BY ALL)
  SELECT coalesce(b.kind, 0)::INTEGER AS kind
  FROM hamlets h CROSS JOIN topics t LEFT JOIN best b ON b.hamlet = h.code AND b.topic = t.code
  ORDER BY h.code, t.place`;

export async function sqlMatrix({ hamlets, rows }) {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-sql-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const table = async (name, columns, lines) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, lines.map((line) => line.join(',')).join('\n'));
    await connection.run(
      `CREATE TABLE ${name} AS SELECT * FROM read_csv('${file}', header = false, columns = ${columns})`,
    );
  };
  await table(
    'activities',
    `{'id': 'VARCHAR', 'date': 'DATE', 'status': 'VARCHAR', 'form': 'VARCHAR', 'communeWide': 'BOOLEAN', 'hamlets': 'VARCHAR', 'topics': 'VARCHAR'}`,
    rows.map((row) => [
      row.id,
      row.date,
      row.status,
      row.form,
      row.communeWide,
      row.hamlets.join(';'),
      row.topics.join(';'),
    ]),
  );
  await table(
    'hamlets',
    `{'code': 'VARCHAR', 'loudspeaker': 'BOOLEAN', 'zalo': 'BOOLEAN'}`,
    hamlets.map((hamlet) => [hamlet.code, hamlet.loudspeaker, hamlet.zalo]),
  );
  await table(
    'forms',
    `{'code': 'VARCHAR', 'reach': 'VARCHAR', 'credit': 'VARCHAR'}`,
    FORMS.map((f) => [f.code, f.reach, f.credit]),
  );
  await table(
    'topics',
    `{'code': 'VARCHAR', 'place': 'INTEGER'}`,
    TOPICS.map((code, i) => [code, i]),
  );
  const times = [];
  let cells = [];
  for (let run = 0; run < 8; run += 1) {
    const { value, time } = await cpuOf(() => connection.runAndReadAll(QUERY));
    cells = value.getRows().map(([kind]) => ['none', 'indirect', 'direct'][Number(kind)]);
    if (run > 0) times.push(time);
  }
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
  return { cells, time: median(times) };
}
