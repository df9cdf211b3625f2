// Installs the lockfile of this package, and that of the root, where they are not there yet; says so.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PACKAGE = join(import.meta.dirname, '..');
export const ROOT = join(PACKAGE, '../..');

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));

function isInstalled(name, version) {
  const path = join(PACKAGE, 'node_modules', name, 'package.json');
  return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === version;
}

function install(folder, ...args) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('Không cài được thư viện: xin kiểm tra mạng rồi chạy lại.');
  process.exit(2);
}

/** `dev`: what tests need as well. */
export function installOnce({ dev = false } = {}) {
  if (!existsSync(join(ROOT, 'node_modules/esbuild'))) {
    console.error('Cài thư viện của dự án, một lần (npm ci) …');
    install(ROOT);
  }
  const needed = Object.entries({ ...dependencies, ...(dev ? devDependencies : {}) });
  if (needed.every(([name, version]) => isInstalled(name, version))) return;
  console.error(`Cài thư viện của packages/province, một lần (npm ci${dev ? '' : ' --omit=dev'}) …`);
  install(PACKAGE, ...(dev ? [] : ['--omit=dev']));
}
