import { xm01 } from './xm-01-code-missing';
import { xm02 } from './xm-02-code-repeats';
import { xm03 } from './xm-03-name-missing';
import { xm04 } from './xm-04-households-missing';
import { xm05 } from './xm-05-number-unreadable';
import { xm06 } from './xm-06-officer-missing';
import { xm07 } from './xm-07-officer-unknown';
import { xm08 } from './xm-08-validity-unreadable';
import { xm09 } from './xm-09-validity-reversed';
import { xm10 } from './xm-10-validity-overlaps';
import { xm11 } from './xm-11-successor-unknown';
import { xm12 } from './xm-12-merger-in-circle';
import { xm13 } from './xm-13-merged-without-end';
import { xm14 } from './xm-14-ended-without-successor';
import { xm15 } from './xm-15-yes-no-unknown';
import { xm16 } from './xm-16-yes-no-missing';
import { xm17 } from './xm-17-fewer-people-than-households';
import { xm18 } from './xm-18-not-clean';
import { xm19 } from './xm-19-legacy-encoding';

/** Rules of the tab, in the order of their ids. */
export const HAMLET_RULES = [
  xm01,
  xm02,
  xm03,
  xm04,
  xm05,
  xm06,
  xm07,
  xm08,
  xm09,
  xm10,
  xm11,
  xm12,
  xm13,
  xm14,
  xm15,
  xm16,
  xm17,
  xm18,
  xm19,
] as const;
