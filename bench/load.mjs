// What every execution at Google pays before its first line: the pushed file compiled and its top level run in a fresh
// context. Beside it, as a control of the machine, a script that only holds the starter of 2024 as data.
//
//   npm run build && node bench/load.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { median } from './coverage/cpu.mjs';

const ROUNDS = 30;
const ROOT = join(import.meta.dirname, '..');
const STARTER = join(ROOT, 'sheets-templates/binh-thuan-2024');

const bundle = readFileSync(join(ROOT, 'dist/apps-script/code.js'), 'utf8');
const tables = readdirSync(STARTER)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => [name, readFileSync(join(STARTER, name), 'utf8').split('\n')]);
const control = `var STARTER = ${JSON.stringify(Object.fromEntries(tables))};`;

/** CPU of all threads in ms. The number makes each text its own, so that no compiled code is kept for the next. */
function load(code, round) {
  const context = createContext({});
  const before = process.cpuUsage();
  new Script(`${code}\n//${round}`, { filename: 'code.js' }).runInContext(context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

console.log(`Node ${process.versions.node}, ${cpus()[0].model}`);
const times = { bundle: [], control: [] };
for (let round = 0; round < ROUNDS + 3; round++) {
  const measured = { bundle: load(bundle, round), control: load(control, round) };
  // The first three warm the machine, not the context.
  if (round >= 3) for (const name of Object.keys(times)) times[name].push(measured[name]);
}
for (const [name, code] of Object.entries({ bundle, control })) {
  const [low, high] = [Math.min(...times[name]), Math.max(...times[name])];
  console.log(
    `${name} ${(code.length / 1000).toFixed(0)} k characters: ${median(times[name]).toFixed(1)} ms CPU, median of ${ROUNDS} (${low.toFixed(1)} to ${high.toFixed(1)})`,
  );
}
