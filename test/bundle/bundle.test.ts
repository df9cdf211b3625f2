import { describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { MENU, PAGE_FUNCTIONS, TRIGGERS } from '../../src/entry/menu';

const ROOT = join(__dirname, '../..');
const BUNDLE = join(ROOT, 'dist/apps-script/code.js');
const code = readFileSync(BUNDLE, 'utf8');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Services that work under the four scopes (ADR 0001), or need none. */
const ALLOWED = new Set([
  'CacheService',
  'Charts',
  'Drive',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
]);

/** Every global service that the types of Apps Script declare. */
function declaredServices(): string[] {
  const folder = 'node_modules/@types/google-apps-script';
  const files = [...read(`${folder}/index.d.ts`).matchAll(/path="(.+?)"/g)].map(
    ([, path]) => `${folder}/${path ?? ''}`,
  );
  const names = files.flatMap((path) =>
    [...read(path).matchAll(/^declare (?:var|const|let) (\w+):/gm)].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)];
}

/** The members of classes that are no methods, as they stand in the code. */
function refusedByEditor(source: string): readonly string[] {
  const file = ts.createSourceFile('code.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const refused =
      ts.isPropertyDeclaration(node) ||
      ts.isClassStaticBlockDeclaration(node) ||
      (ts.isMethodDeclaration(node) && ts.isPrivateIdentifier(node.name));
    if (refused) found.push(source.slice(node.pos, node.end).trim());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the bundle that goes to Google', () => {
  it('alarm: is under 1.2 MB, of which Google has no need', () => {
    expect(statSync(BUNDLE).size).toBeLessThan(1_200_000);
  });

  it('ADR 0024: a stack trace from the pushed file names the functions of the source', () => {
    const realm = createContext({});
    runInContext(code, realm, { filename: 'code.js' });
    const stack = runInContext(
      `(() => { try { onOpen({ authMode: 'LIMITED' }); return ''; } catch (error) { return error.stack; } })()`,
      realm,
    ) as string;
    const named = [...stack.matchAll(/at (?:\w+\.)?(\w+) \(code\.js/g)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(['showMenu', 'runOnOpen', 'onOpen']));
  });

  it('ADR 0001: names no service outside the four scopes', () => {
    const services = declaredServices();
    expect(services.length).toBeGreaterThan(30);
    const forbidden = services.filter((name) => !ALLOWED.has(name));
    expect(forbidden).toEqual(expect.arrayContaining(['DocumentApp', 'DriveApp', 'UrlFetchApp', 'GmailApp']));
    expect(forbidden.filter((name) => new RegExp(`(?<![.\\w$"'])${name}\\s*[.?\\[]`).test(code))).toEqual([]);
  });

  it('ADR 0001: the manifest asks for exactly the four scopes and the Drive service', () => {
    const manifest = JSON.parse(read('dist/apps-script/appsscript.json')) as {
      oauthScopes: string[];
      timeZone: string;
      dependencies: { enabledAdvancedServices: unknown[] };
    };
    expect(
      manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort(),
    ).toEqual(['drive.file', 'script.container.ui', 'spreadsheets.currentonly', 'userinfo.email']);
    expect(manifest.timeZone).toBe('Asia/Ho_Chi_Minh');
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
  });

  it('ADR 0007: top-level functions = exports = names in the menu and pages', () => {
    const stubs = [...code.matchAll(/^function (\w+)\(e\) \{ return App\./gm)].map(([, name]) => name).sort();
    const named = [
      ...MENU.flatMap((item) => (item === null ? [] : [item.fn])),
      ...TRIGGERS,
      ...PAGE_FUNCTIONS,
    ].sort();
    expect(stubs).toEqual(named);
    const realm = createContext({});
    runInContext(code, realm);
    expect(Object.keys(runInContext('App', realm) as object).sort()).toEqual(named);
  });

  it('fact 37: loads in a bare realm, with no service called at load', () => {
    expect(() => {
      runInContext(code, createContext({}));
    }).not.toThrow();
  });

  it('C.22: has no class fields, static blocks or #private members, which the editor of Apps Script refuses (facts.md, riskiest 8)', () => {
    expect(refusedByEditor(code)).toEqual([]);
    expect(refusedByEditor('class A { x = 1; static y; static {} #z() {} m() {} }')).toHaveLength(4);
  });

  it('clasp pushes the built folder', () => {
    expect((JSON.parse(read('.clasp.json')) as { rootDir: string }).rootDir).toBe('dist/apps-script');
  });
});
