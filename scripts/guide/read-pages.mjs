// Pages of docs/guide as HTML, in the order of its contents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';

export const GUIDE = join(import.meta.dirname, '../../docs/guide');

/** `linkTo` gives the address of a page by its name, of a file beside the pages by its file name. */
export function readPages(linkTo) {
  const contents = readFileSync(join(GUIDE, 'README.md'), 'utf8');
  const names = [...contents.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, name]) => name);
  return ['README', ...names].map((name) => {
    const text = readFileSync(join(GUIDE, `${name}.md`), 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
    return { name, title, html: markdown(linkTo).parse(text) };
  });
}

function markdown(linkTo) {
  const marked = new Marked();
  marked.use({
    renderer: {
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const [, page] = /^([a-z-]+)\.md$/.exec(href) ?? [];
        const to = /^https?:/.test(href) ? href : linkTo(page ?? null, href);
        return to === null ? text : `<a href="${to}">${text}</a>`;
      },
      image: ({ href, text }) =>
        `<img src="${href.replace('../images/', 'images/')}" alt="${text.replaceAll('"', '&quot;')}">`,
      table(token) {
        const row = (cells, tag) =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        const body = token.rows.map((cells) => row(cells, 'td')).join('');
        return `<div class="scroll"><table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked;
}
