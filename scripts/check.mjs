// The one gate: format, build, types, lint, arrows, tests. Stops at the first that fails.
// --without-tests leaves the last out, for CI, which runs the README's test command itself.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['build', 'node', ['scripts/build.mjs', '--quiet']],
  ['types', 'npx', ['tsc', '-b']],
  ['types of tests', 'npx', ['tsc', '-p', 'test']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  [
    'arrows',
    'npx',
    ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'packages', 'cli', 'deploy', 'rules-book'],
  ],
  ['tests', 'npx', ['jest']],
];

const withoutTests = process.argv.includes('--without-tests');

for (const [name, command, args] of STEPS) {
  if (withoutTests && name === 'tests') continue;
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`check: ${name} failed after ${seconds} s (${[command, ...args].join(' ')})`);
    process.exit(1);
  }
  console.log(`check: ${name} passed in ${seconds} s`);
}
