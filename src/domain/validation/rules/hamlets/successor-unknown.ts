import type { HamletCode } from '../../../ids';
import { valueOf } from '../../../cells/read';
import { endOf } from '../../../plan/validity';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** Each item of Sáp nhập vào names another hamlet of the tab, and only one. The first that does not is told. */
export const successorUnknown: RowCheck<'hamlets'> = ({ fields }, { catalogue }) => {
  const into = valueOf(fields.mergedInto);
  if (into === null) return NO_OBJECTION;
  const heirs = catalogue.hamlets.successors(into, {
    code: (valueOf(fields.code) ?? '') as HamletCode,
    validTo: endOf(valueOf(fields.validFrom), valueOf(fields.validTo)),
  });
  const wrong = heirs.find(({ match }) => match.state !== 'hit');
  if (wrong === undefined) return NO_OBJECTION;
  const { item, match } = wrong;
  const rest = heirs.length === 1 ? {} : { unknown: [item] };
  switch (match.state) {
    case 'hit':
      return NO_OBJECTION;
    case 'suggestion': {
      const value = heirs.map((heir) => (heir === wrong ? match.label : heir.item)).join('; ');
      return objectTo('mergedInto', { ...rest, suggestions: [match.label] }, { value, certain: false });
    }
    case 'shared':
      return objectTo('mergedInto', { problem: 'shared-name', unknown: [item], suggestions: match.among });
    case 'itself':
    case 'unknown':
      return objectTo('mergedInto', { ...rest, problem: match.state, suggestions: [] });
  }
};
