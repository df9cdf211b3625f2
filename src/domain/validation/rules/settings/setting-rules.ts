import { ch01 } from './ch-01-value-unreadable';
import { ch02 } from './ch-02-value-missing';
import { ch03 } from './ch-03-name-unknown';
import { ch04 } from './ch-04-name-repeats';
import { ch05 } from './ch-05-setting-lacking';
import { ch06 } from './ch-06-bands-out-of-order';
import { ch07 } from './ch-07-weights-all-zero';
import { ch08 } from './ch-08-criteria-set-unknown';
import { ch09 } from './ch-09-not-clean';
import { ch10 } from './ch-10-legacy-encoding';

/** Rules of the tab, in the order of their ids. */
export const SETTING_RULES = [ch01, ch02, ch03, ch04, ch05, ch06, ch07, ch08, ch09, ch10] as const;
