import { valueOf } from '../../cells/read';
import { targetWithoutSplit } from './plan/target-without-split';
import { topicsAndFormsMissing } from './plan/topics-and-forms-missing';
import { windowOutsideYear } from './plan/window-outside-year';
import { onlyCodeLeft } from './shared/only-code-left';
import { phoneInText } from './shared/phone-in-text';
import { endsBefore } from './shared/days-in-order';
import { repeatedCodes } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { sumsTheOthers } from './shared/sums-the-others';
import { costTooSmall } from './shared/too-few-dong';
import { legacyTexts, repeatedItems, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereMissingOrUnreadable, whereUnreadable } from './shared/unreadable-cell';
import { where } from './shared/where';

const { error, warning, info, errorAcrossRows } = linesOf('plan');

/** Tab Kế hoạch. A rule: its line here, its sentence (wording/findings/plan), its examples (rules-book/plan). */
export const PLAN_RULES = {
  /** An item without a code cannot be named by any activity. */
  'KH-01': error(whereMissing('code')),
  /** A code names one item. */
  'KH-02': errorAcrossRows(repeatedCodes('plan')),
  /** An item has a name that people recognise. */
  'KH-03': warning(whereMissing('title')),
  /** Nội dung holds codes or groups of tab Nội dung. */
  'KH-04': error(whereUnreadable('topics')),
  /** Hình thức holds codes or groups of tab Hình thức. */
  'KH-05': error(whereUnreadable('forms')),
  /** Phạm vi says whether the target is for each hamlet or for the commune. */
  'KH-06': error(whereMissingOrUnreadable('scope')),
  /** Xóm holds known hamlets; blank means every hamlet. */
  'KH-07': error(whereUnreadable('hamlets')),
  /** Từ ngày and Đến ngày are days. */
  'KH-08': error(whereUnreadable('from', 'to')),
  /** The window begins before it ends. */
  'KH-09': error(endsBefore('from', 'to')),
  /** Chỉ tiêu and Kinh phí are numbers of zero or more. */
  'KH-10': error(whereUnreadable('target', 'cost')),
  /** Without Chỉ tiêu the item takes no part in KH and gap G4. */
  'KH-11': info(whereMissing('target')),
  /** A target says what it counts. */
  'KH-12': info(where(({ fields }) => (valueOf(fields.target) ?? 0) > 0, whereMissing('unit'))),
  /** Chỉ tiêu báo cáo names rows of tab Chỉ tiêu. */
  'KH-13': warning(whereUnreadable('indicator')),
  'KH-14': warning(windowOutsideYear),
  /** Somebody answers for the item. */
  'KH-15': warning(whereMissing('leadUnit')),
  /** Tiêu chí are numbers of the set in Cấu hình. */
  'KH-16': warning(whereUnreadable('criteria')),
  /** Nguồn kinh phí takes a value of its list. */
  'KH-17': warning(whereUnreadable('fundingSource')),
  'KH-18': info(topicsAndFormsMissing),
  /** A list names the same thing twice. */
  'KH-19': info(repeatedItems),
  /** Understood, though not written as the lists do. */
  'KH-20': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'KH-21': warning(legacyTexts),
  /** A row that sums the others is no entry. */
  'KH-22': error(sumsTheOthers),
  /** Kinh phí is written in đồng. */
  'KH-23': warning(costTooSmall),
  'KH-24': warning(targetWithoutSplit),
  /** §5.10: telephone numbers are personal data. */
  'KH-25': warning(phoneInText),
  /** A row that was emptied by hand is no entry. */
  'KH-26': error(onlyCodeLeft),
} as const satisfies RuleTable<'plan'>;
