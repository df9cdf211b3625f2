import { describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { APP_VERSION } from '../../src/app/upkeep/app-version';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  name: string;
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
/** First column of the table of docs/dependencies.md. */
const documentedPackages = (): string[] =>
  [...read('docs/dependencies.md').matchAll(/^\| (?!package|-)(\S+)\s+\|/gm)].map(([, name]) => name ?? '');
const bench = JSON.parse(read('bench/package.json')) as typeof manifest;
const workspaces = readdirSync(join(ROOT, 'packages')).map(
  (name) => JSON.parse(read(`packages/${name}/package.json`)) as typeof manifest,
);
/** A workspace of this repository is no package from outside. */
const isOurs = ([name]: [string, string]): boolean => workspaces.some((workspace) => workspace.name === name);
const packages = [manifest, bench, ...workspaces].flatMap(({ dependencies, devDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies }).filter((entry) => !isOurs(entry)),
);

/** Whether the file and all that it imports bundle; packages are left out, as bench/ installs its own. */
const bundles = (file: string): string | null => {
  const entryPoints = [join(ROOT, file)];
  const options = {
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  } as const;
  try {
    buildSync({ ...options, entryPoints, logLevel: 'silent' });
    return null;
  } catch (error) {
    return String(error);
  }
};

describe('the repository keeps what it says', () => {
  it('every benchmark still finds what it measures', () => {
    const files = readdirSync(join(ROOT, 'bench'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.mjs') && !name.includes('node_modules'),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((name) => bundles(join('bench', name)) ?? [])).toEqual([]);
  });

  it('APP_VERSION is the version of package.json', () => {
    expect(APP_VERSION).toBe(manifest.version);
  });

  it('every dependency, also of bench/ and packages/, has an exact version and a line of reason in docs/dependencies.md', () => {
    const documented = documentedPackages();
    for (const [name, version] of packages) {
      expect({ name, exact: /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) }).toEqual({ name, exact: true });
      expect({ name, documented: documented.some((known) => known === name) }).toEqual({
        name,
        documented: true,
      });
    }
  });

  it('docs/dependencies.md names no package that is not there', () => {
    expect(documentedPackages().filter((name) => !packages.some(([known]) => known === name))).toEqual([]);
  });

  it('every npm command that README and CONTRIBUTING name is a script', () => {
    const text = read('README.md') + read('CONTRIBUTING.md');
    const named = new Set(
      [...text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect([...named].filter((name) => !(name in manifest.scripts))).toEqual([]);
    expect(named.size).toBeGreaterThan(2);
  });

  it('every file that README, ARCHITECTURE and CONTRIBUTING link to is there', () => {
    const links = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'].flatMap((file) =>
      [...read(file).matchAll(/\]\((?!http)([^)#]+)/g)].map(([, target]) => target ?? ''),
    );
    expect(links.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  it('README shows grid, sidebar and report; each picture is a PNG of at most 160 kB that a text or page shows', () => {
    const shown = (file: string): string[] =>
      [...read(file).matchAll(/\]\((?:docs|\.\.)\/images\/([^)]+\.png)\)/g)].map(([, name]) => name ?? '');
    const inReadme = shown('README.md');
    for (const kind of ['bang-tinh-', 'thanh-ben-', 'bao-cao-'])
      expect(inReadme.filter((name) => name.startsWith(kind))).not.toEqual([]);
    const guides = readdirSync(join(ROOT, 'docs/guide')).map((name) => `docs/guide/${name}`);
    const everywhere = new Set([...inReadme, ...guides.flatMap(shown)]);
    const pictures = readdirSync(join(ROOT, 'docs/images'));
    expect([...everywhere].filter((name) => !pictures.includes(name))).toEqual([]);
    expect(pictures.filter((name) => !everywhere.has(name))).toEqual([]);
    for (const name of pictures) {
      const bytes = readFileSync(join(ROOT, 'docs/images', name));
      expect({
        name,
        isPng: bytes.toString('latin1', 1, 4) === 'PNG',
        kb: bytes.length / 1000 < 160,
      }).toEqual({
        name,
        isPng: true,
        kb: true,
      });
    }
  });

  it('decision records are numbered without a gap', () => {
    const numbers = readdirSync(join(ROOT, 'docs/adr')).map((name) => Number(name.slice(0, 4)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});
