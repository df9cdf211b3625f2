// The engine of the add-on, bundled from src as it stands.
import { createRequire } from 'node:module';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuOf, median } from './cpu.mjs';
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
        export { aBook, aPeriod, anActivity } from ${from('test/support/book-builder')};`,
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

export async function engineMatrix(engine, data) {
  const book = bookOf(engine, data);
  const period = engine.aPeriod(PERIOD);
  const matrix = () => {
    const view = engine.periodView(book, period, period.to);
    const ledgers = new Map(view.ledgers.map((ledger) => [ledger.hamlet.code, ledger]));
    return data.hamlets.flatMap(({ code }) =>
      TOPICS.map((topic) => engine.creditFor(ledgers.get(code), topic)),
    );
  };
  const everything = () => engine.coverageOf(engine.periodView(book, period, period.to));
  const first = await cpuOf(matrix);
  return {
    cells: first.value,
    first: first.time,
    matrix: await medianOf(matrix),
    everything: await medianOf(everything),
  };
}

async function medianOf(work) {
  const times = [];
  for (let run = 0; run < 7; run += 1) times.push((await cpuOf(work)).time);
  return median(times);
}

/** What the engine takes: the catalogues, and each row as an Activity, in the shape in which the checks hand it on. */
export function bookOf({ aBook, anActivity }, { hamlets, rows }) {
  let builder = aBook().with({ topics: [], forms: [] });
  for (const topic of TOPICS) builder = builder.topic(topic, { required: true, peopleFacing: true });
  for (const { code, ...form } of FORMS) builder = builder.form(code, form);
  for (const { code, ...hamlet } of hamlets) builder = builder.hamlet(code, hamlet);
  builder = builder
    .planItem({ topics: ['ND3.1'] })
    .planItem({ topics: ['ND3.2', 'ND3.3'], forms: ['HT2.2'] });
  const { activity: plain } = anActivity({ date: '2024-01-01' });
  const activities = rows.map((row, i) => {
    const activity = {
      ...plain,
      id: row.id,
      row: i + 2,
      date: row.date,
      status: row.status,
      form: row.form,
      topics: row.topics,
      hamlets: row.hamlets,
      scope: row.communeWide ? 'communeWide' : 'joint',
      leadUnit: row.unit,
      householdsAttending: row.households,
      evidence: row.evidence,
    };
    return { id: row.id, row: activity.row, status: row.status, activity };
  });
  return { ...builder.build(), activities };
}
