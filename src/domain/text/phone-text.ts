import { err, ok } from '../result';
import type { Result } from '../result';
import { clean } from './clean';
import { withoutAccents } from './without-accents';

export interface PhoneProblem {
  /** wrong-length: too few or many digits. unknown-prefix: no network or province has it. unrecognised: not a number. */
  readonly kind: 'wrong-length' | 'unknown-prefix' | 'unrecognised';
}

/** Mobile prefixes of eleven-digit numbers, and what they became from 15/9/2018; areas Thái Nguyên and Bắc Kạn, 17/6/2017. */
const PREFIX_TODAY: ReadonlyMap<string, string> = new Map([
  ['162', '32'],
  ['163', '33'],
  ['164', '34'],
  ['165', '35'],
  ['166', '36'],
  ['167', '37'],
  ['168', '38'],
  ['169', '39'],
  ['120', '70'],
  ['121', '79'],
  ['122', '77'],
  ['126', '76'],
  ['128', '78'],
  ['123', '83'],
  ['124', '84'],
  ['125', '85'],
  ['127', '81'],
  ['129', '82'],
  ['186', '56'],
  ['188', '58'],
  ['199', '59'],
  ['280', '208'],
  ['281', '209'],
]);

const MOBILE = /^(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
/** Hà Nội and TP. HCM have two-digit areas and eight-digit numbers; the others three and seven. */
const LANDLINE = /^(?:2[48]\d{8}|2(?:0[3-9]|[1-79]\d)\d{7})$/;
const LABEL = /^(?:s?dt|tel|phone|dien thoai|di dong|mobile) ?[:.]? ?/;

/** Reads a Vietnamese telephone number, also one that a sheet turned into a figure, as `+84…`. */
export function parsePhone(typed: string | number): Result<string, PhoneProblem> {
  const text = withoutAccents(clean(String(typed)))
    .toLowerCase()
    .replace(LABEL, '');
  if (!/^\+?[\d\s().\-/]+$/.test(text)) return err({ kind: 'unrecognised' });
  const national = withPrefixOfToday(nationalDigits(text));
  if (MOBILE.test(national) || LANDLINE.test(national)) return ok(`+84${national}`);
  const length = national.startsWith('2') ? 10 : 9;
  return err({ kind: national.length === length ? 'unknown-prefix' : 'wrong-length' });
}

/** Digits after the country code and the zero of national calls. */
function nationalDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  const international =
    text.startsWith('+') || digits.startsWith('0084') || (digits.startsWith('84') && digits.length >= 11);
  return (international ? digits.replace(/^(?:00)?84/, '') : digits).replace(/^0/, '');
}

function withPrefixOfToday(national: string): string {
  const prefix = national.length === 10 ? PREFIX_TODAY.get(national.slice(0, 3)) : undefined;
  return prefix === undefined ? national : prefix + national.slice(3);
}
