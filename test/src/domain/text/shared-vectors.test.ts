import { describe, expect, it } from '@jest/globals';
import { TEXT_FUNCTIONS } from '../../../support/text-vector-functions';
import vectors from '../../../support/text-vectors.json';

/** Codes of the shared vectors by kind of problem. */
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

/** Periods and due dates are no matter of text. */
const OF_OTHERS = new Set(['period', 'due']);

describe('domain specification §5: shared text vectors', () => {
  const ofText = vectors.filter((vector) => !OF_OTHERS.has(vector.fn));

  it.each(ofText)('$id $fn: $input', ({ fn, input, expected }) => {
    const apply = TEXT_FUNCTIONS[fn];
    if (!apply) throw new Error(`No function for vectors of «${fn}»`);
    expect(withErrorCode(apply(input as never))).toEqual(expected);
  });
});

function withErrorCode(outcome: unknown): unknown {
  if (typeof outcome !== 'string') return outcome;
  return ERROR_CODES[outcome.replace(/ → .*$/, '')] ?? outcome;
}
