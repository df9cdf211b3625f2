import { valueOf } from '../../read';
import { topicWarningAcrossRows } from '../shared/rule-makers';
import { NO_OBJECTION, objectAt } from '../shared/object-to';

/** §6.0 CC: without a required content CC is undefined. */
export const nd06 = topicWarningAcrossRows('ND-06', ({ topics }) => {
  const required = topics.some(({ fields }) => valueOf(fields.required) === 'yes');
  const [first] = topics;
  return required || !first ? NO_OBJECTION : objectAt(first.row, 'required');
});
