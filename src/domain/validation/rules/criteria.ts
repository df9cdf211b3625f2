import { criterionKey } from '../../reading/read-catalogues';
import { validity } from './criteria/validity';
import { phoneInText } from './shared/phone-in-text';
import { repeats } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { legacyTexts, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereUnreadable } from './shared/unreadable-cell';

const { error, warning, info, errorAcrossRows } = linesOf('criteria');

/** Tab Tiêu chí. A rule: its line here, its sentence (wording/findings/criteria), its examples (rules-book/criteria). */
export const CRITERION_RULES = {
  /** A criterion is known by its set and number. */
  'TC-01': error(whereMissing('set', 'number')),
  /** A number stands once in a set. */
  'TC-02': errorAcrossRows(repeats(({ criteria }) => criteria, 'number', criterionKey)),
  /** A criterion has a name. */
  'TC-03': warning(whereMissing('title')),
  'TC-04': error(validity),
  /** Nội dung holds codes of tab Nội dung. */
  'TC-05': warning(whereUnreadable('topics')),
  /** Understood, though not written as it should be. */
  'TC-06': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'TC-07': warning(legacyTexts),
  /** §5.10: telephone numbers are personal data. */
  'TC-08': warning(phoneInText),
} as const satisfies RuleTable<'criteria'>;
