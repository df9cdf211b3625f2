import { childOf, childrenOf, type XmlElement } from '../xml/xml-element';

/** Formats that files name by id only (18.8.30); 14 and 22 follow the reader's locale. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
/** Of them «mmm-yy» and the times. */
const BUILT_IN_PARTS = new Map<number, ShownPart>([
  [17, 'month'],
  ...[18, 19, 20, 21, 45, 46, 47].map((id): [number, ShownPart] => [id, 'time']),
]);

/** Excel takes 255 characters. */
const LONGEST_CODE = 1_000;

export interface CellFormats {
  /** How many there are. */
  count: number;
  /** Code of the number format; undefined where the file names a built-in one by its id. */
  codeOf(style: number): string | undefined;
  /** Whether numbers of this format are shown as days or times. */
  isDate(style: number): boolean;
  /** What a day or time of this format leaves out; undefined where it shows the day. */
  showsOf(style: number): ShownPart | undefined;
}

/** `month`: «03/2024»; `year`: «2024»; `time`: «7:30». */
export type ShownPart = 'month' | 'year' | 'time';

/** The cell formats of styles.xml, as far as values depend on them. */
export function readCellFormats(root: XmlElement | undefined): CellFormats {
  const codes = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const ids = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => Number(xf.attributes['numFmtId'] ?? 0));
  const dates = ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? BUILT_IN_DATES.has(id) : code.length <= LONGEST_CODE && showsDate(code);
  });
  return {
    count: ids.length,
    codeOf: (style) => codes.get(ids[style] ?? 0),
    isDate: (style) => dates[style] ?? false,
    showsOf: (style) => {
      const id = ids[style] ?? 0;
      const code = codes.get(id);
      return code === undefined ? BUILT_IN_PARTS.get(id) : shownPart(code);
    },
  };
}

/** The codes of the first section, outside of quotes, escapes and colours. */
const bareCode = (code: string): string =>
  code
    .slice(0, LONGEST_CODE)
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .split(';')[0] ?? '';

/** Whether a format has a day, month, year, hour, minute or second. */
function showsDate(code: string): boolean {
  const bare = bareCode(code);
  return /[dmyhs]/iu.test(bare) && !/general/iu.test(bare);
}

/** An «m» beside hours or seconds counts minutes. */
function shownPart(code: string): ShownPart | undefined {
  const bare = bareCode(code);
  const has = (letter: string): boolean => bare.toLowerCase().includes(letter);
  if (has('d')) return undefined;
  if (has('h') || has('s')) return has('y') ? undefined : 'time';
  if (has('m')) return 'month';
  return has('y') ? 'year' : undefined;
}
