import { exampleWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** Appendix V names each example. */
export const gm04 = exampleWarning('GM-04', whereMissing('name'));
