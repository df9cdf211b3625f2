import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** §5.10: a person is named in a report only with their consent (Luật 91/2025/QH15). */
export const gm06 = rowRule({
  id: 'GM-06',
  tab: 'examples',
  severity: 'warning',
  check: ({ fields }) =>
    valueOf(fields.kind) === 'individual' && fields.name.state === 'read'
      ? missingCell('consent', fields.consent)
      : NO_OBJECTION,
});
