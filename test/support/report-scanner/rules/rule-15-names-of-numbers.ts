import type { Breach, Rule } from '../breach';
import { numberIn } from '../numbers';
import { allBlocks } from '../printed-report';
import type { PrintedTable } from '../printed-report';
import { proseOf, sentencesOf, tablesOf } from '../prose';

/** What a reader would add up or compare. */
const UNITS = 'lượt người|mô hình|văn bản|hoạt động';
/** Units whose bare name says nothing where another count of theirs is told: people of meetings, of all activities. */
const NEVER_BARE = ['lượt người', 'mô hình'];
const SINCE_NEW_YEAR = /l(?:ũy|uỹ) kế|từ đầu năm/iu;
/** A sentence about the commune as a whole, not about one unit, hamlet or form. */
const WHOLE =
  /^(?:trong|từ đầu năm|tính từ đầu năm|toàn xã|xã đã|tổng số|tháng|quý|năm|\d tháng|đã|số lượt người|có \d[\d.]* (?:lượt|mô|văn|hoạt))|toàn xã|tổng số/iu;

interface NamedNumber {
  readonly unit: string;
  readonly name: string;
  readonly isSinceNewYear: boolean;
  readonly value: number;
  readonly at: string;
}

/** 15. Numbers that count different things have different names in one report. */
export const namesOfNumbers: Rule = (report) => {
  const blocks = allBlocks(report);
  const said = [...proseOf(blocks).flatMap(numbersOfProse), ...tablesOf(blocks).flatMap(numbersOfTable)];
  return said.flatMap((number, index): readonly Breach[] => {
    const earlier = said.slice(0, index).find((other) => clash(other, number));
    if (earlier === undefined) return [];
    return [
      { at: number.at, why: `«${earlier.name}» là ${earlier.value}, «${number.name}» là ${number.value}` },
    ];
  });
};

function clash(one: NamedNumber, other: NamedNumber): boolean {
  if (one.value === other.value || one.isSinceNewYear !== other.isSinceNewYear) return false;
  if (one.name === other.name) return true;
  const isBare = one.name === one.unit || other.name === other.unit;
  return isBare && one.unit === other.unit && NEVER_BARE.includes(one.unit);
}

/** «932 lượt người dự hội nghị» → «lượt người dự hội nghị»; what stands in brackets belongs to something else. */
function numbersOfProse(text: string): readonly NamedNumber[] {
  return sentencesOf(text)
    .filter((sentence) => WHOLE.test(sentence))
    .flatMap((sentence) => {
      const open = sentence.replace(/\([^)]*\)/g, (inside) => ' '.repeat(inside.length));
      return [...numbersWithUnits(open), ...unitsWithNumbers(open)].map((number) => ({
        ...number,
        at: text,
      }));
    });
}

type Told = Omit<NamedNumber, 'at'>;

const NUMBER_UNIT = new RegExp(`(?<![\\d./,])(\\d[\\d.]*) (${UNITS})(?!\\p{L})([^,.;:()\\d]*)`, 'giu');

function numbersWithUnits(sentence: string): readonly Told[] {
  return [...sentence.matchAll(NUMBER_UNIT)].flatMap((match): readonly Told[] => {
    const [, digits = '', unit = '', words = ''] = match;
    const value = numberIn(digits);
    const clause = clauseBefore(sentence.slice(0, match.index));
    const isRisen = /tổng số từ đầu năm lên $/u.test(clause);
    // A comparison names other times, a list names parts.
    if (
      value === null ||
      (!isRisen && /(?<!\p{L})(?:lên|xuống|tăng|giảm|trong đó|gồm)(?!\p{L})|:/iu.test(clause))
    )
      return [];
    const verb = /(?:xây dựng(?: mới)?|nhân rộng) $/u.exec(clause)?.[0] ?? '';
    const isSinceNewYear = SINCE_NEW_YEAR.test(clause) || SINCE_NEW_YEAR.test(words);
    return [{ unit: unit.toLowerCase(), name: nameOf(`${unit}${words} ${verb}`), isSinceNewYear, value }];
  });
}

/** «Số lượt người dự hội nghị là 932 lượt». */
function unitsWithNumbers(sentence: string): readonly Told[] {
  const pattern = /(lượt người)((?: [^\d.;:]*?)?) là (\d[\d.]*)/giu;
  return [...sentence.matchAll(pattern)].flatMap((match): readonly Told[] => {
    const [, unit = '', words = '', digits = ''] = match;
    const value = numberIn(digits.replace(/\.$/, ''));
    const isSinceNewYear = SINCE_NEW_YEAR.test(sentence.slice(0, match.index));
    return value === null
      ? []
      : [{ unit: unit.toLowerCase(), name: nameOf(unit + words), isSinceNewYear, value }];
  });
}

const clauseBefore = (before: string): string => before.slice(Math.max(0, before.lastIndexOf(';') + 1));

/** Words of the name without those of time, place and comparison. */
const nameOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/ (?:trong|từ đầu năm|tính từ|là|so với|nêu tại)(?!\p{L}).*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();

const HEAD = new RegExp(`(?<!\\p{L})(${UNITS}|việc)(?!\\p{L}).*$`, 'iu');
const TOTAL = /^(?:tổng cộng|toàn xã|cộng|tổng số)$/iu;

/** Totals under heads that are a unit; of «84/152» the whole. */
function numbersOfTable({ header, rows }: PrintedTable): readonly NamedNumber[] {
  // «Toàn xã» further right is where something was.
  const total = rows.find((row) => row.slice(0, 2).some((cell) => TOTAL.test(cell.trim())));
  if (total === undefined) return [];
  return total.flatMap((cell, column): readonly NamedNumber[] => {
    const value = numberIn(cell.replace(/^.*\//, ''));
    const heads = header.map((line) => line[column] ?? '');
    const [words, unit = ''] = HEAD.exec(heads.at(-1) ?? '') ?? [];
    if (value === null || words === undefined) return [];
    const isSinceNewYear = SINCE_NEW_YEAR.test(heads.join(' '));
    return [{ unit: unit.toLowerCase(), name: nameOf(words), isSinceNewYear, value, at: total.join(' | ') }];
  });
}
