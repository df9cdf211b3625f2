import { toNewToneStyle, toOldToneStyle } from '../../text/tone-style';
import type { Block, ReportDocument, Runs, TableCell } from '../tree';
import type { UnitName } from './unit-names';

/**
 * Units by their full names where they are first named («Hội Liên hiệp Phụ nữ xã»), as rows shorten them afterwards. Letterhead,
 * addressees, bases and recipients keep what the commune set; so does what is quoted. `commune` gives the noun: «xã Bình Thuận».
 */
export function withFullNames(
  report: ReportDocument,
  names: readonly UnitName[],
  commune: string,
): ReportDocument {
  if (names.length === 0) return report;
  const writeOut = firstMentions(names, nounOf(commune));
  const runs = (given: Runs): Runs =>
    given.map((run) =>
      run.quoted === true || run.placeholder === true ? run : { ...run, text: writeOut(run.text) },
    );
  const row = (cells: readonly TableCell[]): readonly TableCell[] =>
    cells.map((cell) => ({ ...cell, runs: runs(cell.runs) }));
  const block = (given: Block): Block => {
    if (given.kind === 'table') return { ...given, rows: given.rows.map(row) };
    return isProse(given) ? { ...given, runs: runs(given.runs) } : given;
  };
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  };
}

type Prose = Extract<Block, { readonly kind: (typeof PROSE)[number] }>;
const PROSE = ['heading', 'paragraph', 'listItem', 'caption', 'note'] as const;
const isProse = (block: Block): block is Prose => PROSE.some((kind) => kind === block.kind);

/** Called with one text after the other; a name that stood in full is not written out again. */
function firstMentions(names: readonly UnitName[], noun: string): (text: string) => string {
  const { fullOf, pattern } = spellingsOf(names, noun);
  const named = new Set<string>();
  return (text) =>
    text.normalize('NFC').replace(pattern, (found: string) => {
      const full = fullOf(found);
      if (full === undefined || named.has(full)) return found;
      named.add(full);
      return full;
    });
}

/** Every name in full, to see whether two texts name one unit. */
export function allInFull(text: string, names: readonly UnitName[], commune: string): string {
  if (names.length === 0) return text;
  const { fullOf, pattern } = spellingsOf(names, nounOf(commune));
  return text.normalize('NFC').replace(pattern, (found: string) => fullOf(found) ?? found);
}

const nounOf = (commune: string): string => (/^phường\s/i.test(commune) ? 'phường' : 'xã');
const keyOf = (name: string): string => toOldToneStyle(name.normalize('NFC'));

interface Spellings {
  readonly fullOf: (found: string) => string | undefined;
  readonly pattern: RegExp;
}

function spellingsOf(names: readonly UnitName[], noun: string): Spellings {
  const withNoun = (text: string): string => text.replace(/\{xã\}/g, noun);
  const fullByKey = new Map<string, string>();
  for (const { full, short } of names)
    for (const spelling of [full, ...short]) fullByKey.set(keyOf(withNoun(spelling)), withNoun(full));
  const spellings = (isOwn: boolean): readonly string[] =>
    names
      .filter(({ full }) => full.includes('{xã}') === isOwn)
      .flatMap(({ full, short }) => [full, ...short].map((spelling) => keyOf(withNoun(spelling))));
  return {
    fullOf: (found) => fullByKey.get(keyOf(found)),
    pattern: namesPattern(spellings(true), spellings(false)),
  };
}

/** Units of the commune are never those of another level that has the same short name. */
const OTHER_LEVEL = 'huyện|tỉnh|xóm|thôn|bản|ấp|các|cấp|thị|thành|trung ương|Trung ương|Việt Nam|cơ sở';

/** With capitals as written and never within a longer word. */
function namesPattern(own: readonly string[], others: readonly string[]): RegExp {
  const notElsewhere = `(?!\\s+(?:${OTHER_LEVEL})(?!\\p{L}))`;
  const groups = [
    ...(own.length === 0 ? [] : [`(?:${oneOf(own)})(?![\\p{L}\\p{N}])${notElsewhere}`]),
    ...(others.length === 0 ? [] : [`(?:${oneOf(others)})(?![\\p{L}\\p{N}])`]),
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})`, 'gu');
}

/** Longest first, in both tone styles. */
const oneOf = (keys: readonly string[]): string =>
  [...new Set(keys.flatMap((key) => [key, toNewToneStyle(key)]))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
