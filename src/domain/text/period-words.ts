import { clean } from './clean';
import { parseDateText } from './date-text';
import { parseRoman } from './roman';
import { withoutAccents } from './without-accents';

const YEAR = '(?: nam|,)? ?[/.-]? ?(\\d{4})';
const words = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

/** Words of a period without accents, and the code that they mean; the year comes last in all of them. */
const FORMS: readonly (readonly [RegExp, (year: string, number: string) => string])[] = [
  [words(`thang (\\d{1,2})${YEAR}`), (year, month) => `${year}-T${month}`],
  [words(`quy (\\d|[ivx]+)${YEAR}`), (year, quarter) => `${year}-Q${digitsOf(quarter)}`],
  [words(`(?:6|sau) thang dau${YEAR}`), (year) => `${year}-6T1`],
  [words(`(?:6|sau) thang cuoi${YEAR}`), (year) => `${year}-6T2`],
  [words(`(?:9|chin) thang(?: dau)?${YEAR}`), (year) => `${year}-9T`],
  [words('(?:ca )?nam (\\d{4})'), (year) => year],
];
const SPAN = /^(?:tu )?(?:ngay )?(\d.*?\d)(?: ?- ?| den )(?:het )?(?:ngay )?(\d\S*[/.-]\d{4})$/;

/**
 * The code of a period said in words: «quý 4/2024», «Quý IV năm 2024», «6 tháng đầu năm 2024», «cả năm 2024», «từ 3/1/2024
 * đến 20/2/2024». Text that says none of these, codes among them, comes back as it is.
 */
export function periodCodeOf(text: string): string {
  const plain = withoutAccents(clean(text)).toLowerCase().replace(/^ky /, '').replace(/\.$/, '');
  for (const [form, codeOf] of FORMS) {
    const found = form.exec(plain)?.slice(1) ?? [];
    const year = found[found.length - 1];
    if (year !== undefined) return codeOf(year, found[0] ?? '');
  }
  return spanOf(plain) ?? text;
}

/** «3/1 - 20/2/2024»: a first day without its year has that of the last. */
function spanOf(plain: string): string | null {
  const [, from = '', to = ''] = SPAN.exec(plain) ?? [];
  const last = parseDateText(to);
  const first = parseDateText(/\d{4}$/.test(from) ? from : `${from}/${to.slice(-4)}`);
  return first.ok && last.ok ? `${first.value}..${last.value}` : null;
}

const digitsOf = (number: string): string => {
  const roman = parseRoman(number.toUpperCase());
  return roman === null ? number : String(roman);
};
