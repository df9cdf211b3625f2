import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nguồn kinh phí takes a value of its list. */
export const kh17 = rowRule({
  id: 'KH-17',
  tab: 'plan',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('fundingSource', fields.fundingSource),
});
