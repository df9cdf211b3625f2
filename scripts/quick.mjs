// The inner loop: what a change in src most often breaks, answered from caches in under two minutes on two cores.
// Everything else is `npm run check`. Packages are tested where they differ from main (or from --since REV).
import { execFileSync, spawnSync } from 'node:child_process';

const CACHE = 'dist/cache';
/** Its tests need engines that are installed there alone: `npm test --prefix packages/province`. */
const APART = 'packages/province';
const at = process.argv.indexOf('--since');
const since = at < 0 ? 'main' : process.argv[at + 1];

/** Packages with a file that differs from the given revision, committed or not. */
function changedPackages() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n');
  const base = git('merge-base', since, 'HEAD')[0];
  const files = [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];
  return [...new Set(files.flatMap((file) => /^packages\/[^/]+/.exec(file)?.[0] ?? []))];
}

const STEPS = [
  [
    'format',
    'prettier',
    ['--check', '--cache', '--cache-location', `${CACHE}/prettier`, '--log-level', 'warn', '.'],
  ],
  ['build', 'node', ['scripts/build.mjs', '--quiet', '--if-stale']],
  ['types', 'tsc', ['-b']],
  ['types of tests', 'tsc', ['-p', 'test']],
  [
    'lint',
    'eslint',
    [
      '.',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      `${CACHE}/eslint`,
      '--max-warnings',
      '0',
    ],
  ],
  ['arrows', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'packages', 'cli']],
  [
    'tests',
    'jest',
    ['test/src', 'test/bundle', 'test/repo', ...changedPackages().filter((name) => name !== APART)],
  ],
];

const began = Date.now();
for (const [name, command, args] of STEPS) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`quick: ${name} failed after ${seconds} s (${[command, ...args].join(' ')})`);
    process.exit(1);
  }
  console.log(`quick: ${name} passed in ${seconds} s`);
}
console.log(`quick: all in ${((Date.now() - began) / 1000).toFixed(1)} s`);
