import { isIndicatorCode } from '../../reading/read-indicators';
import { valueOf } from '../../cells/read';
import { filterWithoutUse, scopeWithoutUse } from './indicators/filter-without-use';
import { unitUnknown } from './indicators/unit-unknown';
import { objectIf } from './shared/object-to';
import { phoneInText } from './shared/phone-in-text';
import { repeatedCodes } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { legacyTexts, repeatedItems, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereMissingOrUnreadable, whereUnreadable } from './shared/unreadable-cell';
import { where } from './shared/where';

const { error, warning, info, errorAcrossRows, warningAcrossRows } = linesOf('indicators');

/** Tab Chỉ tiêu. A rule: its line here, its sentence (wording/findings/indicators), its examples (rules-book/indicators). */
export const INDICATOR_RULES = {
  /** Reports keep a figure by its Mã. */
  'CS-01': error(whereMissing('code')),
  /** A Mã names one figure. */
  'CS-02': errorAcrossRows(repeatedCodes('indicators')),
  /** A Mã stands among others in one cell of the register. */
  'CS-03': error(({ fields }) => objectIf(!isIndicatorCode(valueOf(fields.code) ?? 'CT'), 'code')),
  /** Table 1 prints the name and the unit. */
  'CS-04': warning(whereMissing('title', 'unit')),
  /** Cách tính is one of the list: an unknown one gives no figure. */
  'CS-05': error(whereMissingOrUnreadable('measure')),
  /** Hình thức and Nội dung hold codes or groups of their tabs. */
  'CS-06': error(whereUnreadable('forms', 'topics')),
  /** Phạm vi takes a value of its list. */
  'CS-07': error(whereUnreadable('scope')),
  /** Chia cho is blank, 60, 1.000, 10.000 or 1.000.000. */
  'CS-08': error(whereUnreadable('divisor')),
  /** Bảng 1 is Có or Không. */
  'CS-09': warning(whereUnreadable('onTable1')),
  /** Kế hoạch năm is a number of zero or more. */
  'CS-10': error(whereUnreadable('target')),
  /** Lũy kế takes a value of its list. */
  'CS-11': error(whereUnreadable('cumulation')),
  'CS-12': error(filterWithoutUse),
  'CS-13': warning(scopeWithoutUse),
  /** Only what is entered by hand is cumulated as the row says. */
  'CS-14': info(
    where(
      ({ fields }) => fields.measure.state === 'read' && fields.measure.value !== 'entered',
      ({ fields }) => objectIf(fields.cumulation.state === 'read', 'cumulation'),
    ),
  ),
  'CS-15': warningAcrossRows(unitUnknown),
  /** A list names the same thing twice. */
  'CS-16': info(repeatedItems),
  /** Understood, though not written as the lists do. */
  'CS-17': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'CS-18': warning(legacyTexts),
  /** §5.10: telephone numbers are personal data. */
  'CS-19': warning(phoneInText),
} as const satisfies RuleTable<'indicators'>;
