import { planWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nguồn kinh phí takes a value of its list. */
export const kh17 = planWarning({
  id: 'KH-17',
  check: ({ fields }) => unreadableCell('fundingSource', fields.fundingSource),
});
