import { strictKey } from '../../../text/match-keys';
import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** Người phụ trách is the e-mail of a row of Cán bộ. */
export const officerUnknown: RowCheck<'hamlets'> = ({ fields }, { catalogue }) => {
  const email = valueOf(fields.officer)?.toLowerCase() ?? null;
  if (email === null || catalogue.officerEmails.has(email)) return NO_OBJECTION;
  const named = catalogue.lists.officers.filter(({ name }) => strictKey(name) === strictKey(email));
  const [only, second] = named;
  const fix = only && !second ? { value: only.email, certain: false } : undefined;
  return objectTo('officer', { suggestions: fix === undefined ? [] : [fix.value] }, fix);
};
