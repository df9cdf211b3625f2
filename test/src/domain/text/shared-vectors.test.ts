import { describe, expect, it } from '@jest/globals';
import { parseIsoDate } from '../../../../src/domain/calendar/calendar-date';
import type { Result } from '../../../../src/domain/result';
import { parseAreaText } from '../../../../src/domain/text/area-text';
import { clean } from '../../../../src/domain/text/clean';
import { compareVietnamese } from '../../../../src/domain/text/collation';
import { parseDateText } from '../../../../src/domain/text/date-text';
import { formatDocumentDate } from '../../../../src/domain/text/format';
import {
  decodeMojibake,
  decodeTcvn3,
  decodeVni,
  detectEncoding,
} from '../../../../src/domain/text/legacy-encoding';
import { looseKey, strictKey } from '../../../../src/domain/text/match-keys';
import { parseMoneyText } from '../../../../src/domain/text/money-text';
import { parseIntegerText, parseNumberText } from '../../../../src/domain/text/number-text';
import { parsePhone } from '../../../../src/domain/text/phone-text';
import { toNewToneStyle, toOldToneStyle } from '../../../../src/domain/text/tone-style';
import vectors from '../../../support/text-vectors.json';

const ERROR_CODES: Readonly<Record<string, string>> = {
  'no-such-day': 'ERR_NGAY_KHONG_TON_TAI',
  'month-day-swapped': 'ERR_THANG_NGAY_DAO',
  'missing-day': 'ERR_THIEU_NGAY',
  unrecognised: 'ERR_KHONG_NHAN_DANG',
  'english-grouping': 'ERR_KIEU_ANH_MY',
  'suspect-thousands-comma': 'ERR_NGHI_DAU_PHAY_NGHIN',
  'not-integer': 'ERR_PHAI_SO_NGUYEN',
  'unclear-unit': 'ERR_DON_VI_KHONG_RO',
};

const SAO_M2 = 360;

const FUNCTIONS: Readonly<Record<string, (input: never) => unknown>> = {
  clean: (input: string) => clean(input),
  strictKey: (input: string) => strictKey(input),
  looseKey: (input: string) => looseKey(input),
  toneCu: (input: string) => toOldToneStyle(input),
  toneMoi: (input: string) => toNewToneStyle(input),
  detect: (input: string) => detectEncoding(input),
  tcvn: (input: string) => decodeTcvn3(input),
  vni: (input: string) => decodeVni(input),
  moji: (input: string) => decodeMojibake(input),
  date: (input: string) => valueOrCode(parseDateText(input)),
  docdate: (input: string) => formatDocumentDate('Bình Thuận', parseIsoDate(input) ?? failOn(input)),
  num: (input: string) => valueOrCode(parseNumberText(input)),
  int: (input: string) => valueOrCode(parseIntegerText(input)),
  money: (input: string) => valueOrCode(parseMoneyText(input)),
  area: (input: string) => valueOrCode(parseAreaText(input, SAO_M2)),
  phone: (input: string | number) => valueOrCode(parsePhone(input)),
  collSort: (input: readonly string[]) => [...input].sort(compareVietnamese),
};

/** Periods and due dates are no matter of text. */
const OF_OTHERS = new Set(['period', 'due']);

describe('domain specification §5: shared text vectors', () => {
  const ofText = vectors.filter((vector) => !OF_OTHERS.has(vector.fn));

  it.each(ofText)('$id $fn: $input', ({ fn, input, expected }) => {
    const apply = FUNCTIONS[fn];
    if (!apply) throw new Error(`No function for vectors of «${fn}»`);
    expect(apply(input as never)).toEqual(expected);
  });
});

function valueOrCode(result: Result<unknown, { readonly kind: string }>): unknown {
  return result.ok ? result.value : (ERROR_CODES[result.error.kind] ?? result.error.kind);
}

function failOn(input: string): never {
  throw new Error(`Not a date: ${input}`);
}
