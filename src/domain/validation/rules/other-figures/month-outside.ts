import type { Period } from '../../../calendar/period';
import { parsePeriod } from '../../../calendar/report-period';
import { valueOf } from '../../../cells/read';
import { formatDate } from '../../../text/format';
import type { ReadRow } from '../../../reading/read-row';
import type { CheckContext, RowCheck } from '../../rule';
import { NO_OBJECTION, objectIf, objectTo } from '../shared/object-to';

function monthOf({ fields }: ReadRow<'otherFigures'>, { catalogue }: CheckContext): Period | null {
  const period = parsePeriod(valueOf(fields.month) ?? '', catalogue.lists.settings.periodStyle);
  return period.ok ? period.value : null;
}

/** A month of another year than Năm kế hoạch. */
export const monthOutsideYear: RowCheck<'otherFigures'> = (row, context) => {
  const month = monthOf(row, context);
  const { planYear } = context.catalogue.lists.settings;
  return objectIf(month !== null && month.year !== planYear, 'month', { year: planYear });
};

/** A month that has not begun has no figure yet. */
export const monthToCome: RowCheck<'otherFigures'> = (row, context) => {
  const month = monthOf(row, context);
  if (month === null || month.from <= context.today) return NO_OBJECTION;
  return objectTo('month', { from: formatDate(month.from) });
};
