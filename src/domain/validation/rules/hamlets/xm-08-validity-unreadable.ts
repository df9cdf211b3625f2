import { hamletError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Hiệu lực từ and Hiệu lực đến are days. */
export const xm08 = hamletError('XM-08', whereUnreadable('validFrom', 'validTo'));
