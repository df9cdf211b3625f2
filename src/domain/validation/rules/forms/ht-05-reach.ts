import { formError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0 R(a): Cách tính bao phủ says whom a commune-wide activity reaches. */
export const ht05 = formError('HT-05', whereMissingOrUnreadable('reach'));
