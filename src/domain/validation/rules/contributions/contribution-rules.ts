import { dg01 } from './dg-01-date';
import { dg02 } from './dg-02-date-in-future';
import { dg03 } from './dg-03-hamlet-missing';
import { dg04 } from './dg-04-hamlet-unknown';
import { dg05 } from './dg-05-kind';
import { dg06 } from './dg-06-value';
import { dg07 } from './dg-07-value-zero';
import { dg08 } from './dg-08-cash-too-small';
import { dg09 } from './dg-09-activity-unknown';
import { dg10 } from './dg-10-outside-plan-year';
import { dg11 } from './dg-11-households';
import { dg12 } from './dg-12-code-repeats';
import { dg13 } from './dg-13-criteria-unknown';
import { dg14 } from './dg-14-hamlet-not-in-force';
import { dg15 } from './dg-15-item-repeated';
import { dg16 } from './dg-16-not-clean';
import { dg17 } from './dg-17-legacy-encoding';
import { dg18 } from './dg-18-totals';

/** Rules of the tab, in the order of their ids. */
export const CONTRIBUTION_RULES = [
  dg01,
  dg02,
  dg03,
  dg04,
  dg05,
  dg06,
  dg07,
  dg08,
  dg09,
  dg10,
  dg11,
  dg12,
  dg13,
  dg14,
  dg15,
  dg16,
  dg17,
  dg18,
] as const;
