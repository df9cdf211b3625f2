import { valueOf, valueOr } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { NO_OBJECTION, objectAt } from '../shared/object-to';

const LAST_MONTH = 12;
/** The share of required contents that is to be due by the end of a month. */
const BY_MONTH = [
  { month: 3, share: 1 / 4 },
  { month: 6, share: 1 / 2 },
] as const;

/** Where nearly all is due at the end of the year nobody is late before it is too late. Told at the first required content. */
export const dueTooLate: WorkbookCheck<'topics'> = ({ topics }) => {
  const required = topics.filter(({ fields }) => valueOf(fields.required) === 'yes');
  const [first] = required;
  if (first === undefined) return NO_OBJECTION;
  const months = required.map(({ fields }) => valueOr(fields.dueMonth, LAST_MONTH));
  const short = BY_MONTH.map(({ month, share }) => ({
    month,
    due: months.filter((each) => each <= month).length,
    least: Math.ceil(required.length * share),
  })).find(({ due, least }) => due < least);
  if (short === undefined) return NO_OBJECTION;
  return objectAt(first.row, 'dueMonth', { ...short, required: required.length });
};
