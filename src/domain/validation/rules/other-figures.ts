import { textOf } from '../../cells/cell-text';
import { valueOf } from '../../cells/read';
import { signOf } from '../../hamlets/former-borders';
import { monthOutsideYear, monthToCome } from './other-figures/month-outside';
import { notEntered } from './other-figures/not-entered';
import { onlyCodeLeft } from './shared/only-code-left';
import { phoneInText } from './shared/phone-in-text';
import { repeatedCodes, repeats } from './shared/repeats';
import type { RuleTable } from './shared/rule-table';
import { linesOf } from './shared/rule-table';
import { sumsTheOthers } from './shared/sums-the-others';
import { legacyTexts, uncleanCells } from './shared/unclean-cells';
import { whereMissing, whereMissingOrUnreadable } from './shared/unreadable-cell';

const { error, warning, info, errorAcrossRows } = linesOf('otherFigures');

/** Tab Số liệu khác. A rule: its line here, its sentence (wording/findings/other-figures), its examples (rules-book/other-figures). */
export const OTHER_FIGURE_RULES = {
  /** A figure counts in its month. */
  'SL-01': error(whereMissingOrUnreadable('month')),
  /** A figure is one of tab Chỉ tiêu. */
  'SL-02': error(whereMissingOrUnreadable('indicator')),
  /** Giá trị is a number of zero or more; a month without any states 0. */
  'SL-03': error(whereMissingOrUnreadable('value')),
  /** One row a month and figure of a former commune: of two nobody knows which stands. */
  'SL-04': errorAcrossRows(
    repeats(
      ({ otherFigures }) => otherFigures,
      'month',
      ({ cells, fields }) => {
        const [month, indicator] = [valueOf(fields.month), valueOf(fields.indicator)];
        return month === null || indicator === null
          ? null
          : `${month} ${indicator} ${signOf(textOf(cells.code)) ?? ''}`;
      },
    ),
  ),
  'SL-05': warning(notEntered),
  'SL-06': warning(monthOutsideYear),
  'SL-07': warning(monthToCome),
  /** Whoever checks it must know where it comes from. */
  'SL-08': info(whereMissing('source')),
  /** A code names one row. */
  'SL-09': errorAcrossRows(repeatedCodes('otherFigures')),
  /** Understood, though not written as the lists do. */
  'SL-10': info(uncleanCells),
  /** §5.5: text that seems typed in an old encoding. */
  'SL-11': warning(legacyTexts),
  /** A row that sums the others is no entry. */
  'SL-12': error(sumsTheOthers),
  /** §5.10: telephone numbers are personal data. */
  'SL-13': warning(phoneInText),
  /** A row that was emptied by hand is no entry. */
  'SL-14': error(onlyCodeLeft),
} as const satisfies RuleTable<'otherFigures'>;
