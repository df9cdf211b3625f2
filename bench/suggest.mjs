// How long the list of next activities is for the gaps that it closes, and how long it takes, on the demo workbook and on
// random communes. node bench/suggest.mjs
import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(join(ROOT, 'package.json'));
// Beside the sources that it bundles, since these read the starter workbooks by their own place.
const outfile = join(ROOT, 'test/support/.suggest-bench.cjs');
await require('esbuild').build({
  stdin: {
    contents: `
      export { starterTables } from '../test/support/starter-tables';
      export { checkTables } from '../src/domain/validation/check-tables';
      export { suggestActivities } from '../src/domain/coverage/suggest/suggest-activities';
      export { aBook, aPeriod } from '../test/support/book-builder';
      export { Dice } from '../test/support/random-book';`,
    resolveDir: join(ROOT, 'test/support'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  outfile,
  logLevel: 'error',
});
const { starterTables, checkTables, suggestActivities, aBook, aPeriod, Dice } = require(outfile);
rmSync(outfile);

const { book } = checkTables(starterTables('binh-thuan-2024'), '2024-12-31');
const periods = [
  '2024-T01',
  '2024-T06',
  '2024-Q1',
  '2024-Q2',
  '2024-Q3',
  '2024-Q4',
  '2024-6T1',
  '2024-6T2',
  '2024-9T',
  '2024',
];
console.log('| what | activities | gaps closed | gaps an activity | CPU (ms) |\n|---|---:|---:|---:|---:|');
for (const code of periods) tell(`demo ${code}`, [measure(book, aPeriod(code))]);
for (const hamlets of [5, 10, 20, 50, 100]) {
  const results = Array.from({ length: 10 }, (_, seed) =>
    measure(commune(hamlets, seed), aPeriod('2024-Q1')),
  );
  tell(`${hamlets} hamlets, mean of 10`, results);
}

function measure(given, period) {
  const start = process.cpuUsage();
  const { activities } = suggestActivities(given, period, period.to);
  const { user, system } = process.cpuUsage(start);
  const closed = activities.reduce((sum, { closes }) => sum + closes.length, 0);
  return { length: activities.length, closed, cpu: (user + system) / 1000 };
}

function tell(name, results) {
  const mean = (valueOf) => results.reduce((sum, result) => sum + valueOf(result), 0) / results.length;
  console.log(
    `| ${name} | ${mean((r) => r.length).toFixed(1)} | ${mean((r) => r.closed).toFixed(1)} | ${(mean((r) => r.closed) / mean((r) => r.length)).toFixed(1)} | ${mean((r) => r.cpu).toFixed(0)} |`,
  );
}

/** 12 required contents, 8 plan items, two meetings told already at each hamlet in the mean. */
function commune(count, seed) {
  const dice = new Dice(seed * 1000 + count);
  const topics = Array.from({ length: 12 }, (_, i) => `ND3.${i + 1}`);
  let builder = aBook().with({ topics: [] });
  for (const topic of topics)
    builder = builder.topic(topic, { required: true, peopleFacing: dice.chance(0.5) });
  const codes = Array.from({ length: count }, (_, i) => `X${i + 1}`);
  for (const code of codes) builder = builder.hamlet(code, { households: dice.int(60, 140) });
  for (let i = 0; i < 8; i += 1) {
    const forms = dice.chance(0.5) ? [] : dice.some(['HT2.2', 'HT3.3', 'HT3.4', 'HT5.2'], 2);
    builder = builder.planItem({ topics: dice.some(topics, 2), forms, target: dice.pick([1, 1, 2, 4]) });
  }
  for (let i = 0; i < count * 2; i += 1) {
    builder = builder.activity({
      date: dice.pick(['2024-01-10', '2024-02-10', '2024-03-10']),
      form: dice.pick(['HT2.2', 'HT3.3']),
      topics: dice.some(topics, 3),
      hamlets: dice.some(codes, 2),
      leadUnit: `Đơn vị ${i}`,
    });
  }
  return builder.build();
}
