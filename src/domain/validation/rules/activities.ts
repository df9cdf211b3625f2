import { formsNeeding } from '../../activities/form-fields';
import { ACTIVITY_NUMBERS } from '../../reading/read-activity';
import { valueOf } from '../../cells/read';
import { attendanceAboveHouseholds, householdsAboveHamlets } from './activities/above-households';
import { broadcastOfNothing } from './activities/broadcast-of-nothing';
import { broadcastTooLong } from './activities/broadcast-too-long';
import { costWithoutSource } from './activities/cost-without-source';
import { countNotWhole, isNotWhole } from './activities/count-not-whole';
import { doneInFuture } from './activities/done-in-future';
import { evidenceBrokenLink } from './activities/evidence-broken-link';
import { evidenceMissing } from './activities/evidence-missing';
import { evidenceWithoutLink, postWithoutLink } from './activities/evidence-without-link';
import { hamletOutOfReach } from './activities/hamlet-out-of-reach';
import { jointWithOne, singleWithSeveral } from './activities/hamlets-of-scope';
import { jointWithoutSplit } from './activities/joint-without-split';
import { listedFormWithoutHamlets } from './activities/listed-form-without-hamlets';
import { meetingWithoutPeople } from './activities/meeting-without-people';
import { lacksPresence, notDirect } from './activities/not-direct';
import { notDoneWithFigures } from './activities/not-done-with-figures';
import {
  planItemOfOtherForm,
  planItemOfOtherHamlet,
  planItemOfOtherTime,
  planItemOfOtherTopic,
} from './activities/plan-item-differs';
import { plannedInPast } from './activities/planned-in-past';
import { splitAboveHamlet } from './activities/split-above-hamlet';
import { splitDoesNotAddUp } from './activities/split-does-not-add-up';
import { splitOtherHamlet } from './activities/split-other-hamlet';
import { tooManyTopics } from './activities/too-many-topics';
import { onlyCodeLeft } from './shared/only-code-left';
import { phoneInText } from './shared/phone-in-text';
import { doneIn, formOf, isDone } from './shared/activity-row';
import { hamletsNotInForce } from './shared/hamlet-not-in-force';
import { outsidePlanYear } from './shared/plan-year';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { sumsTheOthers } from './shared/sums-the-others';
import { costTooSmall } from './shared/too-few-dong';
import { legacyTexts, repeatedItems, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereMissingOrUnreadable, whereUnreadable } from './shared/unreadable-cell';
import { where } from './shared/where';

const { error, warning, info } = linesOf('activities');

/**
 * Tab Hoạt động, the rules that judge one row by itself; the form's page carries these and no others. A rule: its line here,
 * its sentence (wording/findings/activities), its examples (rules-book/activities).
 */
