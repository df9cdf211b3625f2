// The same matrix in SQL. Rows that repeat an event are not looked for: the best credit of a cell is the same with and
// without them. Rows go into DuckDB by data chunks through its appender, the fastest way that its
// documentation names; lists as text that the query splits, which loads faster than LIST columns and answers as fast.
import {
  BOOLEAN,
  DATE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { cpuOf, meanCpuOf } from './cpu.mjs';
import { FORMS, TOPICS } from './make-rows.mjs';

/** Contents that one activity, or one day at one hamlet, can bring (docs/domain.md §6.0). */
const K = 4;

const QUERY = `
  WITH counted AS (
    SELECT a.*, f.reach, f.credit, string_split(a.hamlets, ';') AS names
    FROM activities a JOIN forms f ON f.code = a.form
    WHERE a.status = 'done' AND a.date BETWEEN DATE '2023-12-15' AND DATE '2024-06-14'
  ),
  offered AS (
    SELECT id, topic, place
    FROM (SELECT id, unnest(string_split(topics, ';')) AS topic, unnest(range(1, 1 + len(string_split(topics, ';')))) AS place FROM counted)
    WHERE place <= ${K}
  ),
  named AS (
    SELECT c.id, c.date, c.credit, c.reach, len(c.names) AS count, h.code AS hamlet, h.loudspeaker, h.zalo, h.households AS size,
           c.households * h.households / sum(h.households) OVER (PARTITION BY c.id) AS present
    FROM (SELECT *, unnest(names) AS listed FROM counted WHERE NOT communeWide) c JOIN hamlets h ON h.code = c.listed
  ),
  judged AS (
    SELECT *, credit = 'direct' AND count <= 3 AND present > 0 AND present >= 0.2 * size - 1e-9 AS direct FROM named
  ),
  firsts AS (
    SELECT j.hamlet, j.date, o.topic, min(j.id || ' ' || o.place) AS first
    FROM judged j JOIN offered o ON o.id = j.id WHERE j.direct GROUP BY ALL
  ),
  met AS (
    SELECT hamlet, topic FROM firsts QUALIFY row_number() OVER (PARTITION BY hamlet, date ORDER BY first) <= ${K}
  ),
  credits AS (
    SELECT hamlet, topic, 2 AS kind FROM met
    UNION ALL
    SELECT j.hamlet, o.topic, 1 FROM judged j JOIN offered o ON o.id = j.id
    WHERE NOT j.direct AND (j.credit = 'direct' OR j.reach IN ('all', 'listed')
       OR (j.reach = 'loudspeaker' AND j.loudspeaker) OR (j.reach = 'zalo' AND j.zalo))
    UNION ALL
    SELECT h.code, t.topic, 1
    FROM (SELECT DISTINCT o.topic, c.reach FROM counted c JOIN offered o ON o.id = c.id WHERE c.communeWide AND c.reach <> 'listed') t
    JOIN hamlets h ON t.reach = 'all' OR (t.reach = 'loudspeaker' AND h.loudspeaker) OR (t.reach = 'zalo' AND h.zalo)
  ),
  best AS (SELECT hamlet, topic, max(kind) AS kind FROM credits GROUP BY ALL)
  SELECT coalesce(b.kind, 0)::INTEGER AS kind
  FROM hamlets h CROSS JOIN topics t LEFT JOIN best b ON b.hamlet = h.code AND b.topic = t.code
  ORDER BY h.code, t.place`;

const KINDS = ['none', 'indirect', 'direct'];
/** Rows of one data chunk. */
const CHUNK = 2048;
const DAY = 86_400_000;

/** `loaded`: milliseconds of the query alone, `whole`: with loading the rows, `first`: the first of those. */
export async function sqlMatrix(data, rounds) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const ask = async () => {
    const result = await connection.runAndReadAll(QUERY);
    return result.getRows().map(([kind]) => KINDS[Number(kind)]);
  };
  const loadAndAsk = async () => {
    await load(connection, data);
    return ask();
  };
  const first = await cpuOf(loadAndAsk);
  const whole = await meanCpuOf(rounds.whole, loadAndAsk);
  const loaded = await meanCpuOf(rounds.loaded, ask);
  connection.closeSync();
  instance.closeSync();
  return { cells: loaded.value, first: first.time, whole: whole.time, loaded: loaded.time };
}

async function load(connection, { hamlets, rows }) {
  const table = (name, columns, types, lists) => fill(connection, name, columns, types, lists);
  await table(
    'activities',
    'id VARCHAR, date DATE, status VARCHAR, form VARCHAR, communeWide BOOLEAN, hamlets VARCHAR, topics VARCHAR, households INTEGER',
    [VARCHAR, DATE, VARCHAR, VARCHAR, BOOLEAN, VARCHAR, VARCHAR, INTEGER],
    [
      rows.map(({ id }) => id),
      rows.map(({ date }) => new DuckDBDateValue(Date.parse(date) / DAY)),
      rows.map(({ status }) => status),
      rows.map(({ form }) => form),
      rows.map(({ communeWide }) => communeWide),
      rows.map((row) => row.hamlets.join(';')),
      rows.map((row) => row.topics.join(';')),
      rows.map(({ households }) => households),
    ],
  );
  await table(
    'hamlets',
    'code VARCHAR, loudspeaker BOOLEAN, zalo BOOLEAN, households INTEGER',
    [VARCHAR, BOOLEAN, BOOLEAN, INTEGER],
    [
      hamlets.map(({ code }) => code),
      hamlets.map(({ loudspeaker }) => loudspeaker),
      hamlets.map(({ zalo }) => zalo),
      hamlets.map(({ households }) => households),
    ],
  );
  await table(
    'forms',
    'code VARCHAR, reach VARCHAR, credit VARCHAR',
    [VARCHAR, VARCHAR, VARCHAR],
    [FORMS.map(({ code }) => code), FORMS.map(({ reach }) => reach), FORMS.map(({ credit }) => credit)],
  );
  await table('topics', 'code VARCHAR, place INTEGER', [VARCHAR, INTEGER], [TOPICS, [...TOPICS.keys()]]);
}

async function fill(connection, name, columns, types, lists) {
  await connection.run(`CREATE OR REPLACE TABLE ${name}(${columns})`);
  const appender = await connection.createAppender(name);
  for (let from = 0; from < lists[0].length; from += CHUNK) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(lists.map((list) => list.slice(from, from + CHUNK)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
