import { describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_FILES } from '../../src/entry/pages';

const FOLDER = join(__dirname, '../../dist/apps-script');
const pages = Object.values(PAGE_FILES).map((name) => [name, join(FOLDER, `${name}.html`)] as const);
const read = (path: string): string => readFileSync(path, 'utf8');

describe('the pages that go to Google', () => {
  it('alarm: the sidebar is under 260 kB (docs/adr/0024)', () => {
    expect(statSync(join(FOLDER, 'sidebar.html')).size).toBeLessThan(260_000);
  });

  it.each(pages)('fact 44: %s has no template literal, not even a backtick in a string', (_name, path) => {
    expect(read(path)).not.toContain('`');
  });

  it.each(pages)(
    '%s: one style, one script at the end of the body, nothing that ends it early',
    (_name, path) => {
      const html = read(path);
      expect(html.match(/<script\b/gi)).toHaveLength(1);
      expect(html.match(/<\/script/gi)).toHaveLength(1);
      expect(html.match(/<style\b/gi)).toHaveLength(1);
      expect(html).toMatch(/<\/script>\n<\/body>\n<\/html>\n$/);
      expect(html).not.toContain('<!--');
    },
  );

  it.each(pages)('%s loads nothing from elsewhere', (_name, path) => {
    const html = read(path);
    expect(html).not.toMatch(/\b(?:src|href)=["']?(?:https?:)?\/\//i);
    expect(html).not.toMatch(/@import|url\(|\bimport\(/);
  });

  it.each(pages)('%s never writes markup', (_name, path) => {
    const code = read(path);
    // Preact itself knows the attribute by name; nothing sets it.
    expect(code).not.toMatch(/dangerouslySetInnerHTML:|insertAdjacentHTML|document\.write/);
  });

  // The contents of the guide are links; they ask the server nothing.
  const asking = pages.filter(([name]) => name !== 'guide');
  it.each(asking)('decision 6: %s calls one function of the server', (_name, path) => {
    expect(read(path)).toMatch(/\.rpc\(/);
  });
});
