// The engine of the add-on, bundled from src as it stands.
import { createRequire } from 'node:module';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuOf, meanCpuOf } from './cpu.mjs';
import { FORMS, PERIOD, TOPICS } from './make-rows.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export async function loadEngine() {
  const { build } = createRequire(join(root, 'package.json'))('esbuild');
  const outfile = join(mkdtempSync(join(tmpdir(), 'loa-xom-bench-')), 'engine.cjs');
  const from = (path) => JSON.stringify(join(root, path));
  await build({
    stdin: {
      contents: `
        export { periodView } from ${from('src/domain/coverage/period-view')};
        export { coverageOf } from ${from('src/domain/coverage/compute-coverage')};
        export { creditFor } from ${from('src/domain/coverage/hamlet-ledger')};
        export { aBook, aPeriod } from ${from('test/support/book-builder')};`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}

/**
 * Milliseconds, mean: `loaded` for the matrix with the rows indexed, `whole` for the matrix from plain rows on
 * (Activities, the index, the matrix), `everything` likewise for all of coverage; `touched`: the control; `first`: the first
 * whole matrix, before the compiler has warmed up.
 */
export async function engineMatrix(engine, data, rounds) {
  const period = engine.aPeriod(PERIOD);
  const matrix = (book) => {
    const view = engine.periodView(book, period, period.to);
    const ledgers = new Map(view.ledgers.map((ledger) => [ledger.hamlet.code, ledger]));
    return data.hamlets.flatMap(({ code }) =>
      TOPICS.map((topic) => engine.creditFor(ledgers.get(code), topic)),
    );
  };
  const first = await cpuOf(() => matrix(bookOf(engine, data)));
  const whole = await meanCpuOf(rounds.whole, () => matrix(bookOf(engine, data)));
  const book = bookOf(engine, data);
  const loaded = await meanCpuOf(rounds.loaded, () => matrix(book));
  const everything = await meanCpuOf(rounds.whole, () =>
    engine.coverageOf(engine.periodView(bookOf(engine, data), period, period.to)),
  );
  const touched = await meanCpuOf(rounds.whole, () => touch(bookOf(engine, data)));
  return {
    cells: first.value,
    first: first.time,
    touched: touched.time,
    whole: whole.time,
    loaded: loaded.time,
    everything: everything.time,
  };
}

/**
 * The control: makes the same Activities, looks once at each field that the index reads, and computes nothing. What this
 * grows by more than the rows is the price of memory: caches, and garbage that outlives the nursery.
 */
function touch({ activities }) {
  let sum = 0;
  for (const { activity } of activities) {
    const { date, status, form, scope, leadUnit, topics, hamlets } = activity;
    sum += date.charCodeAt(9) + status.length + form.length + scope.length + leadUnit.length;
    for (const topic of topics) sum += topic.length;
    for (const hamlet of hamlets) sum += hamlet.length;
  }
  return sum;
}

/** What the engine takes: the catalogues, and each row as an Activity, in the shape in which the checks hand it on. */
export function bookOf({ aBook }, { hamlets, rows }) {
  let builder = aBook().with({ topics: [], forms: [] });
  for (const topic of TOPICS) builder = builder.topic(topic, { required: true, peopleFacing: true });
  for (const { code, ...form } of FORMS) builder = builder.form(code, form);
  for (const { code, ...hamlet } of hamlets) builder = builder.hamlet(code, hamlet);
  builder = builder
    .planItem({ topics: ['ND3.1'] })
    .planItem({ topics: ['ND3.2', 'ND3.3'], forms: ['HT2.2'] });
  const activities = rows.map((row, i) => ({
    id: row.id,
    row: i + 2,
    status: row.status,
    activity: activityOf(row, i + 2),
  }));
  return { ...builder.build(), activities };
}

const NO_HOUSEHOLDS = new Map();
const NONE = [];

const activityOf = (row, number) => ({
  id: row.id,
  row: number,
  date: row.date,
  status: row.status,
  planItem: null,
  topics: row.topics,
  form: row.form,
  scope: row.communeWide ? 'communeWide' : 'joint',
  hamlets: row.hamlets,
  leadUnit: row.unit,
  partnerUnits: '',
  attendance: null,
  householdsAttending: row.households,
  householdsByHamlet: NO_HOUSEHOLDS,
  evidence: row.evidence,
  enteredOn: null,
  confirmedDistinct: false,
  title: '',
  quantity: null,
  newsItems: null,
  broadcastCount: null,
  minutesPerBroadcast: null,
  reachCount: null,
  areaM2: null,
  place: '',
  stage: '',
  participants: '',
  criteria: NONE,
  cost: null,
  fundingSource: null,
  note: '',
});
