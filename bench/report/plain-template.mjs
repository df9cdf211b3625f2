// The same tables by docxtemplater: a .docx with a head row and one row of tags a table, filled from plain data.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Texts of every row of every table, a cell that spans columns or rows as its text and then blanks. */
export const textGrids = (report, placeCells) =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const width = block.columns.length;
      const rowsOf = (rows) => placeCells(rows, width).map((placed) => rowTexts(placed, width));
      return [{ header: rowsOf(block.header), rows: rowsOf(block.rows), width }];
    }),
  );

function rowTexts(placed, width) {
  const texts = Array(width).fill('');
  for (const { cell, firstColumn, merge } of placed)
    if (merge !== 'continue') texts[firstColumn] = cell.runs.map(({ text }) => text).join('');
  return texts;
}

/** The template, as an office would draw it in Word: heads as words, then «{#t0}{c0} … {/t0}». */
export function makeTemplate(grids) {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${grids.map(templateTable).join('<w:p/>')}<w:p/></w:body></w:document>`,
  );
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function templateTable({ header, width }, table) {
  const cell = (text) =>
    `<w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:tc>`;
  const row = (cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const tags = Array.from({ length: width }, (_, column) => {
    const open = column === 0 ? `{#t${table}}` : '';
    const close = column === width - 1 ? `{/t${table}}` : '';
    return `${open}{c${column}}${close}`;
  });
  const grid = '<w:gridCol w:w="800"/>'.repeat(width);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header.map(row).join('')}${row(tags)}</w:tbl>`;
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The data of the merge, in the names of the tags. */
export const mergeData = (grids) =>
  Object.fromEntries(
    grids.map(({ rows }, table) => [
      `t${table}`,
      rows.map((texts) => Object.fromEntries(texts.map((text, column) => [`c${column}`, text]))),
    ]),
  );

/** Opens the template, fills it, packs it: what every making of a report would do. */
export function merge(template, data) {
  const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  filled.render(data);
  return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Texts of the tables of a .docx, row by row; a cell that spans columns is followed by blanks. */
export function tableTexts(docx) {
  const xml = new PizZip(docx).file('word/document.xml').asText();
  return (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((table) =>
    (table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map((row) =>
      (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).flatMap((cell) => {
        const span = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1);
        const text = [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
        return [text, ...Array(span - 1).fill('')];
      }),
    ),
  );
}
