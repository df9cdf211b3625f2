import type { AutoCase, ByHandCase, ConformanceCase, Ground } from './conformance-case';
import { holds, refuses, same, thrownBy } from './expectations';

/** Results recorded against live Apps Script (facts.md, sources). */
const LIVE = 'L: brucemcpherson/gas-fakes, notes and tests';

function auto(fact: number, title: string, source: string, run: (ground: Ground) => void): AutoCase {
  return { fact, title, source, tag: 'auto', run };
}

function byHand(fact: number, title: string, source: string, steps: string): ByHandCase {
  return { fact, title, source, tag: 'by hand', steps };
}

const printed = (template: string): string => HtmlService.createTemplate(template).evaluate().getContent();

/** Bytes as hexadecimal text. */
const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');

/** An object with the argument types of its methods taken away, to try what they forbid. */
const loosely = (object: object): Readonly<Record<string, (...args: unknown[]) => unknown>> =>
  object as Record<string, () => unknown>;

const TEXT: ConformanceCase[] = [
  auto(46, 'a printing scriptlet prints the value of its first statement', 'D: guides/html/templates', () => {
    same('raw', printed("<?!= 'a'; ?>"), 'a');
    same('escaped', printed("<?= '<'; ?>"), '&lt;');
    same('a semicolon inside a string', printed("<?= 'a;b' ?>"), 'a;b');
    same('two statements', printed("<?= 'first'; 'second' ?>"), 'first');
  }),
  auto(48, 'digests read text as US-ASCII unless a charset is given', LIVE, () => {
    const { Charset, DigestAlgorithm } = Utilities;
    const plain = hex(Utilities.computeDigest(DigestAlgorithm.MD5, 'xóm'));
    same('as US_ASCII', plain, hex(Utilities.computeDigest(DigestAlgorithm.MD5, 'xóm', Charset.US_ASCII)));
    same('as «x?m»', plain, hex(Utilities.computeDigest(DigestAlgorithm.MD5, 'x?m')));
    same(
      'as UTF_8',
      hex(Utilities.computeDigest(DigestAlgorithm.MD5, 'xóm', Charset.UTF_8)),
      hex(Utilities.computeDigest(DigestAlgorithm.MD5, Utilities.newBlob('xóm').getBytes())),
    );
    const signature = (charset?: GoogleAppsScript.Utilities.Charset): string =>
      hex(
        charset === undefined
          ? Utilities.computeHmacSha256Signature('xóm', 'k')
          : Utilities.computeHmacSha256Signature('xóm', 'k', charset),
      );
    same('signature', signature(), signature(Charset.US_ASCII));
    holds('signature with UTF_8', signature(Charset.UTF_8) !== signature(), signature());
  }),
  auto(48, 'digests refuse wrong arguments', LIVE, () => {
    const words = "don't match the method signature for Utilities.";
    refuses('number', () => loosely(Utilities).computeDigest?.('MD5', 1), words);
    refuses('algorithm', () => loosely(Utilities).computeDigest?.('NO_SUCH', 'a'), words);
    refuses('key', () => loosely(Utilities).computeHmacSha256Signature?.('a'), words);
  }),
];

const RANGES: ConformanceCase[] = [
  auto(47, 'Sheet.clear keeps notes', LIVE, ({ sheet }) => {
    sheet.getRange('A1').setValue('x').setNote('ghi chú');
    sheet.clear();
    same('value', sheet.getRange('A1').getValue(), '');
    same('note', sheet.getRange('A1').getNote(), 'ghi chú');
  }),
  auto(49, 'getRange takes R1C1 notation', 'D: reference/spreadsheet/Sheet', ({ sheet }) => {
    same('block', sheet.getRange('R2C3:R4C5').getA1Notation(), 'C2:E4');
    same('cell', sheet.getRange('R2C3').getA1Notation(), 'C2');
  }),
  auto(50, 'setFormula shifts relative references cell by cell', LIVE, ({ sheet }) => {
    sheet.getRange('B1:C2').setFormula('=A1+$A$1');
    same('formulas', sheet.getRange('B1:C2').getFormulas(), [
      ['=A1+$A$1', '=B1+$A$1'],
      ['=A2+$A$1', '=B2+$A$1'],
    ]);
  }),
  auto(50, 'setFormulas takes null for a cell without a formula', LIVE, ({ sheet }) => {
    const range = sheet.getRange('B1:C1');
    range.setFormulas([[null, '=A1']] as unknown as string[][]);
    same('formulas', range.getFormulas(), [['', '=A1']]);
  }),
  auto(
    52,
    'Sheet.copyTo makes named ranges of the copy, under the name of the copy',
    'P: public reports',
    ({ sheet, book }) => {
      const name = `ten_${Utilities.getUuid().slice(0, 8).replace(/-/g, '_')}`;
      book.setNamedRange(name, sheet.getRange('A1:B2'));
      const copy = sheet.copyTo(book);
      try {
        const names = copy.getNamedRanges().map((named) => named.getName());
        same('names', names, [`'${copy.getName()}'!${name}`]);
      } finally {
        book.deleteSheet(copy);
        book.removeNamedRange(name);
      }
    },
  ),
  auto(58, 'getSheetValues takes −1 for «to the last»', 'D: reference/spreadsheet/Sheet', ({ sheet }) => {
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    same('values', sheet.getSheetValues(1, 1, -1, -1), [
      [1, 2],
      [3, 4],
    ]);
  }),
  auto(58, 'getRange reads columns given from right to left', LIVE, ({ sheet }) => {
    const range = sheet.getRange('D:B');
    same('columns', [range.getColumn(), range.getNumColumns()], [2, 3]);
  }),
  auto(60, 'a fresh cell says that it wraps, and overflows all the same', LIVE, ({ sheet }) => {
    const cell = sheet.getRange('A1');
    same('fresh', [cell.getWrap(), String(cell.getWrapStrategy())], [true, 'OVERFLOW']);
    cell.setWrap(false);
    same('after setWrap(false)', cell.getWrap(), false);
  }),
  auto(60, 'a validation in the making has no criteria', LIVE, () => {
    same<unknown>('criteria', SpreadsheetApp.newDataValidation().getCriteriaType(), null);
  }),
  auto(60, 'appendRow refuses an empty row', 'P: public reports', ({ sheet }) => {
    holds('thrown', thrownBy(() => sheet.appendRow([])) !== null, 'nothing');
  }),
];

