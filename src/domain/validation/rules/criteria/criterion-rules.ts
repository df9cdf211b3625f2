import { tc01 } from './tc-01-set-or-number-missing';
import { tc02 } from './tc-02-number-repeats';
import { tc03 } from './tc-03-title-missing';
import { tc04 } from './tc-04-validity';
import { tc05 } from './tc-05-topics-unknown';
import { tc06 } from './tc-06-not-clean';
import { tc07 } from './tc-07-legacy-encoding';

/** Rules of the tab, in the order of their ids. */
export const CRITERION_RULES = [tc01, tc02, tc03, tc04, tc05, tc06, tc07] as const;
