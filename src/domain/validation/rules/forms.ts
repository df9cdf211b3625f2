import { phoneInText } from './shared/phone-in-text';
import { repeatedCodes } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { legacyTexts, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereMissingOrUnreadable } from './shared/unreadable-cell';

const { error, warning, info, errorAcrossRows } = linesOf('forms');

/** Tab Hình thức. A rule: its line here, its sentence (wording/findings/forms), its examples (rules-book/forms). */
export const FORM_RULES = {
  /** A form has a code. */
  'HT-01': error(whereMissing('code')),
  /** A code names one form. */
  'HT-02': errorAcrossRows(repeatedCodes('forms')),
  /** A form has a name that people recognise. */
  'HT-03': warning(whereMissing('title')),
  /** §6.0 HT counts groups; where Nhóm is blank the beginning of the code stands. */
  'HT-04': warning(whereMissing('group')),
  /** §6.0 R(a): Cách tính bao phủ says whom a commune-wide activity reaches. */
  'HT-05': error(whereMissingOrUnreadable('reach')),
  /** §6.0: Mức tiếp cận says whether the form is direct. */
  'HT-06': error(whereMissingOrUnreadable('credit')),
  /** Understood, though not written as it should be. */
  'HT-07': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'HT-08': warning(legacyTexts),
  /** §5.10: telephone numbers are personal data. */
  'HT-09': warning(phoneInText),
} as const satisfies RuleTable<'forms'>;
