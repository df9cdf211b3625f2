import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRelease } from '../../deploy/fleet/project-content';
import { SCHEMA_VERSION } from '../../src/workbook/schema-version';
import { recipeTree } from '../support/recipe';
import type { RecipeTree } from '../support/recipe';

jest.setTimeout(400_000);

const VERSION = '99.1.0';
const SECTION = `## ${VERSION} (chưa phát hành)\n\n### Người dùng\n\n- Một dòng cho người dùng.\n\n`;

let tree: RecipeTree;
/** A clone of the tree as a repository of its own. */
let clone: string;

beforeAll(() => {
  tree = recipeTree();
  tree.begin();
  clone = mkdtempSync(join(tmpdir(), 'loa-xom-release-'));
  execFileSync('git', ['clone', '--quiet', tree.folder, clone]);
  git('config', 'user.name', 'release');
  git('config', 'user.email', 'release@loa-xom.example');
});
afterAll(() => {
  tree.remove();
  rmSync(clone, { recursive: true, force: true });
});

const read = (...parts: string[]): string => readFileSync(join(clone, ...parts), 'utf8');
const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: clone, encoding: 'utf8' }).trim();
const commit = (what: string): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', what);
};

function release(...words: readonly string[]): { readonly status: number; readonly said: string } {
  const node = ['--preserve-symlinks', '--preserve-symlinks-main', 'scripts/release.mjs', ...words];
  try {
    const said = execFileSync(process.execPath, node, { cwd: clone, encoding: 'utf8', stdio: 'pipe' });
    return { status: 0, said };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, said: `${stdout}${stderr}` };
  }
}

/** Refused: nothing of the sources was written, and there is no tag. */
function refused(reason: string | RegExp, ...words: readonly string[]): void {
  const before = git('status', '--porcelain');
  const { status, said } = release(...words);
  expect({ status, said }).toEqual({ status: 2, said: expect.stringMatching(reason) });
  expect([git('status', '--porcelain'), git('tag')]).toEqual([before, '']);
}

/** Golden workbooks of this schema, where the last commit of it has not made them yet: those before stand in for them. */
function withGoldenWorkbooks(): void {
  for (const name of ['demo-year.xlsx', 'demo-year.json', 'bent.xlsx', 'bent.json']) {
    const path = join(clone, 'test/golden', `schema-${String(SCHEMA_VERSION)}-${name}`);
    if (existsSync(path)) continue;
    copyFileSync(join(clone, 'test/golden', `schema-${String(SCHEMA_VERSION - 1)}-${name}`), path);
  }
  if (git('status', '--porcelain') !== '') commit('golden');
}

describe('a release, made by one script in a scratch clone', () => {
  it('refuses a version that is none or is older, a tree with changes, a version that CHANGELOG.md does not tell of, a schema without its golden workbook, a red check', () => {
    refused('say which version', '1.2');
    refused('is older than', '0.0.1');
    writeFileSync(join(clone, 'note.txt'), 'x');
    refused('not committed', VERSION, '--without-check');
    rmSync(join(clone, 'note.txt'));
    refused('CHANGELOG.md has no section', VERSION, '--without-check');
    writeFileSync(join(clone, 'CHANGELOG.md'), read('CHANGELOG.md').replace('## ', `${SECTION}## `));
    for (const name of readdirSync(join(clone, 'test/golden')))
      if (name.startsWith(`schema-${String(SCHEMA_VERSION)}-bent`)) rmSync(join(clone, 'test/golden', name));
    commit('section');
    refused('has no golden workbook', VERSION, '--without-check');
    withGoldenWorkbooks();
    writeFileSync(join(clone, 'scripts/check.mjs'), 'process.exit(1);\n');
    commit('a red check');
    refused('npm run check is red', VERSION);
  });

  it('versions, built folders, golden workbook, SBOM, checksums that hold, commit and tag; the check that was left out is told', () => {
    const { status, said } = release(VERSION, '--without-check');
    expect({ status, said }).toEqual({
      status: 0,
      said: expect.stringMatching(/NOT CHECKED, since --without-check was given/),
    });
    const folder = join(clone, 'dist/release', `loa-xom-${VERSION}`);
    for (const pushed of ['apps-script', 'add-on'])
      expect(readRelease(join(folder, pushed)).version).toBe(VERSION);
    expect(existsSync(join(folder, 'add-on/shipped-as.js'))).toBe(true);
    expect(existsSync(join(folder, `golden/schema-${String(SCHEMA_VERSION)}-demo-year.xlsx`))).toBe(true);
    const checked = execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(checked).toBe('');
    const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n').length;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(listed).toBe(files.length - 1);
    expect(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'))).toMatchObject({
      version: VERSION,
      schema: SCHEMA_VERSION,
      commit: git('rev-parse', 'HEAD'),
      checked: false,
    });
    const bom = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      metadata: { component: { name: string; version: string } };
      components: { name: string; version: string }[];
    };
    expect([bom.bomFormat, bom.metadata.component.name, bom.metadata.component.version]).toEqual([
      'CycloneDX',
      'loa-xom',
      VERSION,
    ]);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(bom.components.map(({ name, version }) => `${name}@${version}`)).toEqual(
      expect.arrayContaining(Object.entries(dependencies).map((pair) => pair.join('@'))),
    );
  });

  it('the tag is on a clean commit that says the version everywhere; the same edition is never made anew', () => {
    expect(git('rev-list', '-n', '1', `v${VERSION}`)).toBe(git('rev-parse', 'HEAD'));
    expect([git('cat-file', '-t', `v${VERSION}`), git('status', '--porcelain')]).toEqual(['tag', '']);
    for (const file of ['package.json', 'package-lock.json'])
      expect((JSON.parse(read(file)) as { version: string }).version).toBe(VERSION);
    expect(read('src/app/upkeep/app-version.ts')).toContain(`APP_VERSION = '${VERSION}'`);
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${VERSION} \\(\\d{4}-\\d\\d-\\d\\d\\)$`, 'm'));
    const again = release(VERSION, '--without-check');
    expect([again.status, again.said]).toEqual([2, expect.stringContaining('never made anew')]);
  });
});