export const ACTIVITY_ROW_RULES = {
  /** §6.0: Ngày blank. */
  'HD-01': error(whereMissing('date')),
  /** §6.0: Ngày unreadable. */
  'HD-02': error(whereUnreadable('date')),
  'HD-03': error(doneInFuture),
  /** §6.0: Trạng thái blank or unknown. */
  'HD-04': error(whereMissingOrUnreadable('status')),
  /** §6.0: Hình thức blank or unknown. */
  'HD-05': error(whereMissingOrUnreadable('form')),
  /** §6.0: Phạm vi blank or unknown. */
  'HD-06': error(whereMissingOrUnreadable('scope')),
  /** §6.0: Nội dung blank. */
  'HD-07': error(whereMissing('topics')),
  /** §6.0: an unknown code in Nội dung. */
  'HD-08': error(whereUnreadable('topics')),
  /** §6.0: an unknown hamlet in Xóm. */
  'HD-09': error(whereUnreadable('hamlets')),
  /** §6.0: Xóm blank for Một xóm or Liên xóm. */
  'HD-10': error(
    where(({ fields }) => ['single', 'joint'].includes(valueOf(fields.scope) ?? ''), whereMissing('hamlets')),
  ),
  /** §6.0: a number column that does not hold a number ≥ 0. */
  'HD-11': error(whereUnreadable(...ACTIVITY_NUMBERS)),
  'HD-13': warning(singleWithSeveral),
  'HD-14': warning(jointWithOne),
  /** §1.7: every activity names its plan item, or says that it is outside the plan. */
  'HD-15': warning(whereMissing('planItem')),
  /** The plan item must stand in Kế hoạch. */
  'HD-16': warning(whereUnreadable('planItem')),
  'HD-17': warning(planItemOfOtherTopic),
  'HD-18': warning(planItemOfOtherForm),
  'HD-19': warning(planItemOfOtherHamlet),
  'HD-20': warning(planItemOfOtherTime),
  /** The day lies outside the reporting year of Năm kế hoạch: the row counts in no period of it. */
  'HD-21': warning(outsidePlanYear('date')),
  /** §1.7: who led it; the key of duplicates holds it too. */
  'HD-22': warning(whereMissing('leadUnit')),
  'HD-23': warning(evidenceMissing),
  'HD-24': warning(evidenceBrokenLink),
  'HD-26': info(evidenceWithoutLink),
  /** §1.7: meetings (HT2, HT3), study tours (HT6) count people. */
  'HD-27': warning(where(doneIn(formsNeeding('attendance')), whereMissing('attendance'))),
  /** §1.7: every direct form counts households; §6 TH needs them. Where nobody knows who came HD-67 says more. */
  'HD-28': warning(
    where(
      (row, context) =>
        isDone(row) &&
        formOf(row, context)?.credit === 'direct' &&
        row.fields.householdsByHamlet.state === 'blank' &&
        !lacksPresence(row, context),
      whereMissing('householdsAttending'),
    ),
  ),
  /** §1.7: the loudspeaker (HT1.2) counts items, broadcasts and minutes of each. */
  'HD-29': warning(
    where(
      doneIn(formsNeeding('broadcastCount')),
      whereMissing('newsItems', 'broadcastCount', 'minutesPerBroadcast'),
    ),
  ),
  /** §1.7: banners, slogans, billboards, posters (HT1.3–1.6) have a number and a place. */
  'HD-30': warning(where(doneIn(['HT1.3', 'HT1.4', 'HT1.5', 'HT1.6']), whereMissing('quantity', 'place'))),
  /** §1.7: Zalo and Facebook (HT1.7, HT1.8) count posts. */
  'HD-31': warning(where(doneIn(['HT1.7', 'HT1.8', 'HT1.11']), whereMissing('newsItems'))),
  'HD-32': warning(postWithoutLink),
  /** §1.7: training (HT3.5) counts classes; blank counts as one (§3.3.1). */
  'HD-33': info(where(doneIn(['HT3.5']), whereMissing('quantity'))),
  /** §1.7: models, movements, contests and documents (HT4, HT5.1, HT7, HT8) have a name. */
  'HD-34': warning(where(doneIn(formsNeeding('title')), whereMissing('title'))),
  /** §1.7: a model (HT4) says whether it is new, kept up or replicated. */
  'HD-35': warning(where(doneIn(formsNeeding('stage')), whereMissing('stage'))),
  /** §1.7: a study tour (HT6) says where it went and who took part. */
  'HD-36': warning(where(doneIn(formsNeeding('participants')), whereMissing('place', 'participants'))),
  'HD-38': warning(meetingWithoutPeople),
  'HD-39': warning(attendanceAboveHouseholds),
  'HD-40': warning(householdsAboveHamlets),
  /** Số hộ theo xóm must read as «hamlet: figure». */
  'HD-41': warning(whereUnreadable('householdsByHamlet')),
  'HD-42': warning(splitDoesNotAddUp),
  'HD-43': warning(splitOtherHamlet),
  'HD-44': warning(splitAboveHamlet),
  'HD-45': info(jointWithoutSplit),
  'HD-46': warning(broadcastTooLong),
  'HD-47': warning(broadcastOfNothing),
  'HD-48': warning(countNotWhole),
  /** §6.0: a hamlet that did not exist, or no longer existed, that day. */
  'HD-49': warning(hamletsNotInForce),
  'HD-54': info(plannedInPast),
  'HD-55': info(notDoneWithFigures),
  /** Tiêu chí are numbers of the set in Cấu hình. */
  'HD-56': warning(whereUnreadable('criteria')),
  /** Giai đoạn, Nguồn kinh phí, Xác nhận take values of their lists. */
  'HD-57': warning(whereUnreadable('confirmation', 'stage', 'fundingSource')),
  'HD-58': warning(costWithoutSource),
  'HD-59': info(listedFormWithoutHamlets),
  'HD-60': info(hamletOutOfReach),
  /** A list names the same thing twice. */
  'HD-62': info(repeatedItems),
  /** Understood, though not written as the lists do: spaces, tone placement, numbers and days as text. */
  'HD-63': info((row) => uncleanCells(row).filter(({ field }) => !isNotWhole(row, field))),
  /** §5.5: text that seems typed in TCVN3, VNI or read as Windows-1252. */
  'HD-64': warning(legacyTexts),
  /** A row that sums the others is no entry. */
  'HD-65': error(sumsTheOthers),
  /** Kinh phí is written in đồng. */
  'HD-66': warning(costTooSmall),
  /** §6.0 «Direct»: a hamlet that a meeting names and does not meet. */
  'HD-67': warning(notDirect),
  /** §6.0: the contents behind the first few give no credit. */
  'HD-68': warning(tooManyTopics),
  /** §5.10: telephone numbers are personal data. */
  'HD-70': warning(phoneInText),
  /** A row that was emptied by hand is no entry. */
  'HD-71': error(onlyCodeLeft),
} as const satisfies RuleTable<'activities'>;
