import { formatDate } from '../../../text/format';
import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** The window lies wholly outside the reporting year of Năm kế hoạch. */
export const windowOutsideYear: RowCheck<'plan'> = ({ fields }, { catalogue }) => {
  const year = catalogue.planYear;
  const late = (valueOf(fields.from) ?? year.from) > year.to;
  const early = (valueOf(fields.to) ?? year.to) < year.from;
  const facts = {
    from: formatDate(year.from),
    to: formatDate(year.to),
    year: catalogue.lists.settings.planYear,
  };
  return late || early ? objectTo(late ? 'from' : 'to', facts) : NO_OBJECTION;
};
