import { ht01 } from './ht-01-code-missing';
import { ht02 } from './ht-02-code-repeats';
import { ht03 } from './ht-03-title-missing';
import { ht04 } from './ht-04-group-missing';
import { ht05 } from './ht-05-reach';
import { ht06 } from './ht-06-credit';
import { ht07 } from './ht-07-not-clean';
import { ht08 } from './ht-08-legacy-encoding';

/** Rules of the tab, in the order of their ids. */
export const FORM_RULES = [ht01, ht02, ht03, ht04, ht05, ht06, ht07, ht08] as const;
