import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the add-on with Google's half of google.script put before everything of its own. */
export function framePage(assets: string, page: string): string {
  const shim = readFileSync(join(assets, 'frame.js'), 'utf8').replaceAll('</script', '<\\/script');
  const script = `<script>${shim}</script>`;
  const head = /<head[^>]*>/i.exec(page);
  if (head === null) return `<!doctype html><meta charset="utf-8">${script}${page}`;
  const at = head.index + head[0].length;
  return `${page.slice(0, at)}${script}${page.slice(at)}`;
}
