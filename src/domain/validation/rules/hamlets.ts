import { fewerPeopleThanHouseholds } from './hamlets/fewer-people-than-households';
import { householdsMissing } from './hamlets/households-missing';
import { mergerInCircle } from './hamlets/merger-in-circle';
import { officerUnknown } from './hamlets/officer-unknown';
import { successorUnknown } from './hamlets/successor-unknown';
import { validityOverlaps } from './hamlets/validity-overlaps';
import { phoneInText } from './shared/phone-in-text';
import { endsBefore } from './shared/days-in-order';
import { repeatedCodes } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { legacyTexts, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereUnreadable } from './shared/unreadable-cell';
import { where } from './shared/where';

const { error, warning, info, errorAcrossRows, warningAcrossRows } = linesOf('hamlets');

/** Tab Xóm. A rule: its line here, its sentence (wording/findings/hamlets), its examples (rules-book/hamlets). */
export const HAMLET_RULES = {
  /** A hamlet has a code. */
  'XM-01': error(whereMissing('code')),
  /** A code names one hamlet; of rows with the same code only the first is used. */
  'XM-02': errorAcrossRows(repeatedCodes('hamlets')),
  /** A hamlet has a name. */
  'XM-03': error(whereMissing('name')),
  'XM-04': warning(householdsMissing),
  /** Số hộ and Số khẩu are numbers of zero or more. */
  'XM-05': error(whereUnreadable('households', 'people')),
  /** G7: somebody answers for the hamlet. */
  'XM-06': warning(whereMissing('officer')),
  'XM-07': warning(officerUnknown),
  /** Hiệu lực từ and Hiệu lực đến are days. */
  'XM-08': error(whereUnreadable('validFrom', 'validTo')),
  /** A hamlet begins before it ends. */
  'XM-09': error(endsBefore('validFrom', 'validTo')),
  'XM-10': warningAcrossRows(validityOverlaps),
  'XM-11': error(successorUnknown),
  'XM-12': errorAcrossRows(mergerInCircle),
  /** A hamlet that was merged has a last day. */
  'XM-13': warning(where(({ fields }) => fields.mergedInto.state === 'read', whereMissing('validTo'))),
  /** §6.0: rows of a hamlet that ended without a successor are invalid for later periods. */
  'XM-14': info(where(({ fields }) => fields.validTo.state === 'read', whereMissing('mergedInto'))),
  /** Có loa and Có nhóm Zalo are Có or Không. */
  'XM-15': warning(whereUnreadable('hasLoudspeaker', 'hasZaloGroup')),
  /** A blank counts as Không: loudspeaker and Zalo reach nobody here. */
  'XM-16': info(whereMissing('hasLoudspeaker', 'hasZaloGroup')),
  'XM-17': warning(fewerPeopleThanHouseholds),
  /** Understood, though not written as it should be. */
  'XM-18': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'XM-19': warning(legacyTexts),
  /** §5.10: telephone numbers are personal data. */
  'XM-20': warning(phoneInText),
} as const satisfies RuleTable<'hamlets'>;
