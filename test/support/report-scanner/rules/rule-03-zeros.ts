import { matches } from '../breach';
import type { Breach, Rule } from '../breach';
import { COUNTED } from '../numbers';
import { allBlocks } from '../printed-report';
import { proseOfAll, tablesOf } from '../prose';
import { maskingOf } from '../quotations';

const NOUN = `(?:${COUNTED})(?!\\p{L})`;
/** «6 tháng đầu năm», «tháng 4 …», «Bảng 2 …», «tiêu chí 5 …»: a number that is a name. */
const NAME_BEFORE =
  '(?<!(?:tháng|quý|năm|ngày|Bảng|Biểu đồ|Phụ lục|tiêu chí|Tiêu chí|số|Xóm|xóm|thôn|khu|tổ|Trại|Điều|khoản) )';
const WITHOUT_ZERO = new RegExp(
  `(?<![\\p{L}\\d.,/–-])${NAME_BEFORE}[1-9] (?!tháng (?:đầu|cuối) năm)${NOUN}`,
  'gu',
);
const WITHOUT_ZERO_COMPARED = /(?<=(?:từ|lên|xuống) )[1-9](?= (?:lên|xuống)(?!\p{L})|[,.](?!\d)|[;)]|$)/gu;

/** Not a day such as «05/03» or «05/03/2024». */
const NOT_DATE = '(?<!(?:ngày|tháng|đến|từ) )(?<![\\d/])';
const ZEROS: readonly (readonly [RegExp, string])[] = [
  [/\d,0+(?!\d)/g, 'phần thập phân bằng không'],
  [/(?<![\d.,/])00(?!\d|[.,]\d)/g, 'số không trước số không'],
  [new RegExp(`${NOT_DATE}0\\d/\\d+(?![\\d/])`, 'g'), 'số không trong k/N'],
  [new RegExp(`${NOT_DATE}\\d+/0\\d(?![\\d/])`, 'g'), 'số không trong k/N'],
  [/(?<![\d.,/])0\d(?:,\d+)?\s?%/g, 'số không trước phần trăm'],
  [/(?<![\d.,/])0\d,\d/g, 'số không trước số thập phân'],
  [/tháng 0[3-9](?!\d)/gi, 'số không trước tháng 3–9'],
  [/(?:0[69]) tháng (?:đầu|cuối) năm/g, 'số không trong tên kỳ'],
  [/(?:Bảng|Biểu đồ|Phụ lục|quý) 0\d/gi, 'số không trong tên'],
];

/** 3. No «,0» in running text; a zero before whole counts 1–9 with a unit, in prose only and nowhere else. */
export const zeros: Rule = (report, beside) => {
  const mask = maskingOf(beside);
  return [
    ...proseOfAll(report).flatMap((text) => inProse(mask(text), text)),
    ...tablesOf(allBlocks(report)).flatMap(({ rows }) => rows.flatMap((row) => inTable(row))),
    ...namesOf(beside.hamlets.map(({ name }) => name)).flatMap(({ pattern, name }) =>
      proseOfAll(report).flatMap((text) => matches(text, pattern, () => `tên «${name}» thêm số không`)),
    ),
  ];
};

const inProse = (text: string, at: string): readonly Breach[] => [
  ...matches(text, WITHOUT_ZERO, (found) => `thiếu số không: «${found}»`, at),
  ...matches(text, WITHOUT_ZERO_COMPARED, (found) => `thiếu số không: «${found}»`, at),
  ...ZEROS.flatMap(([pattern, why]) => matches(text, pattern, (found) => `${why}: «${found}»`, at)),
];

const inTable = (row: readonly string[]): readonly Breach[] =>
  row
    .filter((cell) => /^(?:(?:tăng|giảm) )?0\d$/.test(cell))
    .map((cell) => ({ at: row.join(' | '), why: `số không trong bảng: «${cell}»` }));

/** «Trại 4» must not become «Trại 04». */
const namesOf = (names: readonly string[]): readonly { name: string; pattern: RegExp }[] =>
  names.flatMap((name) => {
    const [, stem, digit] = /^(.*) ([1-9])$/.exec(name) ?? [];
    return stem === undefined || digit === undefined
      ? []
      : [{ name, pattern: new RegExp(`${stem} 0${digit}(?!\\d)`, 'gu') }];
  });
