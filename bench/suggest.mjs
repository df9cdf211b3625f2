// How long the list of next activities takes, on the demo workbook and on random communes, and what it closes.
// node bench/suggest.mjs; with --list the demo's list itself.
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
      export { coverageOf } from '../src/domain/coverage/compute-coverage';
      export { periodView } from '../src/domain/coverage/period-view';
      export { suggestIn } from '../src/domain/coverage/suggest/suggest-activities';
      export { monthOf } from '../src/app/report/report-options';
      export { aBook } from '../test/support/book-builder';
      export { Dice } from '../test/support/dice';`,
    resolveDir: join(ROOT, 'bench'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  outfile,
  logLevel: 'error',
});
const { starterTables, checkTables, coverageOf, periodView, suggestIn, monthOf, aBook, Dice } = require(
  outfile,
);
rmSync(outfile);

console.log('| what | activities | gaps closed | of gaps | CPU (ms) |\n|---|---:|---:|---:|---:|');
for (const day of ['2024-02-20', '2024-04-20', '2024-07-20', '2024-10-20']) {
  const { book } = checkTables(starterTables('binh-thuan-2024'), day);
  tell(`demo on ${day}`, [measure(book, day)]);
}
for (const hamlets of [5, 20, 50, 100]) {
  const results = Array.from({ length: 10 }, (_, seed) => measure(commune(hamlets, seed), '2024-07-20'));
  tell(`${hamlets} hamlets, mean of 10`, results);
}

function measure(book, today) {
  const view = periodView(book, monthOf(today, book.settings.periodStyle), today);
  const { gaps } = coverageOf(view);
  const start = process.cpuUsage();
  const { activities } = suggestIn(view, gaps, today);
  const { user, system } = process.cpuUsage(start);
  if (process.argv.includes('--list'))
    for (const { date, form, hamlets, topics, closes, leadUnit, householdsInvited } of activities)
      console.log(
        `  ${date} ${form.code} ${hamlets.join('+')} ${topics.join('; ')} (${closes.map(({ kind }) => kind).join(' ')}; ${leadUnit}; ${householdsInvited})`,
      );
  const closed = activities.reduce((sum, { closes }) => sum + closes.length, 0);
  return { length: activities.length, closed, gaps: gaps.length, cpu: (user + system) / 1000 };
}

function tell(name, results) {
  const mean = (valueOf) => results.reduce((sum, result) => sum + valueOf(result), 0) / results.length;
  console.log(
    `| ${name} | ${mean((r) => r.length).toFixed(1)} | ${mean((r) => r.closed).toFixed(1)} | ${mean((r) => r.gaps).toFixed(1)} | ${mean((r) => r.cpu).toFixed(0)} |`,
  );
}

/** 12 required contents due by quarters, 8 plan items, two meetings told already at each hamlet in the mean. */
function commune(count, seed) {
  const dice = new Dice(seed * 1000 + count);
  const topics = Array.from({ length: 12 }, (_, i) => `ND3.${i + 1}`);
  let builder = aBook().with({ topics: [] });
  for (const topic of topics)
    builder = builder.topic(topic, {
      required: true,
      peopleFacing: dice.chance(0.5),
      dueMonth: dice.pick([3, 6, 9, 12]),
    });
  const codes = Array.from({ length: count }, (_, i) => `X${i + 1}`);
  for (const code of codes)
    builder = builder.hamlet(code, {
      households: dice.int(60, 140),
      officer: `can.bo.${dice.int(1, Math.ceil(count / 4))}@xa.vn`,
    });
  for (let i = 0; i < 8; i += 1) {
    const forms = dice.chance(0.5) ? [] : dice.some(['HT2.2', 'HT3.3', 'HT3.4', 'HT5.2'], 2);
    builder = builder.planItem({ topics: dice.some(topics, 2), forms, target: dice.pick([1, 1, 2, 4]) });
  }
  for (let i = 0; i < count * 2; i += 1) {
    builder = builder.activity({
      date: dice.pick(['2024-01-10', '2024-02-10', '2024-06-10']),
      form: dice.pick(['HT2.2', 'HT3.3']),
      topics: dice.some(topics, 3),
      hamlets: dice.some(codes, 2),
      households: dice.int(20, 160),
      leadUnit: `Đơn vị ${i}`,
    });
  }
  return builder.build();
}
