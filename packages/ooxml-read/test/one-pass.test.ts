import { describe, expect, it } from '@jest/globals';
import {
  createBudget,
  OoxmlError,
  parseXml,
  readSharedStrings,
  readWorksheet,
  type Budget,
} from '../src/index';

const sheet = (source: string, budget: Budget): unknown =>
  readWorksheet(source, {
    budget,
    sheet: 'S',
    tables: { strings: [{ text: 'x' }], styles: 1 },
    onRow: () => undefined,
  });

type Shape = [
  title: string,
  read: (source: string, budget: Budget) => unknown,
  make: (size: number) => string,
];

const inSheet = (make: (size: number) => string) => (size: number) =>
  `<worksheet><sheetData>${make(size)}</sheetData></worksheet>`;
const row = (make: (size: number) => string) => inSheet((size) => `<row>${make(size)}</row>`);

const SHAPES: Shape[] = [
  ['rows', sheet, inSheet((size) => '<row><c><v>1</v></c></row>'.repeat(size))],
  ['rows that never end', sheet, inSheet((size) => '<row>'.repeat(size))],
  ['cells', sheet, row((size) => '<c t="s"><v>0</v></c>'.repeat(Math.min(size, 16_000)))],
  ['comments', sheet, row((size) => `<c><v>${'1<!---->'.repeat(size)}</v></c>`)],
  ['comments that never end', sheet, inSheet((size) => '<!--'.repeat(size))],
  ['sections that never end', sheet, row((size) => `<c><v>${'<![CDATA['.repeat(size)}`)],
  [
    'attributes',
    sheet,
    row((size) => `<c ${Array.from({ length: size }, (_, at) => `a${at}=""`).join(' ')}/>`),
  ],
  ['an attribute that never ends', sheet, row((size) => `<c r="${'<c r='.repeat(size)}`)],
  ['blanks in tags', sheet, row((size) => `<c ${' \n'.repeat(size)}x/>`)],
  ['quotes', sheet, row((size) => `<c ${'"'.repeat(size)}/>`)],
  ['equals', sheet, row((size) => `<c ${'='.repeat(size)}/>`)],
  ['text between rows', sheet, inSheet((size) => `${' '.repeat(size)}x`)],
  ['references', sheet, row((size) => `<c><v>${'&#49;'.repeat(size)}</v></c>`)],
  ['broken references', sheet, row((size) => `<c><v>${'&'.repeat(size)}</v></c>`)],
  ['elements in one another', parseXml, (size) => `${'<a>'.repeat(size)}${'</a>'.repeat(size)}`],
  ['elements side by side', parseXml, (size) => `<a>${'<b c="d"/>'.repeat(size)}</a>`],
  ['closing tags', parseXml, (size) => `<a>${'</a '.repeat(size)}`],
  ['instructions', parseXml, (size) => `${'<?a ?>'.repeat(size)}<a/>`],
  ['strings', readSharedStrings, (size) => `<sst>${'<si><t>x</t></si>'.repeat(size)}</sst>`],
  ['runs', readSharedStrings, (size) => `<sst><si>${'<r><t>x</t></r>'.repeat(size)}</si></sst>`],
];

/** Characters looked at while a document is read, or until it is refused. */
function looked(read: Shape[1], source: string): number {
  const budget = createBudget();
  try {
    read(source, budget);
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
  }
  return budget.looked;
}

describe('C.20: the reader looks at each character once, whatever stands there', () => {
  it.each(SHAPES)('%s', (title, read, make) => {
    const sizes = [1_000, 4_000, 16_000];
    const counts = sizes.map((size) => ({ characters: make(size).length, looked: looked(read, make(size)) }));
    console.log(`C.20 ${title}: ${counts.map((one) => `${one.looked} of ${one.characters}`).join(', ')}`);
    for (const one of counts) expect(one.looked).toBeLessThanOrEqual(one.characters);
  });
});
