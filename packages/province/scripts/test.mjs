// npm test here: the tests of this package with its engines; --soak runs many more seeds.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installOnce, PACKAGE, ROOT } from './install-once.mjs';

installOnce({ dev: true });
const given = process.argv.slice(2);
const soak = given.includes('--soak');
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/jest/bin/jest.js'),
    '--config',
    join(PACKAGE, 'jest.config.mjs'),
    ...given.filter((each) => each !== '--soak'),
  ],
  { stdio: 'inherit', cwd: ROOT, env: { ...process.env, ...(soak ? { PROVINCES: '200' } : {}) } },
);
process.exit(status ?? 1);
