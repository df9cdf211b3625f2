import { hamletInfo } from '../shared/rule-makers';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0: rows of a hamlet that ended without a successor are invalid for later periods. */
export const xm14 = hamletInfo('XM-14', ({ fields }) =>
  fields.validTo.state === 'read' ? missingCell('mergedInto', fields.mergedInto) : NO_OBJECTION,
);
