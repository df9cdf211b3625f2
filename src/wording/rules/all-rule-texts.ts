import type { RuleId } from '../../domain/validation/rules/all-rules';
import { ACTIVITY_RULE_TEXTS } from './activity-rule-texts';
import { CATALOGUE_RULE_TEXTS } from './catalogue-rule-texts';
import { ENTRY_RULE_TEXTS } from './entry-rule-texts';
import type { RuleText } from './rule-text';

/** Every rule in words; a rule without words does not compile. Not for the add-on's bundle: docs and tests only. */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  ...ACTIVITY_RULE_TEXTS,
  ...ENTRY_RULE_TEXTS,
  ...CATALOGUE_RULE_TEXTS,
};
