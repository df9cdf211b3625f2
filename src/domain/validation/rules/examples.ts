import { valueOf } from '../../cells/read';
import { copiesUnknownModel } from './examples/copies-unknown-model';
import { afterToday, endsBefore } from './shared/days-in-order';
import { unknownActivities } from './shared/linked-activity';
import { objectIf } from './shared/object-to';
import { outsidePlanYear } from './shared/plan-year';
import { repeatedCodes } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { sumsTheOthers } from './shared/sums-the-others';
import { onlyCodeLeft } from './shared/only-code-left';
import { phoneInText } from './shared/phone-in-text';
import { legacyTexts, repeatedItems, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereMissingOrUnreadable, whereUnreadable } from './shared/unreadable-cell';
import { where } from './shared/where';

const { error, warning, info, errorAcrossRows, warningAcrossRows } = linesOf('examples');

/** Tab Gương, mô hình. A rule: its line here, its sentence (wording/findings/examples), its examples (rules-book/examples). */
export const EXAMPLE_RULES = {
  /** CT25/26: an example counts in the period of its day. */
  'GM-01': error(whereMissingOrUnreadable('date')),
  /** An example of a day to come does not count. */
  'GM-02': error(afterToday('date')),
  /** CT25/26 count by Loại. */
  'GM-03': error(whereMissingOrUnreadable('kind')),
  /** Appendix V names each example. */
  'GM-04': warning(whereMissing('name')),
  /** §6: an unknown hamlet is an error of the row. */
  'GM-05': error(whereUnreadable('hamlet')),
  /** §5.10: a person is named in a report only with their consent (Luật 91/2025/QH15). */
  'GM-06': warning(
    where(
      ({ fields }) => valueOf(fields.kind) === 'individual' && fields.name.state === 'read',
      whereMissing('consent'),
    ),
  ),
  /** Đồng ý nêu tên is Có or Không. */
  'GM-07': warning(whereUnreadable('consent')),
  /** Nội dung holds codes of tab Nội dung. */
  'GM-08': warning(whereUnreadable('topics')),
  /** Hoạt động names the code of a row of tab Hoạt động. */
  'GM-09': warningAcrossRows(unknownActivities('examples')),
  /** An example is told with a story, a picture or a decision. */
  'GM-10': info(whereMissing('evidence')),
  /** A code names one row. */
  'GM-11': errorAcrossRows(repeatedCodes('examples')),
  /** The day lies outside the reporting year of Năm kế hoạch. */
  'GM-12': warning(outsidePlanYear('date')),
  'GM-13': warning(phoneInText),
  /** A list names the same thing twice. */
  'GM-14': info(repeatedItems),
  /** Understood, though not written as the lists do. */
  'GM-15': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'GM-16': warning(legacyTexts),
  /** A row that sums the others is no entry. */
  'GM-17': error(sumsTheOthers),
  /** Ngày đồng ý and Rút lại ngày are days; a withdrawal that nobody can read names nobody. */
  'GM-18': warning(whereUnreadable('consentDay', 'withdrawnOn')),
  /** Phạm vi đồng ý takes values of its list; blank means Báo cáo. */
  'GM-19': warning(whereUnreadable('consentScope')),
  /** Consent is withdrawn after it was given. */
  'GM-20': warning(endsBefore('consentDay', 'withdrawnOn')),
  'GM-21': warningAcrossRows(copiesUnknownModel),
  /** CT23/24: only a model copies another. */
  'GM-22': warning(
    where(
      ({ fields }) => fields.kind.state === 'read' && fields.kind.value !== 'model',
      ({ fields }) => objectIf(fields.replicates.state === 'read', 'replicates'),
    ),
  ),
  /** A row that was emptied by hand is no entry. */
  'GM-23': error(onlyCodeLeft),
} as const satisfies RuleTable<'examples'>;
