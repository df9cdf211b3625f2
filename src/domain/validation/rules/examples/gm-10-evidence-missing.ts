import { exampleInfo } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** An example is told with a story, a picture or a decision. */
export const gm10 = exampleInfo('GM-10', ({ fields }) => missingCell('evidence', fields.evidence));
