import { valueOf } from '../../read';
import { exampleWarning } from '../shared/rule-makers';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** §5.10: a person is named in a report only with their consent (Luật 91/2025/QH15). */
export const gm06 = exampleWarning('GM-06', ({ fields }) =>
  valueOf(fields.kind) === 'individual' && fields.name.state === 'read'
    ? missingCell('consent', fields.consent)
    : NO_OBJECTION,
);
