import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MENU_LABELS } from '../../../src/wording/menu';
import { guidePages, quotesIn } from '../../support/guide/guide-pages';
import { NOT_LABELS, PARTS_OF_LABELS } from '../../support/guide/not-labels';
import { productLabels } from '../../support/guide/product-labels';

const FOLDER = join(__dirname, '../../../docs/guide');
const pages = guidePages();
const labels = productLabels();
const notLabels = new Set(Object.values(NOT_LABELS).flat());
const parts = new Set(PARTS_OF_LABELS);
const isSaid = (quote: string): boolean => labels.has(quote) || notLabels.has(quote) || parts.has(quote);

describe('docs/guide says what the product says', () => {
  it.each(pages)(
    '$name: every quoted label stands in the product, or in the list of those that do not',
    (page) => {
      expect(quotesIn(page.text).filter((quote) => !isSaid(quote))).toEqual([]);
    },
  );

  it('the lists of quotes that are no labels name only what some page quotes and what is not a label', () => {
    const quoted = new Set(pages.flatMap(({ text }) => quotesIn(text)));
    const listed = [...notLabels, ...parts];
    expect(listed.filter((quote) => !quoted.has(quote))).toEqual([]);
    expect(listed.filter((quote) => labels.has(quote))).toEqual([]);
    expect([...parts].filter((quote) => !labels.contains(quote))).toEqual([]);
  });

  it('a label that the product does not have is found out, also one that is nearly right', () => {
    for (const planted of ['Lưu lại', 'Tạo báo cáo trên Google Docs', 'Xem phủ', 'Nhập 5 hàng', 'Độ phủ'])
      expect([planted, isSaid(planted)]).toEqual([planted, false]);
    for (const label of ['Lưu', 'Xem thêm … dòng', 'Từng xóm', 'Mở năm mới …', 'Mở năm mới', 'Số hộ dự'])
      expect([label, labels.has(label)]).toEqual([label, true]);
  });

  it('items of the menu are quoted, not set in bold or behind arrows', () => {
    const items = Object.values(MENU_LABELS).map((label) => label.replace(' …', ''));
    const bold = pages.flatMap(({ name, text }) =>
      [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => ({ name, words: (words ?? '').trim() })),
    );
    expect(bold.filter(({ words }) => items.includes(words.replace(/ …$/, '')))).toEqual([]);
    expect(pages.filter(({ text }) => /Loa Xóm\*?\*? ?[→›]/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('docs/guide is one whole', () => {
  const contents = pages.find(({ name }) => name === 'README')?.text ?? '';
  const linksOf = (text: string): string[] =>
    [...text.matchAll(/\]\((?!http)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');

  it('the contents name every page once', () => {
    const named = linksOf(contents).map((target) => target.replace(/\.md$/, ''));
    const all = pages.map(({ name }) => name).filter((name) => name !== 'README');
    expect([...named].sort()).toEqual([...all].sort());
  });

  it('every page that is linked to, and every picture, is there', () => {
    const links = pages.flatMap(({ name, text }) => linksOf(text).map((target) => ({ name, target })));
    expect(links.filter(({ target }) => !existsSync(join(FOLDER, target)))).toEqual([]);
  });

  it('each page has one title, and its numbered steps count on from 1', () => {
    for (const { name, text } of pages) {
      expect([name, text.match(/^# /gm)?.length]).toEqual([name, 1]);
      const sections = name === 'README' ? [text] : text.split(/^## /m);
      for (const section of sections) {
        const numbers = [...section.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
        expect([name, numbers]).toEqual([name, numbers.map((_, index) => index + 1)]);
      }
    }
  });
});
