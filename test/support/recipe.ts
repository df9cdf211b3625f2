import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** One stop of a recipe of CONTRIBUTING.md: a block of code and where it goes. */
export interface Stop {
  readonly file: string;
  /** `new file` makes one; the others name a text of the file that stands there once. */
  readonly where: 'after' | 'instead of' | 'new file';
  readonly anchor: string;
  readonly code: string;
}

/** «1. `file`, after `text`, what it is:» and a block of code; or «instead of `text`», or «new file». */
const STOP =
  /^\d+\. `([^`]+)`, (?:(after|instead of) `([^`]+)`|(new file))[^\n]*:\n\n((?: {3}[^\n]*\n|\n)+)/gm;

/** The stops of a recipe, as a reader of CONTRIBUTING.md would follow them. */
export function recipeStops(name: string): readonly Stop[] {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const section = text.split(/^### /m).find((part) => part.startsWith(`${name}\n`));
  if (section === undefined) throw new RangeError(`CONTRIBUTING.md has no recipe «${name}»`);
  return [...section.matchAll(STOP)].map(([, file = '', where = 'new file', anchor = '', , block = '']) => ({
    file,
    where: where as Stop['where'],
    anchor,
    code: block
      .replace(/^ {3}/gm, '')
      .trim()
      .replace(/^```\w*\n|\n```$/g, ''),
  }));
}

/** Written by the scripts that recipes name. */
const WRITTEN_PAGES = ['docs/rules.md', 'docs/workbook.md'];

/** Follows a recipe on a copy of the tree. */
export interface RecipeTree {
  readonly folder: string;
  /** Sets the tree back, then follows these stops. */
  readonly follow: (stops: readonly Stop[]) => void;
  /** Makes the copy a repository of its own, as scripts that ask git what changed need it. */
  readonly begin: () => void;
  /** Runs a program of node_modules, or a script, in the copy: exit code and all that it said. */
  readonly run: (
    script: string,
    ...args: string[]
  ) => { readonly status: number | null; readonly said: string };
  readonly remove: () => void;
}

/** The types of packages, which the copy finds where the tree has them, and what spares the copy most of its compiling. */
export const compileTree = (): void => {
  execFileSync(process.execPath, ['node_modules/typescript/lib/tsc.js', '-b'], { cwd: ROOT });
};

/** A copy of every file of the tree, with what tsc built before, so that only what a recipe touches is built anew. */
export function recipeTree(): RecipeTree {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-recipe-'));
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const path of tracked.split('\0')) {
    if (path === '' || /^docs\/images\//.test(path) || !existsSync(join(ROOT, path))) continue;
    cpSync(join(ROOT, path), join(folder, path), { preserveTimestamps: true });
  }
  if (existsSync(join(ROOT, 'dist/types')))
    cpSync(join(ROOT, 'dist/types'), join(folder, 'dist/types'), {
      recursive: true,
      preserveTimestamps: true,
    });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  let touched: readonly string[] = [];
  const restore = (): void => {
    // With the time of now: tsc takes a file that is older than its last build for one it has seen.
    for (const file of touched) {
      if (existsSync(join(ROOT, file))) writeFileSync(join(folder, file), readFileSync(join(ROOT, file)));
      else rmSync(join(folder, file), { force: true });
    }
  };
  return {
    folder,
    follow: (stops) => {
      restore();
      touched = [...WRITTEN_PAGES, ...stops.map(({ file }) => file)];
      for (const stop of stops) applyStop(folder, stop);
    },
    begin: () => {
      const git = (...args: string[]): void =>
        void execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
      git('init');
      git('add', '--all');
      git('-c', 'user.name=recipe', '-c', 'user.email=recipe@loa-xom.example', 'commit', '-m', 'before');
    },
    run: (script, ...args) => {
      const node = ['--preserve-symlinks', '--preserve-symlinks-main', script, ...args];
      const { status, stdout, stderr } = spawnSync(process.execPath, node, {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e8,
        env: {
          ...process.env,
          PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
        },
      });
      return { status, said: `${stdout}${stderr}` };
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function applyStop(folder: string, { file, where, anchor, code }: Stop): void {
  const path = join(folder, file);
  if (where === 'new file') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${code}\n`);
    return;
  }
  const parts = readFileSync(path, 'utf8').split(anchor);
  if (parts.length !== 2) throw new RangeError(`${file} holds «${anchor}» ${String(parts.length - 1)} times`);
  writeFileSync(path, parts.join(where === 'after' ? `${anchor}\n${code}` : code));
}
