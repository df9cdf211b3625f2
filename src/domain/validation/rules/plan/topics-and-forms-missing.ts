import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** An item that asks for no content and no form is met by any activity. */
export const topicsAndFormsMissing: RowCheck<'plan'> = ({ fields }) =>
  objectIf(fields.topics.state === 'blank' && fields.forms.state === 'blank', 'topics');
