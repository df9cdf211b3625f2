import { valueOf } from '../../../cells/read';
import { codeKey } from '../../../cells/code-index';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** Sáp nhập vào names another hamlet of the tab. */
export const successorUnknown: RowCheck<'hamlets'> = ({ fields }, { catalogue }) => {
  const into = valueOf(fields.mergedInto);
  if (into === null) return NO_OBJECTION;
  const match = catalogue.hamlets.match(into, null);
  if (match.state === 'suggestion') {
    return objectTo('mergedInto', { suggestions: [match.label] }, { value: match.label, certain: false });
  }
  const itself = match.state === 'hit' && codeKey(match.value) === codeKey(valueOf(fields.code) ?? '');
  if (match.state === 'hit' && !itself) return NO_OBJECTION;
  return objectTo('mergedInto', { problem: itself ? 'itself' : 'unknown', suggestions: [] });
};
