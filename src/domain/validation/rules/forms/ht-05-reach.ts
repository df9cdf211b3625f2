import { rowRule } from '../../rule';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0 R(a): Cách tính bao phủ says whom a commune-wide activity reaches. */
export const ht05 = rowRule({
  id: 'HT-05',
  tab: 'forms',
  severity: 'error',
  check: ({ fields }) => missingOrUnreadable('reach', fields.reach),
});
