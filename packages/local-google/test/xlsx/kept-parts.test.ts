import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/backend/xlsx/read-xlsx';
import { writeXlsx } from '../../src/backend/xlsx/write-xlsx';
import { relationship, smallPackage } from './small-package';
import { again, modelOf, onlySheet, partOf } from './workbook-state';

describe('docs/workbook.md «Commands»: a file keeps what the model does not know', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<fonts count="2"><font><sz val="10.5"/><name val="Times New Roman"/><family val="1"/></font><font><b/><vertAlign val="superscript"/><sz val="11"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill></fill></fills>' +
    '<borders count="2"><border/><border diagonalUp="1"><diagonal style="thin"/></border></borders>' +
    '<cellStyleXfs count="2"><xf/><xf fontId="1"/></cellStyleXfs>' +
    '<cellXfs count="3"><xf/><xf fontId="1" fillId="1" borderId="1" xfId="1" quotePrefix="1"><alignment horizontal="justify" textRotation="45"/><protection locked="0"/></xf><xf numFmtId="170"/></cellXfs>' +
    '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Tốt" xfId="1"/></cellStyles>' +
    '<dxfs count="1"><dxf><border><left style="thin"/></border></dxf></dxfs><tableStyles count="0"/>';
  const sheet =
    '<sheetPr codeName="Trang1"><outlinePr summaryBelow="0"/></sheetPr>' +
    '<sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<cols><col min="1" max="1" width="9.14" bestFit="1" customWidth="1" outlineLevel="1"/><col min="3" max="16384" width="20" style="2"/></cols>' +
    '<sheetData><row r="1" ht="15.6" customHeight="1" outlineLevel="2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>trong ô</t></is></c><c r="C1" s="0"/></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">$B1+C$1*SUM(B1:B2)&amp;"B1"</f><v>1</v></c><c r="B2"><f t="array" ref="B2:B3">C2:C3*2</f><v>2</v></c><c r="D2" t="str"><f>""</f><v></v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="B3"><v>4</v></c></row></sheetData>' +
    '<sheetProtection sheet="1" selectLockedCells="1"/>' +
    '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
    '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" dxfId="0" priority="2" stopIfTrue="1"/><cfRule type="top10" dxfId="0" priority="1" rank="3"/></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="textLength" operator="lessThan" allowBlank="1" imeMode="on" sqref="B2:B1048576"><formula1>LEN($A$1)</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1:B1" r:id="rId1" tooltip="mẹo" display="x"/><hyperlink ref="B3" location="\'Trang\'!A1:B2"/></hyperlinks>' +
    '<printOptions headings="1"/><pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0.5" footer="0.6"/>' +
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter scaleWithDoc="0"><oddHeader>&amp;LUBND &amp;&amp; xã</oddHeader></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="2"/></colBreaks>' +
    '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x"><x14:dataValidations count="1"/></ext></extLst>';
  const bytes = smallPackage({
    sheet,
    styles,
    strings:
      '<si><r><rPr><b/></rPr><t xml:space="preserve">đậm </t></r><r><t>và nhạt</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    before: '<workbookPr codeName="Sổ"/><bookViews><workbookView activeTab="0" tabRatio="300"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Trang!$1:$1</definedName><definedName name="Thuế" comment="c">0.1</definedName>' +
      '<definedName name="Vùng">Trang!$A$1:$A$3</definedName></definedNames><calcPr iterate="1"/>',
    relations:
      relationship('rId1', 'hyperlink', 'https://xã.vn/?a=1&amp;b=2', true) +
      relationship('rId2', 'printerSettings', '../printerSettings/printerSettings1.bin') +
      relationship('rId3', 'table', '../tables/table1.xml'),
    parts: {
      'xl/printerSettings/printerSettings1.bin': new Uint8Array([0, 255, 7]),
      'xl/tables/table1.xml':
        '<table id="1" name="B" displayName="B" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="đậm và nhạt"/><tableColumn id="2" name="trong ô"/></tableColumns></table>',
      'customXml/item1.xml': '<a/>',
      'docProps/custom.xml': '<Properties/>',
    },
    types:
      '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>',
  });

  it('reads the parts that the model knows', async () => {
    const read = await readXlsx(bytes, 'thư mục/sổ.xlsx');
    const { cells, columnWidths, rowHeights, filter } = onlySheet(read);
    expect(read.name).toBe('sổ');
    expect(cells[0]?.map((cell) => cell?.v)).toEqual([
      'đậm và nhạt',
      'trong ô',
      undefined,
      ...Array<undefined>(23).fill(undefined),
    ]);
    expect(cells[0]?.[2]).toBeNull();
    expect(read.styles[cells[0]?.[3]?.s ?? -1]?.numberFormat).toBe('dd/mm/yyyy');
    expect(cells[2]?.[0]).toMatchObject({ f: '=$B2+C$1*SUM(B2:B3)&"B1"', v: 2, fo: 'file' });
    expect(cells[1]?.[1]).toMatchObject({ f: '=C2:C3*2', v: 2 });
    expect(cells[1]?.[3]).toMatchObject({ f: '=""' });
    expect(columnWidths[0]).toBe(72);
    expect(rowHeights).toEqual([21]);
    expect(filter).toEqual({ range: { row: 0, column: 0, rows: 3, columns: 2 } });
    expect(read.styles[0]).toMatchObject({ fontFamily: 'Times New Roman', fontSize: 10.5 });
    expect(read.namedRanges).toEqual([
      { name: 'Vùng', sheetId: 1, range: { row: 0, column: 0, rows: 3, columns: 1 } },
    ]);
  });

  it('writes everything else back as it stood', async () => {
    const out = await writeXlsx(await readXlsx(bytes, 'sổ.xlsx'));
    const xml = partOf(out, 'xl/worksheets/sheet1.xml');
    const elements = [
      ...sheet.matchAll(
        /<(sheetPr|sheetViews|sheetProtection|autoFilter|conditionalFormatting|dataValidations|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|ignoredErrors|tableParts|extLst)[\s>][\s\S]*?(?:<\/\1>|(?<=\/>)(?=<))/gu,
      ),
    ];
    expect(elements.length).toBeGreaterThan(12);
    for (const [element] of elements) expect(xml).toContain(element);
    expect(xml).toContain(
      '<col min="3" max="26" width="20" style="2"/><col min="27" max="16384" width="20" style="2"/>',
    );
    expect(xml).toContain('<f t="array" ref="B2:B3">C2:C3*2</f>');
    expect(xml).toContain('ht="15.6"');
    expect(xml).toContain('<c r="C1"></c>');
    expect(xml).toContain('tooltip="mẹo"');
    expect(xml).toContain('location="\'Trang\'!A1:B2"');
    expect(partOf(out, 'xl/styles.xml')).toContain(styles);
    expect(partOf(out, 'xl/sharedStrings.xml')).toContain('<rPr><b/></rPr>');
    expect(partOf(out, 'xl/sharedStrings.xml')).toContain('<rPh sb="0" eb="1">');
    expect(partOf(out, 'xl/workbook.xml')).toContain(
      '<definedName name="Thuế" comment="c">0.1</definedName>',
    );
    expect(partOf(out, 'xl/workbook.xml')).toContain('Trang!$1:$1');
    expect(unzipSync(out)['xl/printerSettings/printerSettings1.bin']).toEqual(new Uint8Array([0, 255, 7]));
    expect(partOf(out, 'xl/tables/table1.xml')).toContain('name="trong ô"');
    expect(partOf(out, 'customXml/item1.xml')).toContain('<a/>');
    expect(modelOf(await readXlsx(out, 'sổ.xlsx'))).toEqual(modelOf(await readXlsx(bytes, 'sổ.xlsx')));
  });

  it('what a changed cell had beside its value goes, the rest of its format stays', async () => {
    const read = await readXlsx(bytes, 'sổ.xlsx');
    const cell = onlySheet(read).cells[0]?.[0];
    if (!cell) throw new Error('no cell');
    cell.v = 'mới';
    read.styles.push({ ...read.styles[cell.s ?? 0], background: '#ffff00' });
    cell.s = read.styles.length - 1;
    const out = await writeXlsx(read);
    expect(partOf(out, 'xl/sharedStrings.xml')).not.toContain('<b/>');
    // The link of its neighbour, which the file told in one with it, stays.
    expect(partOf(out, 'xl/worksheets/sheet1.xml').match(/<hyperlink [^>]*ref="[^"]*"/gu)).toEqual([
      '<hyperlink tooltip="mẹo" display="x" ref="B1"',
      '<hyperlink location="\'Trang\'!A1:B2" ref="B3"',
    ]);
    expect(partOf(out, 'xl/tables/table1.xml')).toContain('name="mới"');
    const xf = /<xf [^>]*fillId="2"[\s\S]*?<\/xf>/u.exec(partOf(out, 'xl/styles.xml'))?.[0] ?? '';
    for (const kept of ['borderId="1"', 'quotePrefix="1"', 'textRotation="45"', 'locked="0"', 'fontId="1"']) {
      expect(xf).toContain(kept);
    }
  });

  it('rules that the model does not know stay where others are set', async () => {
    const read = await readXlsx(bytes, 'sổ.xlsx');
    const row = onlySheet(read).cells[4] ?? (onlySheet(read).cells[4] = []);
    while (row.length < 2) row.push(null);
    row[1] = {
      ...row[1],
      d: read.validations.push({ criteria: 'VALUE_IN_LIST', values: [['a'], true], allowInvalid: true }) - 1,
    };
    onlySheet(read).conditionalFormats.push({
      ranges: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      condition: { type: 'boolean', criteria: 'CELL_NOT_EMPTY', values: [] },
      format: { bold: true },
    });
    const xml = partOf(await writeXlsx(read), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('imeMode="on" sqref="B2:B4 B6:B1048576"');
    expect(xml).toContain('type="duplicateValues" dxfId="0" priority="3" stopIfTrue="1"');
    expect(xml).toContain('type="notContainsBlanks" dxfId="1" priority="1"');
  });

  it('dates of a 1904 workbook are the same days (fact 8) and go back as they were', async () => {
    const old = smallPackage({
      before: '<workbookPr date1904="1"/>',
      styles: '<fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1"><v>43951</v></c><c r="B1"><v>43951</v></c></row></sheetData>',
    });
    const read = await readXlsx(old, 'sổ.xlsx');
    expect(onlySheet(read).cells[0]?.map((cell) => cell?.v)).toEqual([45413, 43951]);
    expect(read.styles[1]?.numberFormat).toBe('dd/MM/yyyy');
    const xml = partOf(await writeXlsx(read), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="A1" s="1"><v>43951</v></c><c r="B1"><v>43951</v></c>');
  });

  it('a file of LibreOffice is read, and stays the same through a round trip', async () => {
    const read = await readXlsx(
      new Uint8Array(readFileSync(join(__dirname, 'libreoffice.xlsx'))),
      'libreoffice.xlsx',
    );
    const { cells, tabColor, filter } = onlySheet(read);
    expect(cells[1]?.slice(0, 3).map((cell) => cell?.v)).toEqual(['HD1', 45001, 'Dự kiến']);
    expect({ tabColor, note: cells[1]?.[0]?.n, rows: filter?.range.rows }).toEqual({
      tabColor: '#ff9900',
      note: 'Ghi chú\nhai dòng',
      rows: 60,
    });
    expect(read.validations.map((rule) => rule.criteria)).toContain('VALUE_IN_LIST');
    expect(modelOf(await again(read))).toEqual({ ...modelOf(read), name: 'sổ' });
  });

  it('elements with a prefix are read too', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const worksheetRoot = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const read = await readXlsx(smallPackage({ worksheetRoot }), 'sổ.xlsx');
    expect(onlySheet(read).cells[0]?.[0]?.v).toBe(7);
    expect(onlySheet(await again(read)).cells[0]?.[0]?.v).toBe(7);
  });
});
