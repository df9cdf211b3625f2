import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../../..');
/** Where words that people read on the screen, and those of the printed report, are written. */
const SOURCES = ['src/wording', 'src/ui', 'src/workbook', 'src/domain', 'src/app', 'src/entry'];
const STARTERS = 'sheets-templates';
const REPORT = 'sheets-templates/report';

/** What a unit of residents may be called where a label takes the commune's word. */
const NOUNS = '(?:[Xx]óm|[Tt]hôn|[Kk]hu dân cư)';
/** What a guide may write where the product puts in a figure or a name. */
const HOLE = '(?:…|\\d+)';
/** A label that is all hole, such as a name, would be found in everything. */
const FEWEST_LETTERS = 3;

export interface ProductLabels {
  /** Whether the product shows exactly this; «…» or a number stands for what it puts in. */
  has(quote: string): boolean;
  /** Whether it stands inside something that the product shows. */
  contains(quote: string): boolean;
}

interface Said {
  readonly texts: Set<string>;
  readonly shapes: Set<string>;
}

/** All that the product may show: its string literals, the shapes of its templates, the cells of the starter tables. */
export function productLabels(): ProductLabels {
  // A label may be the commune's word alone.
  const said: Said = { texts: new Set(), shapes: new Set([NOUNS]) };
  for (const path of SOURCES.flatMap((folder) => filesIn(folder, /\.tsx?$/)))
    collect(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true), said);
  for (const path of filesIn(STARTERS, /\.csv$/))
    for (const cell of readFileSync(path, 'utf8').split(/[\n,"]/)) said.texts.add(plain(cell));
  for (const path of filesIn(REPORT, /\.json$/)) {
    const sentences = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    for (const text of Object.values(sentences)) if (typeof text === 'string') said.texts.add(plain(text));
  }
  const shaped = new RegExp(`^(?:${[...said.shapes].join('|')})$`);
  const all = [...said.texts].join('\n');
  return {
    has: (quote) => said.texts.has(plain(quote)) || shaped.test(plain(quote)),
    contains: (quote) => all.includes(plain(quote)),
  };
}

/** A menu item's « …» says that a dialog follows, and is left out in running text. */
const plain = (text: string): string => text.trim().replace(/[\s:]*…?$/, '');

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(ROOT, folder, file));
}

function collect(node: ts.Node, said: Said): void {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    said.texts.add(plain(node.text));
  else if (ts.isTemplateExpression(node)) addTemplate(node, said);
  ts.forEachChild(node, (child) => collect(child, said));
}

function addTemplate({ head, templateSpans }: ts.TemplateExpression, { texts, shapes }: Said): void {
  const fixed = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  for (const text of fixed) texts.add(`\u0000${text}`);
  if (fixed.join('').replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return;
  const holes = templateSpans.map(({ expression }) =>
    /^hamletNoun\(\)$/i.test(expression.getText()) ? NOUNS : HOLE,
  );
  const shape = fixed
    .map(
      (text, at) => escaped(at === holes.length ? text.replace(/[\s:]*…?$/, '') : text) + (holes[at] ?? ''),
    )
    .join('');
  // At the end a hole may be left out with the space before it, as « …» of a menu item is.
  shapes.add(shape.replace(/\s*\(\?:…\|\\d\+\)$/, `(?:\\s*${HOLE})?`).trim());
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
