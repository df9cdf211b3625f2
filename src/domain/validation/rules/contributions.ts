import { valueOf } from '../../cells/read';
import { cashTooSmall } from './contributions/cash-too-small';
import { householdsAboveHamlet } from './contributions/households-above-hamlet';
import { onlyCodeLeft } from './shared/only-code-left';
import { phoneInText } from './shared/phone-in-text';
import { afterToday } from './shared/days-in-order';
import { hamletNotInForce } from './shared/hamlet-not-in-force';
import { unknownActivities } from './shared/linked-activity';
import { objectIf } from './shared/object-to';
import { outsidePlanYear } from './shared/plan-year';
import { repeatedCodes } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { sumsTheOthers } from './shared/sums-the-others';
import { legacyTexts, repeatedItems, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereMissingOrUnreadable, whereUnreadable } from './shared/unreadable-cell';
import { where } from './shared/where';

const { error, warning, info, errorAcrossRows, warningAcrossRows } = linesOf('contributions');

/** Tab Đóng góp. A rule: its line here, its sentence (wording/findings/contributions), its examples (rules-book/contributions). */
export const CONTRIBUTION_RULES = {
  /** A contribution counts in the period of its day. */
  'DG-01': error(whereMissingOrUnreadable('date')),
  /** A contribution that has not been made yet does not count. */
  'DG-02': error(afterToday('date')),
  /** What households gave belongs to a hamlet, else no hamlet is credited. */
  'DG-03': warning(
    where(({ fields }) => (valueOf(fields.giver) ?? 'household') === 'household', whereMissing('hamlet')),
  ),
  /** §6: an unknown hamlet is an error of the row. */
  'DG-04': error(whereUnreadable('hamlet')),
  /** CT30–33: Loại says in what unit the value is. */
  'DG-05': error(whereMissingOrUnreadable('kind')),
  /** CT30–33: Giá trị is a number of zero or more in the unit of its kind. */
  'DG-06': error(whereMissingOrUnreadable('value')),
  /** A contribution of nothing is no contribution. */
  'DG-07': warning(({ fields }) => objectIf(valueOf(fields.value) === 0, 'value')),
  'DG-08': warning(cashTooSmall),
  /** Hoạt động names the code of a row of tab Hoạt động. */
  'DG-09': warningAcrossRows(unknownActivities('contributions')),
  /** The day lies outside the reporting year of Năm kế hoạch. */
  'DG-10': warning(outsidePlanYear('date')),
  'DG-11': warning(householdsAboveHamlet),
  /** A code names one row. */
  'DG-12': errorAcrossRows(repeatedCodes('contributions')),
  /** Tiêu chí are numbers of the set in Cấu hình. */
  'DG-13': warning(whereUnreadable('criteria')),
  /** §6.0: a hamlet that did not exist, or no longer existed, that day. */
  'DG-14': warning(hamletNotInForce),
  /** A list names the same thing twice. */
  'DG-15': info(repeatedItems),
  /** Understood, though not written as the lists do. */
  'DG-16': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'DG-17': warning(legacyTexts),
  /** A row that sums the others is no entry. */
  'DG-18': error(sumsTheOthers),
  /** Bên đóng góp takes a value of its list; blank means Hộ dân. */
  'DG-19': warning(whereUnreadable('giver')),
  /** §5.10: telephone numbers are personal data. */
  'DG-20': warning(phoneInText),
  /** A row that was emptied by hand is no entry. */
  'DG-21': error(onlyCodeLeft),
} as const satisfies RuleTable<'contributions'>;
