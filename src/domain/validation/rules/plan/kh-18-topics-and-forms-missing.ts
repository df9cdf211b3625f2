import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

/** An item that asks for no content and no form is met by any activity. */
export const kh18 = rowRule({
  id: 'KH-18',
  tab: 'plan',
  severity: 'info',
  check: ({ fields }) =>
    objectIf(fields.topics.state === 'blank' && fields.forms.state === 'blank', 'topics'),
});
