import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../../..');

export interface VietnameseText {
  /** File, and line where it is a source. */
  readonly at: string;
  readonly text: string;
}

const SOURCES = ['src/wording', 'src/ui', 'src/workbook', 'src/domain', 'src/app', 'src/entry'];
/** Letters and rimes, not sentences; the lists of words in sheets-templates/intake and plan-reading are as people mistype them. */
const isProse = (path: string): boolean =>
  !/src\/domain\/(text|plan-reading|intake|report\/numbering)/.test(path);

/** Everything in Vietnamese that people read: sentences of the product, starter tables, the guide. */
export function vietnameseTexts(): readonly VietnameseText[] {
  return [
    ...SOURCES.flatMap((folder) => filesIn(folder, /\.tsx?$/))
      .filter(isProse)
      .flatMap(stringsOf),
    ...filesIn('sheets-templates', /\.(csv|md)$/).map((path) => ({
      at: relative(ROOT, path),
      text: prose(path),
    })),
    ...filesIn('sheets-templates/report', /\.json$/).flatMap(valuesOf),
    ...filesIn('docs/guide', /\.(csv|md)$/).map((path) => ({ at: relative(ROOT, path), text: prose(path) })),
  ];
}

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(ROOT, folder, file));

/** Without commands, addresses and file names, which no syllable rule holds. */
const prose = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^```[\s\S]*?^```/gm, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');

/** Keys, names of files and messages to programmers are strings too: a text for people has a letter of Vietnamese. */
const isForPeople = (text: string): boolean => /[À-ỹĐđ]/u.test(text) && !ENGLISH.test(text);
/** A message to programmers may quote a tab. */
const ENGLISH = /\b(?:the|into|below|writes)\b/;

function stringsOf(path: string): VietnameseText[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: VietnameseText[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isForPeople(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${relative(ROOT, path)}:${String(line + 1)}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    return node.text;
  // A hole breaks a word off: what stands against it is no syllable of its own.
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\u0000');
  return null;
}

function valuesOf(path: string): VietnameseText[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.push(value.replace(/\{[^}]*\}/g, '\u0000'));
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(JSON.parse(readFileSync(path, 'utf8')));
  return found.filter(isForPeople).map((text) => ({ at: relative(ROOT, path), text }));
}
