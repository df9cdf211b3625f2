import { gm01 } from './gm-01-date';
import { gm02 } from './gm-02-date-in-future';
import { gm03 } from './gm-03-kind';
import { gm04 } from './gm-04-name-missing';
import { gm05 } from './gm-05-hamlet-unknown';
import { gm06 } from './gm-06-consent-missing';
import { gm07 } from './gm-07-consent-unknown';
import { gm08 } from './gm-08-topics-unknown';
import { gm09 } from './gm-09-activity-unknown';
import { gm10 } from './gm-10-evidence-missing';
import { gm11 } from './gm-11-code-repeats';
import { gm12 } from './gm-12-outside-plan-year';
import { gm13 } from './gm-13-phone-in-text';
import { gm14 } from './gm-14-item-repeated';
import { gm15 } from './gm-15-not-clean';
import { gm16 } from './gm-16-legacy-encoding';
import { gm17 } from './gm-17-totals';

/** Rules of the tab, in the order of their ids. */
export const EXAMPLE_RULES = [
  gm01,
  gm02,
  gm03,
  gm04,
  gm05,
  gm06,
  gm07,
  gm08,
  gm09,
  gm10,
  gm11,
  gm12,
  gm13,
  gm14,
  gm15,
  gm16,
  gm17,
] as const;
