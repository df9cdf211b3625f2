import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '..');
const SCRIPTS = join(ROOT, 'scripts/host-surface');

/** Names under which the façade dresses its objects: `emulated<Range>('Range', …)`. */
function classesOfTheFacade(): string[] {
  const folder = join(ROOT, 'src/google');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return [...source.matchAll(/\bemulated<[^(]*>\(\s*'([\w.]+)'/g)].map(([, name]) => name ?? '');
}

describe('what is emulated', () => {
  it('README.md lists what the objects themselves have, of what the types know', () => {
    const output = execFileSync(process.execPath, [join(SCRIPTS, 'host-surface.mjs'), '--check'], {
      cwd: ROOT,
    });
    expect(output.toString()).toBe('');
  });

  it('the list has every class of the façade', () => {
    const objects = readFileSync(join(SCRIPTS, 'objects.js'), 'utf8');
    const classes = new Set(classesOfTheFacade());
    expect(classes.size).toBeGreaterThan(40);
    const listed = [...objects.matchAll(/^ {4}'?([\w.]+)'?: /gm)].map(
      ([, name]) => name?.split('.').pop() ?? '',
    );
    const known = [...classes].map((name) => (name === 'Drive.Files' ? 'FilesCollection' : name));
    expect(known.filter((name) => !listed.includes(name))).toEqual([]);
  });
});
