import { valueOf } from '../../cells/read';
import { bandsOutOfOrder } from './settings/bands-out-of-order';
import { criteriaSetNotInForce } from './settings/criteria-set-not-in-force';
import { numbersOfOtherSet } from './settings/numbers-of-other-set';
import { criteriaSetUnknown } from './settings/criteria-set-unknown';
import { settingLacking } from './settings/setting-lacking';
import { valueMissing } from './settings/value-missing';
import { valueUnreadable } from './settings/value-unreadable';
import { weightsAllZero } from './settings/weights-all-zero';
import { phoneInText } from './shared/phone-in-text';
import { repeats } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { legacyTexts, uncleanCells } from './shared/unclean-cells';
import { whereUnreadable } from './shared/unreadable-cell';

const { warning, info, warningAcrossRows, infoAcrossRows } = linesOf('settings');

/** Tab Cấu hình. A rule: its line here, its sentence (wording/findings/settings), its examples (rules-book/settings). */
export const SETTING_RULES = {
  'CH-01': warning(valueUnreadable),
  'CH-02': warning(valueMissing),
  /** A setting that Loa Xóm does not know has no effect. */
  'CH-03': info(whereUnreadable('name')),
  /** Of a setting that repeats the first row stands. */
  'CH-04': warningAcrossRows(
    repeats(
      ({ settings }) => settings,
      'name',
      ({ fields }) => valueOf(fields.name),
    ),
  ),
  'CH-05': infoAcrossRows(settingLacking),
  'CH-06': warningAcrossRows(bandsOutOfOrder),
  'CH-07': warningAcrossRows(weightsAllZero),
  'CH-08': warning(criteriaSetUnknown),
  /** Understood, though not written as it should be. */
  'CH-09': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'CH-10': warning(legacyTexts),
  'CH-11': warning(criteriaSetNotInForce),
  'CH-12': warningAcrossRows(numbersOfOtherSet),
  /** §5.10: telephone numbers are personal data. */
  'CH-13': warning(phoneInText),
} as const satisfies RuleTable<'settings'>;
