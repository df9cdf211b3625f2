import { strFromU8, unzipSync } from 'fflate';
import { printedReport } from './printed-report';
import type { FlatBlock, PrintedReport } from './printed-report';

/** The words of a .docx of ours: its own small reading, so that neither printer nor reader is asked. */
export function printedDocx(file: Uint8Array): PrintedReport {
  const part = unzipSync(file)['word/document.xml'];
  if (part === undefined) throw new Error('not a .docx: no word/document.xml');
  return printedReport(flatBlocks(strFromU8(part)));
}

const BLOCK = /<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>|<w:p\/>/gs;

/** Every paragraph and table of document.xml; tables do not nest in our reports. */
export function flatBlocks(xml: string): readonly FlatBlock[] {
  return [...xml.matchAll(BLOCK)].flatMap(([markup]) =>
    markup.startsWith('<w:tbl>') ? [tableOf(markup)] : paragraphOf(markup),
  );
}

function paragraphOf(markup: string): readonly FlatBlock[] {
  const text = wordsOf(markup);
  const [, level] = /<w:pStyle w:val="Heading(\d)"\/>/.exec(markup) ?? [];
  if (level !== undefined) return [{ kind: 'heading', level: Number(level), text }];
  return text.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
}

function tableOf(markup: string): FlatBlock {
  const rows = (markup.match(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs) ?? []).map((row) => ({
    isHeader: row.includes('<w:tblHeader'),
    cells: (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).flatMap(cellOf),
  }));
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.split('\n')));
  if (lines.some((line) => line.startsWith('Độc lập'))) return { kind: 'letterhead', lines };
  if (lines[0]?.startsWith('Nơi nhận:') === true) return signatureOf(rows[0]?.cells ?? []);
  return {
    kind: 'table',
    header: rows.filter(({ isHeader }) => isHeader).map(({ cells }) => cells),
    rows: rows.filter(({ isHeader }) => !isHeader).map(({ cells }) => cells),
  };
}

function signatureOf([left = '', right = '']: readonly string[]): FlatBlock {
  const lines = (cell: string): readonly string[] => cell.split('\n').filter((line) => line.trim() !== '');
  return { kind: 'signature', recipients: lines(left).slice(1), signer: lines(right) };
}

/** The cell's words, once for every column that it spans. */
function cellOf(markup: string): readonly string[] {
  const [, span = '1'] = /<w:gridSpan w:val="(\d+)"/.exec(markup) ?? [];
  const words = (markup.match(/<w:p(?: [^>]*)?>.*?<\/w:p>|<w:p\/>/gs) ?? []).map(wordsOf).join('\n');
  return Array.from({ length: Number(span) }, () => words);
}

const PIECE = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)(?: [^>]*)?\/>/g;
const wordsOf = (markup: string): string =>
  [...markup.matchAll(PIECE)]
    .map(([, text, sign]) => (text === undefined ? (sign === 'br' ? '\n' : '\t') : unescaped(text)))
    .join('');
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name] ?? '');
