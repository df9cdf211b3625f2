import { exampleInfo } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** An example is told with a story, a picture or a decision. */
export const gm10 = exampleInfo('GM-10', whereMissing('evidence'));
