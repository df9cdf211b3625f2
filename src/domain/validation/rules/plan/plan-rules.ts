import { kh01 } from './kh-01-code-missing';
import { kh02 } from './kh-02-code-repeats';
import { kh03 } from './kh-03-title-missing';
import { kh04 } from './kh-04-topics-unknown';
import { kh05 } from './kh-05-forms-unknown';
import { kh06 } from './kh-06-scope';
import { kh07 } from './kh-07-hamlets-unknown';
import { kh08 } from './kh-08-window-unreadable';
import { kh09 } from './kh-09-window-reversed';
import { kh10 } from './kh-10-number-unreadable';
import { kh11 } from './kh-11-target-missing';
import { kh12 } from './kh-12-unit-missing';
import { kh13 } from './kh-13-indicator-unknown';
import { kh14 } from './kh-14-window-outside-year';
import { kh15 } from './kh-15-lead-unit-missing';
import { kh16 } from './kh-16-criteria-unknown';
import { kh17 } from './kh-17-funding-unknown';
import { kh18 } from './kh-18-topics-and-forms-missing';
import { kh19 } from './kh-19-item-repeated';
import { kh20 } from './kh-20-not-clean';
import { kh21 } from './kh-21-legacy-encoding';
import { kh22 } from './kh-22-totals';
import { kh23 } from './kh-23-cost-too-small';

/** Rules of the tab, in the order of their ids. */
export const PLAN_RULES = [
  kh01,
  kh02,
  kh03,
  kh04,
  kh05,
  kh06,
  kh07,
  kh08,
  kh09,
  kh10,
  kh11,
  kh12,
  kh13,
  kh14,
  kh15,
  kh16,
  kh17,
  kh18,
  kh19,
  kh20,
  kh21,
  kh22,
  kh23,
] as const;
