import { hd01 } from './hd-01-date-missing';
import { hd02 } from './hd-02-date-unreadable';
import { hd03 } from './hd-03-done-in-future';
import { hd04 } from './hd-04-status';
import { hd05 } from './hd-05-form';
import { hd06 } from './hd-06-scope';
import { hd07 } from './hd-07-topics-missing';
import { hd08 } from './hd-08-topics-unknown';
import { hd09 } from './hd-09-hamlets-unknown';
import { hd10 } from './hd-10-hamlets-missing';
import { hd11 } from './hd-11-not-a-number';
import { hd12 } from './hd-12-code-repeats';
import { hd13 } from './hd-13-single-with-several';
import { hd14 } from './hd-14-joint-with-one';
import { hd15 } from './hd-15-plan-item-missing';
import { hd16 } from './hd-16-plan-item-unknown';
import { hd17 } from './hd-17-plan-item-other-topic';
import { hd18 } from './hd-18-plan-item-other-form';
import { hd19 } from './hd-19-plan-item-other-hamlet';
import { hd20 } from './hd-20-plan-item-other-time';
import { hd21 } from './hd-21-outside-plan-year';
import { hd22 } from './hd-22-lead-unit-missing';
import { hd23 } from './hd-23-evidence-missing';
import { hd24 } from './hd-24-evidence-broken-link';
import { hd25 } from './hd-25-evidence-reused';
import { hd26 } from './hd-26-evidence-without-link';
import { hd27 } from './hd-27-attendance-missing';
import { hd28 } from './hd-28-households-missing';
import { hd29 } from './hd-29-broadcast-figures-missing';
import { hd30 } from './hd-30-display-figures-missing';
import { hd31 } from './hd-31-posts-missing';
import { hd32 } from './hd-32-post-without-link';
import { hd33 } from './hd-33-classes-missing';
import { hd34 } from './hd-34-title-missing';
import { hd35 } from './hd-35-stage-missing';
import { hd36 } from './hd-36-tour-details-missing';
import { hd37 } from './hd-37-commendation-without-example';
import { hd38 } from './hd-38-meeting-without-people';
import { hd39 } from './hd-39-attendance-above-households';
import { hd40 } from './hd-40-households-above-hamlet';
import { hd41 } from './hd-41-split-unreadable';
import { hd42 } from './hd-42-split-does-not-add-up';
import { hd43 } from './hd-43-split-other-hamlet';
import { hd44 } from './hd-44-split-above-hamlet';
import { hd45 } from './hd-45-joint-without-split';
import { hd46 } from './hd-46-broadcast-too-long';
import { hd47 } from './hd-47-broadcast-of-nothing';
import { hd48 } from './hd-48-count-not-whole';
import { hd49 } from './hd-49-hamlet-not-in-force';
import { hd50 } from './hd-50-duplicate';
import { hd51 } from './hd-51-attendance-repeats';
import { hd52 } from './hd-52-many-meetings-a-day';
import { hd53 } from './hd-53-entered-late';
import { hd54 } from './hd-54-planned-in-past';
import { hd55 } from './hd-55-not-done-with-figures';
import { hd56 } from './hd-56-criteria-unknown';
import { hd57 } from './hd-57-choice-unknown';
import { hd58 } from './hd-58-cost-without-source';
import { hd59 } from './hd-59-listed-form-without-hamlets';
import { hd60 } from './hd-60-hamlet-out-of-reach';
import { hd61 } from './hd-61-unit-spelt-two-ways';
import { hd62 } from './hd-62-item-repeated';
import { hd63 } from './hd-63-not-clean';
import { hd64 } from './hd-64-legacy-encoding';
import { hd65 } from './hd-65-totals';
import { hd66 } from './hd-66-cost-too-small';

/** Rules of the tab, in the order of their ids. */
export const ACTIVITY_RULES = [
  hd01,
  hd02,
  hd03,
  hd04,
  hd05,
  hd06,
  hd07,
  hd08,
  hd09,
  hd10,
  hd11,
  hd12,
  hd13,
  hd14,
  hd15,
  hd16,
  hd17,
  hd18,
  hd19,
  hd20,
  hd21,
  hd22,
  hd23,
  hd24,
  hd25,
  hd26,
  hd27,
  hd28,
  hd29,
  hd30,
  hd31,
  hd32,
  hd33,
  hd34,
  hd35,
  hd36,
  hd37,
  hd38,
  hd39,
  hd40,
  hd41,
  hd42,
  hd43,
  hd44,
  hd45,
  hd46,
  hd47,
  hd48,
  hd49,
  hd50,
  hd51,
  hd52,
  hd53,
  hd54,
  hd55,
  hd56,
  hd57,
  hd58,
  hd59,
  hd60,
  hd61,
  hd62,
  hd63,
  hd64,
  hd65,
  hd66,
] as const;
