import { hamletNoun } from '../../workbook/hamlet-noun';
import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  DELETE_CODE,
  activityUnknown,
  blank,
  choiceOf,
  criteriaUnknown,
  dayProblem,
  hamletNotInForce,
  hamletUnknown,
  inFuture,
  itemRepeated,
  legacyEncoding,
  onlyCodeLeft,
  phoneNumber,
  notClean,
  numberFact,
  numberProblem,
  outsidePlanYear,
  repeatedIn,
  textFact,
  tooFewDong,
  totalsRow,
} from './phrases';

/** Tab Đóng góp. */
export const CONTRIBUTION_MESSAGES: Readonly<Record<RuleIdOf<'contributions'>, Say>> = {
  'DG-01': dayProblem,
  'DG-02': inFuture,
  'DG-03': blank(
    () => `Xin chọn ${hamletNoun()} đã đóng góp ở tab Xóm; nếu không phải hộ dân góp, xin chọn Bên đóng góp.`,
  ),
  'DG-04': hamletUnknown,
  'DG-05': choiceOf('contributionKind'),
  'DG-06': numberProblem,
  'DG-07': () => 'ghi 0. Xin ghi số đã đóng góp, hoặc xóa dòng.',
  'DG-08': tooFewDong,
  'DG-09': activityUnknown,
  'DG-10': outsidePlanYear,
  'DG-11': (finding) =>
    textFact(finding, 'problem') === 'above-hamlet'
      ? `${numberFact(finding, 'attending')} hộ nhiều hơn ${numberFact(finding, 'households')} hộ của ${hamletNoun()}. Xin xem lại.`
      : numberProblem(finding),
  'DG-12': repeatedIn('mã', DELETE_CODE),
  'DG-13': criteriaUnknown,
  'DG-14': hamletNotInForce,
  'DG-15': itemRepeated,
  'DG-16': notClean,
  'DG-17': legacyEncoding,
  'DG-18': totalsRow,
  'DG-19': choiceOf('giver'),
  'DG-20': phoneNumber,
  'DG-21': onlyCodeLeft,
};
