import { valueOf } from '../../cells/read';
import { criteriaUnknown } from './officers/criteria-unknown';
import { emailMalformed } from './officers/email-malformed';
import { phoneInText } from './shared/phone-in-text';
import { repeats } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { legacyTexts, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereMissingOrUnreadable } from './shared/unreadable-cell';

const { error, warning, info, errorAcrossRows } = linesOf('officers');

/** Tab Cán bộ. A rule: its line here, its sentence (wording/findings/officers), its examples (rules-book/officers). */
export const OFFICER_RULES = {
  /** An officer is known by their e-mail: rights and hamlets hang on it. */
  'CB-01': error(whereMissing('email')),
  'CB-02': error(emailMalformed),
  /** One row an officer. */
  'CB-03': errorAcrossRows(
    repeats(
      ({ officers }) => officers,
      'email',
      ({ fields }) => valueOf(fields.email)?.toLowerCase() ?? null,
    ),
  ),
  /** An officer has a name. */
  'CB-04': warning(whereMissing('name')),
  /** Vai trò says what an officer may do; without it they may only read. */
  'CB-05': warning(whereMissingOrUnreadable('role')),
  'CB-06': info(criteriaUnknown),
  /** Understood, though not written as it should be. */
  'CB-07': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'CB-08': warning(legacyTexts),
  /** §5.10: telephone numbers are personal data. */
  'CB-09': warning(phoneInText),
} as const satisfies RuleTable<'officers'>;
