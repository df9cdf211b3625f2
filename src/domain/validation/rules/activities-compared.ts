import { attendanceRepeats } from './activities/attendance-repeats';
import { commendationWithoutExample } from './activities/commendation-without-example';
import { duplicate } from './activities/duplicate';
import { enteredLate } from './activities/entered-late';
import { evidenceReused } from './activities/evidence-reused';
import { modelWithoutEntry } from './activities/model-without-entry';
import { manyMeetingsADay } from './activities/many-meetings-a-day';
import { unitSpeltTwoWays } from './activities/unit-spelt-two-ways';
import { repeatedCodes } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';

const { errorAcrossRows, warningAcrossRows, infoAcrossRows } = linesOf('activities');

/** Tab Hoạt động, the rules that compare rows. */
export const ACTIVITY_COMPARISONS = {
  /** §6.0: a Mã that repeats. Every row with it, so that the order of rows does not matter. */
  'HD-12': errorAcrossRows(repeatedCodes('activities')),
  'HD-25': warningAcrossRows(evidenceReused),
  'HD-37': infoAcrossRows(commendationWithoutExample),
  'HD-50': warningAcrossRows(duplicate),
  'HD-51': infoAcrossRows(attendanceRepeats),
  'HD-52': infoAcrossRows(manyMeetingsADay),
  'HD-53': infoAcrossRows(enteredLate),
  'HD-61': infoAcrossRows(unitSpeltTwoWays),
  'HD-69': warningAcrossRows(modelWithoutEntry),
} as const satisfies RuleTable<'activities'>;
