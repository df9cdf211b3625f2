import { hamletWarning } from '../shared/rule-makers';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** A hamlet that was merged has a last day. */
export const xm13 = hamletWarning('XM-13', ({ fields }) =>
  fields.mergedInto.state === 'read' ? missingCell('validTo', fields.validTo) : NO_OBJECTION,
);
