// Makes a release: npm run release -- X.Y.Z [--without-check]
// Version, day in CHANGELOG.md, build, dist/release/loa-xom-X.Y.Z (built folders, golden workbook, SBOM, checksums), commit, tag.
// Refuses before it writes anything; whatever stops it later puts the written files back. docs/adr/0039.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { readChangelog, sectionOf, withDay } from './changelog.mjs';

const ROOT = join(import.meta.dirname, '..');
const at = (...parts) => join(ROOT, ...parts);
const APP_VERSION = 'src/app/upkeep/app-version.ts';
/** What a release writes of the sources. */
const WRITTEN = ['package.json', 'package-lock.json', APP_VERSION, 'CHANGELOG.md'];
const PUSHED = ['apps-script', 'add-on'];
const GOLDEN = ['demo-year', 'bent'];
const WITHOUT_CHECK = '--without-check';

const git = (...words) => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();

class Refused extends Error {}

function refuse(reason) {
  throw new Refused(reason);
}

/** [major, minor, patch], or null. */
const partsOf = (version) => /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number) ?? null;

/** Below zero where `a` is the older. */
function compareVersions(a, b) {
  const [left, right] = [partsOf(a), partsOf(b)];
  return left.map((part, index) => part - right[index]).find((step) => step !== 0) ?? 0;
}

/** The newest schema, as the sources say it. */
async function schemaVersion() {
  const { outputFiles } = await build({
    entryPoints: [at('src/workbook/schema-version.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).SCHEMA_VERSION;
}

const goldenFiles = (schema) =>
  GOLDEN.flatMap((name) => [`schema-${schema}-${name}.xlsx`, `schema-${schema}-${name}.json`]);

/** All that can be known before anything is written. */
function requireReady(version, schema) {
  if (version === undefined || partsOf(version) === null)
    refuse('say which version: npm run release -- X.Y.Z (three numbers)');
  const now = JSON.parse(readFileSync(at('package.json'), 'utf8')).version;
  if (compareVersions(version, now) < 0) refuse(`${version} is older than ${now} of package.json`);
  const dirty = git('status', '--porcelain');
  if (dirty !== '') refuse(`the tree has changes that are not committed:\n${dirty}`);
  if (git('tag', '--list', `v${version}`) !== '')
    refuse(`v${version} is released already; an edition is never made anew`);
  const section = sectionOf(readChangelog(at('CHANGELOG.md')), version);
  if (section === null || section.users.length + section.deployers.length === 0)
    refuse(`CHANGELOG.md has no section «## ${version} (chưa phát hành)» with lines`);
  const missing = goldenFiles(schema).filter((name) => !existsSync(at('test/golden', name)));
  if (missing.length > 0)
    refuse(
      `schema ${schema} has no golden workbook (${missing.join(', ')}): run node scripts/make-golden.mjs, look at what it wrote, commit it`,
    );
}

function check(withoutCheck) {
  if (withoutCheck) {
    console.log(`release: NOT CHECKED, since ${WITHOUT_CHECK} was given; release.json says so`);
    return;
  }
  const { status } = spawnSync('npm', ['run', 'check'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) refuse('npm run check is red');
}

function writeVersion(version, day) {
  for (const file of ['package.json', 'package-lock.json']) {
    const json = JSON.parse(readFileSync(at(file), 'utf8'));
    json.version = version;
    if (json.packages !== undefined) json.packages[''].version = version;
    writeFileSync(at(file), `${JSON.stringify(json, null, 2)}\n`);
  }
  const source = readFileSync(at(APP_VERSION), 'utf8');
  writeFileSync(
    at(APP_VERSION),
    source.replace(/APP_VERSION = '[^']*'/, () => `APP_VERSION = '${version}'`),
  );
  const changelog = readChangelog(at('CHANGELOG.md'));
  writeFileSync(at('CHANGELOG.md'), withDay(changelog, version, day));
}

/** CycloneDX of every package of the lockfile; those that only build or test are marked. npm names the project after its folder. */
function sbom() {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const json = JSON.parse(execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }));
  json.metadata.component.name = JSON.parse(readFileSync(at('package.json'), 'utf8')).name;
  return json;
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();

/** As `sha256sum --check` reads it. */
function writeChecksums(folder) {
  const lines = filesIn(folder).map((name) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return `${digest}  ${name}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
}

function collect(folder, schema) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'golden'), { recursive: true });
  for (const name of PUSHED) cpSync(at('dist', name), join(folder, name), { recursive: true });
  for (const name of ['CHANGELOG.md', 'LICENSE']) copyFileSync(at(name), join(folder, name));
  for (const name of goldenFiles(schema)) copyFileSync(at('test/golden', name), join(folder, 'golden', name));
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom(), null, 2)}\n`);
}

function commitVersion(version) {
  git('add', '--', ...WRITTEN);
  if (git('diff', '--cached', '--name-only') === '') return;
  git('commit', '--quiet', '--message', `release: ${version}`);
}

/** Whatever stopped it: the sources stand as they were committed. */
function putBack() {
  git('reset', '--quiet');
  git('checkout', '--quiet', '--', ...WRITTEN);
}

async function release(version, withoutCheck) {
  const schema = await schemaVersion();
  requireReady(version, schema);
  check(withoutCheck);
  const day = new Date().toISOString().slice(0, 10);
  const made = at('dist/release', `loa-xom-${version}`);
  const making = `${made}.making`;
  try {
    writeVersion(version, day);
    execFileSync(process.execPath, [...process.execArgv, at('scripts/build.mjs'), '--quiet'], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    collect(making, schema);
    commitVersion(version);
  } catch (error) {
    putBack();
    throw error;
  }
  const about = { version, schema, day, commit: git('rev-parse', 'HEAD'), checked: !withoutCheck };
  writeFileSync(join(making, 'release.json'), `${JSON.stringify(about, null, 2)}\n`);
  writeChecksums(making);
  rmSync(made, { recursive: true, force: true });
  renameSync(making, made);
  // Last: a tag says that the folder is whole.
  git('tag', '--annotate', `v${version}`, '--message', `Loa Xóm ${version}`);
  console.log(
    `release: ${relative(ROOT, made)}, ${filesIn(made).length} files, schema ${schema}, tag v${version}`,
  );
  console.log('release: next, git push --follow-tags, then push the folder (docs/deploy.md)');
}

const words = process.argv.slice(2);
try {
  await release(
    words.find((word) => !word.startsWith('--')),
    words.includes(WITHOUT_CHECK),
  );
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = error instanceof Refused ? 2 : 1;
}
