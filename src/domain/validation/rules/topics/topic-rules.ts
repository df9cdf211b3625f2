import { nd01 } from './nd-01-code-missing';
import { nd02 } from './nd-02-code-repeats';
import { nd03 } from './nd-03-title-missing';
import { nd04 } from './nd-04-yes-no-unknown';
import { nd05 } from './nd-05-weight-unreadable';
import { nd06 } from './nd-06-none-required';
import { nd07 } from './nd-07-not-clean';
import { nd08 } from './nd-08-legacy-encoding';

/** Rules of the tab, in the order of their ids. */
export const TOPIC_RULES = [nd01, nd02, nd03, nd04, nd05, nd06, nd07, nd08] as const;
