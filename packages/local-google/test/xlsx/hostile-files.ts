import { strToU8, zipSync } from 'fflate';
import { relationship, smallPackage, type SmallPackage } from './small-package';

/** A small file that asks for much. */
export interface HostileFile {
  title: string;
  /** `size` is how many times the thing stands there that makes it hostile. */
  make: (size: number) => Uint8Array;
  /** Times in `npm test`, and in soak, where the file is as strangers sent it. */
  small: number;
  full: number;
  /** Whether the file may be read after all; everything else is refused. */
  isReadable?: true;
}

const rows = (inner: string): SmallPackage => ({ sheet: `<sheetData>${inner}</sheetData>` });
const oneCell = (inner: string): SmallPackage => rows(`<row r="1"><c r="A1">${inner}</c></row>`);
const times = (size: number, part: (index: number) => string): string =>
  Array.from({ length: size }, (_, index) => part(index)).join('');
const file = (title: string, small: number, full: number, options: (size: number) => SmallPackage) => ({
  title,
  small,
  full,
  make: (size: number) => smallPackage(options(size)),
});
const read = (title: string, small: number, full: number, options: (size: number) => SmallPackage) => ({
  ...file(title, small, full, options),
  isReadable: true as const,
});

const PLACES: HostileFile[] = [
  file('row 1,000,000,000', 1, 1, () => rows('<row r="1000000000"><c><v>1</v></c></row>')),
  file('a cell in the last row', 1, 1, () => rows('<row r="1048576"><c r="Z1048576"><v>1</v></c></row>')),
  file('rows with one cell in the last column', 3_000, 400_000, (size) =>
    rows(times(size, (index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`)),
  ),
  file('rows without end', 20_000, 5_000_000, (size) => rows('<row>'.repeat(size))),
  file('rows that are blank', 400_001, 3_000_000, (size) => rows('<row/>'.repeat(size))),
  file('cells that are blank', 20_000, 3_000_000, (size) =>
    rows(times(size / 10, () => `<row>${'<c/>'.repeat(10)}</row>`) + '<row r="x"/>'),
  ),
  file('columns told a million times', 20_000, 300_000, (size) => ({
    sheet: `<cols>${'<col min="1" max="16384" style="0"/>'.repeat(size)}</cols><sheetData/>`,
  })),
  file('a format for every cell of a large grid', 1, 1, () => ({
    sheet:
      '<cols><col min="1" max="16384" style="1"/></cols><sheetData><row r="380000"><c><v>1</v></c></row></sheetData>',
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  })),
  file('rules that overlap over whole columns', 300, 100_000, (size) => ({
    sheet: `<sheetData/><dataValidations>${'<dataValidation type="list" sqref="A1:Z1048576"><formula1>"a,b"</formula1></dataValidation>'.repeat(size)}</dataValidations>`,
  })),
  file('links over whole columns', 3_000, 100_000, (size) => ({
    sheet: `<sheetData/><hyperlinks>${'<hyperlink ref="A1:Z1048576" location="x"/>'.repeat(size)}</hyperlinks>`,
  })),
  file('merged ranges without end', 20_000, 1_000_000, (size) => ({
    sheet: `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(size)}<mergeCell ref="x"/></mergeCells>`,
  })),
];

const MARKUP: HostileFile[] = [
  file('attributes without end on a cell', 2_000, 2_000_000, (size) =>
    rows(`<row><c ${times(size, (index) => `a${index}="" `)}/></row>`),
  ),
  file('attributes without end on the worksheet', 2_000, 2_000_000, (size) => ({
    worksheetRoot: `<worksheet ${times(size, (index) => `a${index}="" `)}/>`,
  })),
  file('one attribute of many megabytes, never closed', 100_000, 30_000_000, (size) =>
    rows(`<row><c r="${'x'.repeat(size)}/></row>`),
  ),
  file('blanks inside a tag', 100_000, 30_000_000, (size) => rows(`<row><c${' '.repeat(size)}r/></row>`)),
  read('comments between all things', 20_000, 1_000_000, (size) =>
    rows(`<row><c><v>${'1<!---->'.repeat(10)}</v></c>${'<!-- -->'.repeat(size)}</row>`),
  ),
  file('comments that never end', 20_000, 5_000_000, (size) => rows('<!--'.repeat(size))),
  file('sections that never end', 20_000, 3_000_000, (size) => oneCell(`<v>${'<![CDATA['.repeat(size)}</v>`)),
  file('a prefix, and sections that never end', 20_000, 3_000_000, (size) => ({
    worksheetRoot: `<x:worksheet xmlns:x="y">${'<![CDATA['.repeat(size)}</x:worksheet>`,
  })),
  file('elements a million deep', 5_000, 1_000_000, (size) => ({
    sheet: `<sheetData/><extLst>${'<ext>'.repeat(size)}${'</ext>'.repeat(size)}</extLst>`,
  })),
  file('entities of entities', 1, 1, () => ({
    worksheetRoot: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${times(9, (index) => `<!ENTITY b${index} "&a;&a;&a;&a;">`)}]><worksheet>&b8;</worksheet>`,
  })),
  file('ampersands', 100_000, 20_000_000, (size) => oneCell(`<v>${'&'.repeat(size)}</v>`)),
  file('a reference of a million digits', 100_000, 20_000_000, (size) =>
    oneCell(`<v>&#${'9'.repeat(size)};</v>`),
  ),
  file('closing tags of many megabytes', 100_000, 20_000_000, (size) =>
    oneCell(`<v>1</v${'x'.repeat(size)}>`),
  ),
];

const TEXTS: HostileFile[] = [
  file('cells that share a string of a megabyte', 40, 40_000, (size) => ({
    ...rows(times(size, () => '<row><c t="s"><v>0</v></c></row>')),
    strings: `<si><t>${'x'.repeat(1_000_000)}</t></si>`,
  })),
  file('cells that share the longest string', 1_400, 40_000, (size) => ({
    ...rows(times(size, () => '<row><c t="s"><v>0</v></c></row>')),
    strings: `<si><t>${'x'.repeat(50_000)}</t></si>`,
  })),
  file('cells that share a long formula', 1_400, 40_000, (size) =>
    rows(
      `<row><c><f t="shared" si="0">${'['.repeat(25_000)}${"'A1".repeat(8_000)}</f></c></row>` +
        times(size, () => '<row><c><f t="shared" si="0"/></c></row>'),
    ),
  ),
  file('strings without end', 500_001, 8_000_000, (size) => ({
    ...rows(''),
    strings: '<si/>'.repeat(size),
  })),
  file('a string of a million runs', 201_000, 1_000_000, (size) => ({
    ...rows(''),
    strings: `<si>${'<r><t/></r>'.repeat(size)}</si>`,
  })),
];

const PARTS: HostileFile[] = [
  file('sheets without end', 1_100, 100_000, (size) => ({
    parts: {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${times(size, (index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="rId1"/>`)}</sheets></workbook>`,
    },
  })),
  file('names without end', 101_000, 500_000, (size) => ({
    after: `<definedNames>${times(size, (index) => `<definedName name="n${index}" hidden="1" comment="">1</definedName>`)}</definedNames>`,
  })),
  file('formats without end', 400_001, 3_000_000, (size) => ({
    styles: `<cellXfs>${'<xf/>'.repeat(size)}</cellXfs>`,
  })),
  file('relations without end', 101_000, 600_000, (size) => ({
    relations: times(size, (index) => `<Relationship Id="r${index}" Type="t" Target="a"/>`),
  })),
  read('links and relations in the tens of thousands', 3_000, 60_000, (size) => ({
    sheet: `<sheetData/><hyperlinks>${times(size, (index) => `<hyperlink ref="A${index + 1}" r:id="r${index}"/>`)}</hyperlinks>`,
    relations: times(size, (index) => relationship(`r${index}`, 'hyperlink', 'https://a.example', true)),
  })),
  file('shapes without end', 20_000, 3_000_000, (size) => ({
    parts: { 'xl/drawings/vmlDrawing1.vml': `<v:shape >${'<v:imagedata '.repeat(size)}` },
  })),
  file('pictures of shapes without end', 20_000, 3_000_000, (size) => ({
    parts: { 'xl/drawings/vmlDrawing1.vml': '<v:shape '.repeat(size) },
  })),
  file('line ends of the old Mac', 100_000, 30_000_000, (size) => rows('\r'.repeat(size) + 'x')),
  file('a range list without end', 200_000, 10_000_000, (size) => ({
    sheet: `<sheetData/><dataValidations><dataValidation type="list" sqref="${'A1 '.repeat(size)}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
  })),
  file('elements with a prefix without end', 20_000, 8_000_000, (size) => ({
    worksheetRoot: `<x:worksheet xmlns:x="y">${'<x:a/>'.repeat(size)}`,
  })),
  file('escapes without end', 60_000, 6_000_000, (size) => oneCell(`<v>${'_x0031_'.repeat(size)}</v>`)),
  read('a number format of a megabyte', 100_000, 10_000_000, (size) => ({
    ...rows('<row><c s="1"><v>1</v></c></row>'),
    styles: `<numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(size)}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`,
  })),
  read('a rule with a list of a megabyte', 100_000, 10_000_000, (size) => ({
    sheet: `<sheetData/><dataValidations><dataValidation type="list" sqref="A1"><formula1>"${'a,'.repeat(size)}</formula1></dataValidation></dataValidations>`,
  })),
  read('a rule about a text of a megabyte', 100_000, 10_000_000, (size) => ({
    sheet: `<sheetData/><conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="equal" priority="1"><formula>"${'""'.repeat(size)}</formula></cfRule></conditionalFormatting>`,
  })),
];

const ZIPS: HostileFile[] = [
  { title: 'a part that swells a thousandfold', small: 70, full: 900, make: bomb },
  { title: 'entries without end', small: 10_001, full: 60_000, make: manyEntries },
  {
    title: 'a part that is larger than it says',
    small: 2,
    full: 60,
    make: (size) => withSize(bomb(size), 1_000),
  },
  {
    title: 'a part that says it is huge',
    small: 1,
    full: 1,
    make: () => withSize(smallPackage(), 63 * 1024 * 1024),
  },
];

function bomb(megabytes: number): Uint8Array {
  const parts = { 'xl/theme/theme1.xml': new Uint8Array(megabytes * 1024 * 1024).fill(32) };
  return smallPackage({ parts });
}

function manyEntries(size: number): Uint8Array {
  const parts = Object.fromEntries(Array.from({ length: size }, (_, index) => [`p/${index}`, strToU8('')]));
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...parts }, { level: 0 });
}

/** The package with another inflated size of its last part. */
export function withSize(bytes: Uint8Array, size: number, path?: string): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = path ?? '';
  for (let at = copy.length - 22; at > 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name !== '' && found !== name) continue;
    view.setUint32(at + 24, size, true);
    return copy;
  }
  throw new Error('no entry');
}

export const HOSTILE_FILES: readonly HostileFile[] = [...PLACES, ...MARKUP, ...TEXTS, ...PARTS, ...ZIPS];
