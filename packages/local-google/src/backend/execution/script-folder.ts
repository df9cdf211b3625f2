import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { CompiledScript } from '../../runtime/messages';
import { refuseNewSyntax } from './refuse-new-syntax';

/** Scopes of a folder without a manifest: those that this add-on asks for. */
const DEFAULT_SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);

/** The folder that would be pushed to Google, read once when the host starts. */
export interface ScriptFolder {
  readonly scripts: readonly CompiledScript[];
  /** Pages by name without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly scopes: readonly string[];
  readonly driveEnabled: boolean;
  /** Whether the scripts declare a top-level function of that name, as far as the text tells. */
  declares(fn: string): boolean;
}

interface Manifest {
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

/** Throws where the folder is missing or holds a script that Apps Script would not parse. */
export function readScriptFolder(dir: string): ScriptFolder {
  if (!existsSync(dir)) throw new Error(`There is no script folder ${dir}: build first`);
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const scripts = names.filter((n) => /\.(js|gs)$/.test(n)).map((name) => compileScript(dir, name));
  const pages = names.filter((n) => n.endsWith('.html'));
  const manifest = readManifest(dir);
  const source = scripts.map((s) => s.source).join('\n');
  return {
    scripts,
    pages: new Map(
      pages.map((name) => [name.slice(0, -'.html'.length), readFileSync(join(dir, name), 'utf8')]),
    ),
    scopes: manifest?.oauthScopes ?? DEFAULT_SCOPES,
    driveEnabled:
      manifest?.dependencies?.enabledAdvancedServices?.some((s) => s.userSymbol === 'Drive') ??
      manifest === null,
    declares: (fn) => new RegExp(`(^|[;\\s}])(function\\s+|var\\s+)${fn}\\b`).test(source),
  };
}

function readManifest(dir: string): Manifest | null {
  const path = join(dir, 'appsscript.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : null;
}

function compileScript(dir: string, name: string): CompiledScript {
  const source = readFileSync(join(dir, name), 'utf8');
  refuseNewSyntax(source, name);
  return withCodeCache(name, source);
}

/** Compiles once, so that each thread starts from V8's code cache. */
export function withCodeCache(name: string, source: string): CompiledScript {
  return { name, source, cache: new vm.Script(source, { filename: name }).createCachedData() };
}
