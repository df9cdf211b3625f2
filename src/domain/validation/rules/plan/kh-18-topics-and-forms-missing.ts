import { planInfo } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** An item that asks for no content and no form is met by any activity. */
export const kh18 = planInfo('KH-18', ({ fields }) =>
  objectIf(fields.topics.state === 'blank' && fields.forms.state === 'blank', 'topics'),
);
