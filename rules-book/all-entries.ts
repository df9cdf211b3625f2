import type { RuleId } from '../src/domain/validation/rules/all-rules';
import { ACTIVITIES } from './activities';
import { CONTRIBUTIONS } from './contributions';
import { CRITERIA } from './criteria';
import { EXAMPLES } from './examples';
import { FORMS } from './forms';
import { INDICATORS } from './indicators';
import { OTHER_FIGURES } from './other-figures';
import { HAMLETS } from './hamlets';
import { OFFICERS } from './officers';
import { PLAN } from './plan';
import type { RuleEntry } from './rule-entry';
import { SETTINGS } from './settings';
import { TOPICS } from './topics';

/** The book: every rule in words with its examples, for docs/rules.md and for tests; no bundle holds it. */
export const RULES_BOOK: Readonly<Record<RuleId, RuleEntry>> = {
  ...ACTIVITIES,
  ...PLAN,
  ...CONTRIBUTIONS,
  ...EXAMPLES,
  ...OTHER_FIGURES,
  ...HAMLETS,
  ...OFFICERS,
  ...TOPICS,
  ...FORMS,
  ...CRITERIA,
  ...INDICATORS,
  ...SETTINGS,
};
