import type { PlanParagraph, Source } from './plan-paragraph';

/** A paragraph at its place in the outline. */
export interface OutlineLine extends Source {
  /** Without its number or dash. */
  readonly body: string;
  /** The smaller, the higher; a paragraph without a mark stands lowest. */
  readonly rank: number;
  /** Whether it bears a number, or stands as a heading without one. */
  readonly isHead: boolean;
  /** Headings that it stands under, the nearest first. */
  readonly under: readonly OutlineLine[];
  readonly cells?: readonly string[];
}

const MARKS: readonly (readonly [RegExp, number])[] = [
  [/^PHẦN\s+(?:THỨ\s+\p{L}+|[IVX]+|\d+)\s*[.:)-]?\s*/iu, 0],
  [/^[IVXL]+\s*[.)/]\s*/u, 2],
  [/^[A-ZĐ]\s*[.)]\s+/u, 1],
  [/^\d+\s*[.)]\s*(?!\d)/u, 3],
  [/^\d+(?:\.\d+)+\s*[.)]?\s+/u, 4],
  [/^[a-zđ]\d?\s*[.)]\s+/u, 5],
  [/^[-–]\s*/u, 6],
  [/^[+•*·]\s*/u, 7],
];
const BARE_HEAD = 5.5;
const UNMARKED = 8;
const LONGEST_BARE_HEAD = 60;
const IN_CAPITALS = /^[^\p{Ll}]{4,}$/u;

/** Puts every paragraph under the headings above it. */
export function outlineOf(paragraphs: readonly PlanParagraph[]): readonly OutlineLine[] {
  const open: OutlineLine[] = [];
  return paragraphs.map((paragraph, index) => {
    const { body, rank } = placeOf(paragraph);
    while ((open[0]?.rank ?? -1) >= rank) open.shift();
    const line: OutlineLine = {
      paragraph: index,
      text: paragraph.text,
      body,
      rank,
      isHead: rank < UNMARKED,
      under: [...open],
      ...(paragraph.cells === undefined ? {} : { cells: paragraph.cells }),
    };
    if (line.isHead) open.unshift(line);
    return line;
  });
}

function placeOf({ text, level, cells }: PlanParagraph): { readonly body: string; readonly rank: number } {
  if (cells !== undefined) return { body: text, rank: UNMARKED };
  for (const [mark, rank] of MARKS) {
    const found = mark.exec(text);
    if (found !== null) return { body: text.slice(found[0].length).trim(), rank };
  }
  if (level !== undefined) return { body: text, rank: 2 + level * 1.2 };
  if (IN_CAPITALS.test(text)) return { body: text, rank: 2 };
  if (text.endsWith(':') && text.length <= LONGEST_BARE_HEAD)
    return { body: text.slice(0, -1).trim(), rank: BARE_HEAD };
  return { body: text, rank: UNMARKED };
}
