import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { decodeXml } from 'ooxml-read';

const SOFFICE = '/usr/bin/soffice';
const PDFTOTEXT = '/usr/bin/pdftotext';

/** A suite that needs LibreOffice and poppler: skipped with a word where a machine has none, but failed in CI. */
export function describeOnPaper(title: string, suite: () => void): void {
  const hasOffice = existsSync(SOFFICE) && existsSync(PDFTOTEXT);
  if (hasOffice || process.env['CI'] === 'true') describe(title, suite);
  // No page is made without an office; nothing else of the suite could be tried. CI installs one, so that nothing is skipped there.
  else describe.skip(`${title} (bỏ qua: máy này không có LibreOffice hoặc poppler)`, suite);
}

export interface Paper {
  readonly pages: readonly string[];
}

/** Every .docx as LibreOffice prints it, by its name; one run for all. Words of a cell stand together. */
export function onPaper(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Paper> {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-paper-'));
  const named = [...files].map(([name, bytes], position) => ({ name, bytes, file: String(position) }));
  try {
    for (const { file, bytes } of named) writeFileSync(join(folder, `${file}.docx`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const docx = named.map(({ file }) => join(folder, `${file}.docx`));
    execFileSync(SOFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...docx], {
      stdio: 'ignore',
    });
    return new Map(
      named.map(({ name, file }) => [name, { pages: textOfPages(join(folder, `${file}.pdf`)) }]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textOfPages(pdf: string): readonly string[] {
  if (readFileSync(pdf).length === 0) throw new Error(`${pdf} is empty`);
  const text = execFileSync(PDFTOTEXT, ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  return text.split('\f').slice(0, -1);
}

const bare = (text: string): string => text.replace(/\s+/g, '');

const ROW = /<w:tr>.*?<\/w:tr>/gs;
const WORDS = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** The rows of the .docx's tables that its pages do not have, in the order of the document. */
export function lostRows(docx: Uint8Array, { pages }: Paper): readonly string[] {
  const part = unzipSync(docx)['word/document.xml'];
  if (part === undefined) throw new Error('not a .docx');
  const printed = bare(pages.join(''));
  let from = 0;
  return (strFromU8(part).match(ROW) ?? []).flatMap((row) => {
    const words = bare([...row.matchAll(WORDS)].map(([, text = '']) => decodeXml(text)).join(''));
    const at = printed.indexOf(words, from);
    if (at >= 0) from = at + words.length;
    return at >= 0 ? [] : [words];
  });
}

/** Pages with nothing but the end mark and a page number. */
export const barePages = ({ pages }: Paper): readonly string[] =>
  pages.filter((page) => /^\d*(\.\/\.)?$/.test(bare(page)));
