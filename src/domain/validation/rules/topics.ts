import { phoneInText } from './shared/phone-in-text';
import { repeatedCodes } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { legacyTexts, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereUnreadable } from './shared/unreadable-cell';
import { dueTooLate } from './topics/due-too-late';
import { noneRequired } from './topics/none-required';

const { error, warning, info, errorAcrossRows, warningAcrossRows } = linesOf('topics');

/** Tab Nội dung. A rule: its line here, its sentence (wording/findings/topics), its examples (rules-book/topics). */
export const TOPIC_RULES = {
  /** A content has a code. */
  'ND-01': error(whereMissing('code')),
  /** A code names one content. */
  'ND-02': errorAcrossRows(repeatedCodes('topics')),
  /** A content has a name that people recognise. */
  'ND-03': warning(whereMissing('title')),
  /** Bắt buộc and Tiêu chí người dân are Có or Không. */
  'ND-04': error(whereUnreadable('required', 'peopleFacing')),
  /** §6.0 CC: Trọng số is a number of zero or more; blank counts as 1. */
  'ND-05': error(whereUnreadable('weight')),
  'ND-06': warningAcrossRows(noneRequired),
  /** Understood, though not written as it should be. */
  'ND-07': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'ND-08': warning(legacyTexts),
  /** §6.0: Hạn (tháng) is a whole number from 1 to 12; blank counts as 12, and so does what is not. */
  'ND-09': error(whereUnreadable('dueMonth')),
  /** §6.0: a quarter of the required contents is due by month 3, half by month 6. */
  'ND-10': warningAcrossRows(dueTooLate),
  /** §5.10: telephone numbers are personal data. */
  'ND-11': warning(phoneInText),
} as const satisfies RuleTable<'topics'>;
