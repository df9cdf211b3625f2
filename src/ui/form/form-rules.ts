import { hd01 } from '../../domain/validation/rules/activities/hd-01-date-missing';
import { hd02 } from '../../domain/validation/rules/activities/hd-02-date-unreadable';
import { hd03 } from '../../domain/validation/rules/activities/hd-03-done-in-future';
import { hd04 } from '../../domain/validation/rules/activities/hd-04-status';
import { hd05 } from '../../domain/validation/rules/activities/hd-05-form';
import { hd06 } from '../../domain/validation/rules/activities/hd-06-scope';
import { hd07 } from '../../domain/validation/rules/activities/hd-07-topics-missing';
import { hd08 } from '../../domain/validation/rules/activities/hd-08-topics-unknown';
import { hd09 } from '../../domain/validation/rules/activities/hd-09-hamlets-unknown';
import { hd10 } from '../../domain/validation/rules/activities/hd-10-hamlets-missing';
import { hd11 } from '../../domain/validation/rules/activities/hd-11-not-a-number';
import { hd13 } from '../../domain/validation/rules/activities/hd-13-single-with-several';
import { hd14 } from '../../domain/validation/rules/activities/hd-14-joint-with-one';
import { hd15 } from '../../domain/validation/rules/activities/hd-15-plan-item-missing';
import { hd16 } from '../../domain/validation/rules/activities/hd-16-plan-item-unknown';
import { hd17 } from '../../domain/validation/rules/activities/hd-17-plan-item-other-topic';
import { hd18 } from '../../domain/validation/rules/activities/hd-18-plan-item-other-form';
import { hd19 } from '../../domain/validation/rules/activities/hd-19-plan-item-other-hamlet';
import { hd20 } from '../../domain/validation/rules/activities/hd-20-plan-item-other-time';
import { hd21 } from '../../domain/validation/rules/activities/hd-21-outside-plan-year';
import { hd22 } from '../../domain/validation/rules/activities/hd-22-lead-unit-missing';
import { hd23 } from '../../domain/validation/rules/activities/hd-23-evidence-missing';
import { hd24 } from '../../domain/validation/rules/activities/hd-24-evidence-broken-link';
import { hd26 } from '../../domain/validation/rules/activities/hd-26-evidence-without-link';
import { hd27 } from '../../domain/validation/rules/activities/hd-27-attendance-missing';
import { hd28 } from '../../domain/validation/rules/activities/hd-28-households-missing';
import { hd29 } from '../../domain/validation/rules/activities/hd-29-broadcast-figures-missing';
import { hd30 } from '../../domain/validation/rules/activities/hd-30-display-figures-missing';
import { hd31 } from '../../domain/validation/rules/activities/hd-31-posts-missing';
import { hd32 } from '../../domain/validation/rules/activities/hd-32-post-without-link';
import { hd33 } from '../../domain/validation/rules/activities/hd-33-classes-missing';
import { hd34 } from '../../domain/validation/rules/activities/hd-34-title-missing';
import { hd35 } from '../../domain/validation/rules/activities/hd-35-stage-missing';
import { hd36 } from '../../domain/validation/rules/activities/hd-36-tour-details-missing';
import { hd38 } from '../../domain/validation/rules/activities/hd-38-meeting-without-people';
import { hd39 } from '../../domain/validation/rules/activities/hd-39-attendance-above-households';
import { hd40 } from '../../domain/validation/rules/activities/hd-40-households-above-hamlet';
import { hd41 } from '../../domain/validation/rules/activities/hd-41-split-unreadable';
import { hd42 } from '../../domain/validation/rules/activities/hd-42-split-does-not-add-up';
import { hd43 } from '../../domain/validation/rules/activities/hd-43-split-other-hamlet';
import { hd44 } from '../../domain/validation/rules/activities/hd-44-split-above-hamlet';
import { hd45 } from '../../domain/validation/rules/activities/hd-45-joint-without-split';
import { hd46 } from '../../domain/validation/rules/activities/hd-46-broadcast-too-long';
import { hd47 } from '../../domain/validation/rules/activities/hd-47-broadcast-of-nothing';
import { hd48 } from '../../domain/validation/rules/activities/hd-48-count-not-whole';
import { hd49 } from '../../domain/validation/rules/activities/hd-49-hamlet-not-in-force';
import { hd54 } from '../../domain/validation/rules/activities/hd-54-planned-in-past';
import { hd55 } from '../../domain/validation/rules/activities/hd-55-not-done-with-figures';
import { hd56 } from '../../domain/validation/rules/activities/hd-56-criteria-unknown';
import { hd57 } from '../../domain/validation/rules/activities/hd-57-choice-unknown';
import { hd58 } from '../../domain/validation/rules/activities/hd-58-cost-without-source';
import { hd59 } from '../../domain/validation/rules/activities/hd-59-listed-form-without-hamlets';
import { hd60 } from '../../domain/validation/rules/activities/hd-60-hamlet-out-of-reach';
import { hd62 } from '../../domain/validation/rules/activities/hd-62-item-repeated';
import { hd64 } from '../../domain/validation/rules/activities/hd-64-legacy-encoding';
import type { RowRule } from '../../domain/validation/rule';

/**
 * The rules of Hoạt động that one row answers for by itself: ACTIVITY_RULES would bring those that compare rows, and
 * with them code that a page has no use for. HD-63 is left out besides: it is about how a cell of the grid is written.
 */
export const FORM_RULES: readonly RowRule<'activities'>[] = [
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
  hd54,
  hd55,
  hd56,
  hd57,
  hd58,
  hd59,
  hd60,
  hd62,
  hd64,
];
