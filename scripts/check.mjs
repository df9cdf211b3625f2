// The one gate: format, lint, types, arrows, tests (which build first). Stops at the first that fails.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['build', 'node', ['scripts/build.mjs', '--quiet']],
  ['types', 'npx', ['tsc', '-b']],
  ['types of tests', 'npx', ['tsc', '-p', 'test']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['arrows', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'host']],
  ['tests', 'npx', ['jest']],
];

for (const [name, command, args] of STEPS) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`check: ${name} failed after ${seconds} s (${[command, ...args].join(' ')})`);
    process.exit(1);
  }
  console.log(`check: ${name} passed in ${seconds} s`);
}