const SHEETS: ConformanceCase[] = [
  auto(57, 'the only visible sheet cannot be hidden', 'D: reference/spreadsheet/Sheet', ({ sheet, book }) => {
    const others = book.getSheets().filter((each) => each.getSheetId() !== sheet.getSheetId());
    const shown = others.filter((each) => !each.isSheetHidden());
    shown.forEach((each) => each.hideSheet());
    try {
      const work = (): void => {
        sheet.hideSheet();
        SpreadsheetApp.flush();
      };
      holds('thrown', thrownBy(work) !== null, 'nothing');
    } finally {
      shown.forEach((each) => each.showSheet());
    }
  }),
  auto(
    62,
    'protect() on a protected sheet gives its protection, not a new one',
    'D: reference/spreadsheet/Sheet',
    ({ sheet }) => {
      sheet.protect().setDescription('của người khác');
      same('description', sheet.protect().getDescription(), 'của người khác');
      same('protections', sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
    },
  ),
  byHand(
    63,
    'an editor whose right comes from a group cannot be removed from a protection',
    'D: reference/spreadsheet/Protection',
    'Share the sheet with a Google Group as editor; then Conformance → «Fact 63: remove a group». Seen: «an exception» and, after it, who is left.',
  ),
];

const SERVICES: ConformanceCase[] = [
  byHand(
    51,
    'a menu may call a method of an object, a static method and a function that stands in a const',
    'D: guides/v8-runtime',
    'Conformance → «Fact 51: a method», then «Fact 51: a const». Seen: an alert each time.',
  ),
  auto(53, 'WebAssembly is there, and what nobody knows is undefined', 'D: guides/v8-runtime', () => {
    const globals = globalThis as unknown as Record<string, unknown>;
    same('WebAssembly', typeof globals.WebAssembly, 'object');
    same('an unknown global', typeof globals.NoSuchService, 'undefined');
    const member = (SpreadsheetApp as unknown as Record<string, unknown>).noSuchMethod;
    same('an unknown member', typeof member, 'undefined');
  }),
  byHand(
    54,
    'an async function called from a page gives its value to the success handler',
    'P: public reports',
    'Conformance → «Open the page». Seen: the line of fact 54 says «late».',
  ),
  auto(55, 'tryLock with a negative time is false, waitLock throws', LIVE, () => {
    const lock = LockService.getScriptLock();
    same('tryLock', lock.tryLock(-100), false);
    holds('waitLock', thrownBy(() => lock.waitLock(-100)) !== null, 'nothing was thrown');
    same('held', lock.hasLock(), false);
  }),
  auto(
    56,
    'Drive refuses a property of more than 124 bytes, key and value',
    'D: Drive, file properties',
    () => {
      const create = (value: string): unknown =>
        Drive?.Files.create({ name: 'conformance, may be deleted', appProperties: { khoa: value } });
      holds('121 bytes of value', thrownBy(() => create('x'.repeat(121))) !== null, 'nothing was thrown');
      holds('61 letters of two bytes', thrownBy(() => create('ó'.repeat(61))) !== null, 'nothing was thrown');
      const made = create('x'.repeat(120)) as { id?: string } | undefined;
      holds('120 bytes of value', made?.id !== undefined, made);
      Drive?.Files.remove(made?.id ?? '');
    },
  ),
  auto(
    59,
    'where nothing is to be granted, there is no authorization URL',
    'D: reference/script/AuthorizationInfo',
    () => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      same<unknown>('url', info.getAuthorizationUrl(), null);
    },
  ),
  auto(
    61,
    'Cache.put gives null and refuses a time outside 1 to 21,600 seconds',
    `D: reference/cache/Cache; ${LIVE}`,
    () => {
      const cache = CacheService.getScriptCache();
      same<unknown>('put', loosely(cache).put?.('k', 'v', 60), null);
      holds('0 seconds', thrownBy(() => cache.put('k', 'v', 0)) !== null, 'nothing was thrown');
      holds('21,601 seconds', thrownBy(() => cache.put('k', 'v', 21_601)) !== null, 'nothing was thrown');
      cache.remove('k');
    },
  ),
];

/** facts.md 46–63: what public suites and projects found wrong on a local host. */
export const foundByOthersCases: readonly ConformanceCase[] = [...TEXT, ...RANGES, ...SHEETS, ...SERVICES];
