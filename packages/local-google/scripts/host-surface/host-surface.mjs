// Which methods of @types/google-apps-script the local Google has, as the table in README.md.
// --write puts it there, and the missing names into src/google/missing-members.ts, so that asking for one of them
// throws; without it the table is printed.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = join(ROOT, 'README.md');
const MISSING = join(ROOT, 'src/google/missing-members.ts');
const BEGIN = '<!-- begin: host-surface -->';
const END = '<!-- end: host-surface -->';

/** Class name → names that its objects have on the local Google. */
async function emulatedNames() {
  const { startHost } = createRequire(import.meta.url)(join(ROOT, 'dist/client.js'));
  const scriptDir = mkdtempSync(join(tmpdir(), 'surface-'));
  copyFileSync(join(HERE, 'objects.js'), join(scriptDir, 'code.js'));
  const host = await startHost({ scriptDir });
  try {
    const user = 'chu@xa.example';
    const spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', owner: user });
    const run = await host.run({ spreadsheetId, user, fn: 'surface', from: 'menu' });
    if (!run.ok) throw new Error(`objects.js: ${run.error.message}`);
    return run.value;
  } finally {
    await host.close();
    rmSync(scriptDir, { recursive: true, force: true });
  }
}

/** Asks the types: members of an interface or class, and the names of the interfaces beside it. */
function createTypes() {
  const types = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const entry = join(types, 'index.d.ts');
  const program = ts.createProgram([entry], { types: [], skipLibCheck: true, lib: ['lib.es2020.d.ts'] });
  const checker = program.getTypeChecker();
  const scope = program.getSourceFile(entry);
  const root = checker
    .getSymbolsInScope(scope, ts.SymbolFlags.Namespace)
    .find((s) => s.name === 'GoogleAppsScript');
  const resolve = (path) =>
    path.reduce((symbol, name) => checker.getExportsOfModule(symbol).find((s) => s.name === name), root);
  return {
    members(path) {
      const symbol = resolve(path.split('.'));
      if (symbol === undefined) throw new Error(`The types know no GoogleAppsScript.${path}`);
      return checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
        .map((member) => member.name);
    },
    interfaces: (namespace) =>
      checker
        .getExportsOfModule(resolve([namespace]))
        .filter((s) => s.flags & ts.SymbolFlags.Interface)
        .map((s) => s.name),
  };
}

/** The namespaces whose classes count. */
const NAMESPACES = [
  'Spreadsheet',
  'Base',
  'HTML',
  'Charts',
  'Cache',
  'Lock',
  'Properties',
  'Script',
  'Utilities',
];

export async function hostSurface() {
  const types = createTypes();
  const emulated = await emulatedNames();
  const rows = Object.entries(emulated).map(([name, own]) => {
    const typed = [...new Set(types.members(name))].sort();
    const have = typed.filter((member) => own.includes(member));
    return { name, typed: typed.length, have: have.length, missing: typed.filter((m) => !have.includes(m)) };
  });
  const absent = NAMESPACES.flatMap((namespace) =>
    types
      .interfaces(namespace)
      .map((name) => `${namespace}.${name}`)
      .filter((name) => !(name in emulated))
      .sort(),
  );
  return { rows, absent };
}

/** The names that the types know and the local Google lacks, by the class as the façade dresses it. */
export function missingMembers({ rows }) {
  const dressed = (name) =>
    name.endsWith('.FilesCollection') ? 'Drive.Files' : name.slice(name.lastIndexOf('.') + 1);
  const lines = rows
    .filter(({ missing }) => missing.length > 0)
    .map(({ name, missing }) => `  ${JSON.stringify(dressed(name))}: ${JSON.stringify(missing.join(' '))},`);
  return [
    '/** Made by scripts/host-surface/host-surface.mjs: members that Google has and the local Google lacks, by class. */',
    'export const MISSING_MEMBERS: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

export function surfaceTable({ rows, absent }) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const short = (name) =>
    name.replace(/^Drive_v3\.Drive\.V3\.Collection\./, 'Drive.').replace(/^(\w+)\.\1$/, '$1');
  const listed = (names) => names.map((name) => `\`${name}\``).join(', ');
  return [
    BEGIN,
    '',
    `${sum('have')} of ${sum('typed')} members of ${rows.length} classes. Any other of them throws \`not emulated: Class.name\`; a name that Google does not have is undefined.`,
    '',
    '| class | emulated | typed |',
    '| --- | --: | --: |',
    ...rows.map(({ name, typed, have }) => `| \`${short(name)}\` | ${have} | ${typed} |`),
    '',
    'Not emulated:',
    '',
    ...rows
      .filter(({ missing }) => missing.length > 0)
      .map(({ name, missing }) => `- \`${short(name)}\`: ${listed(missing)}`),
    `- Classes that are not there at all: ${listed(absent)}`,
    '',
    END,
  ].join('\n');
}

/** What of the README lies between the marks, marks included. */
export function tableIn(readme) {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  return from < 0 || to < 0 ? null : readme.slice(from, to + END.length);
}

async function formatted(text, path, parser) {
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(path)), parser });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const surface = await hostSurface();
  const table = (await formatted(surfaceTable(surface), README, 'markdown')).trim();
  const members = await formatted(missingMembers(surface), MISSING, 'typescript');
  const readme = readFileSync(README, 'utf8');
  const old = tableIn(readme);
  if (process.argv.includes('--write')) {
    if (old === null) throw new Error(`${README} lacks the marks ${BEGIN} and ${END}`);
    writeFileSync(
      README,
      readme.replace(old, () => table),
    );
    writeFileSync(MISSING, members);
  } else if (process.argv.includes('--check')) {
    if (old !== table || readFileSync(MISSING, 'utf8') !== members)
      throw new Error('README.md: run node scripts/host-surface/host-surface.mjs --write');
  } else console.log(table);
}
