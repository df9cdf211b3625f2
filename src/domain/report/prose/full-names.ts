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
  const writeOut = firstMentions(names, /^phường\s/i.test(commune) ? 'phường' : 'xã');
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
  const fullByKey = new Map<string, string>();
  for (const { full, short } of names) {
    const inFull = full.replace(/\{xã\}/g, noun);
    for (const spelling of [full, ...short]) fullByKey.set(keyOf(spelling.replace(/\{xã\}/g, noun)), inFull);
  }
  const pattern = namesPattern([...fullByKey.keys()]);
  const named = new Set<string>();
  return (text) =>
    text.normalize('NFC').replace(pattern, (found: string) => {
      const full = fullByKey.get(keyOf(found));
      if (full === undefined || named.has(full)) return found;
      named.add(full);
      return full;
    });
}

const keyOf = (name: string): string => toOldToneStyle(name.normalize('NFC'));

/** Longest first, with capitals as written, never within a longer word, and never the unit of another level. */
function namesPattern(keys: readonly string[]): RegExp {
  const spellings = [...new Set(keys.flatMap((key) => [key, toNewToneStyle(key)]))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const otherLevel = 'huyện|tỉnh|xóm|thôn|bản|ấp|các|cấp|thị|thành|trung ương|Trung ương|Việt Nam|cơ sở';
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${spellings.join('|')})(?![\\p{L}\\p{N}]|\\s+(?:${otherLevel})(?!\\p{L}))`,
    'gu',
  );
}
