import type { HamletCode } from '../../../ids';
import { valueOf } from '../../../cells/read';
import { endOf } from '../../../plan/validity';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** Sáp nhập vào names another hamlet of the tab, and only one. */
export const successorUnknown: RowCheck<'hamlets'> = ({ fields }, { catalogue }) => {
  const into = valueOf(fields.mergedInto);
  if (into === null) return NO_OBJECTION;
  const match = catalogue.hamlets.successor(into, {
    code: (valueOf(fields.code) ?? '') as HamletCode,
    validTo: endOf(valueOf(fields.validFrom), valueOf(fields.validTo)),
  });
  switch (match.state) {
    case 'hit':
      return NO_OBJECTION;
    case 'suggestion':
      return objectTo('mergedInto', { suggestions: [match.label] }, { value: match.label, certain: false });
    case 'shared':
      return objectTo('mergedInto', { problem: 'shared-name', unknown: [into], suggestions: match.among });
    case 'itself':
    case 'unknown':
      return objectTo('mergedInto', { problem: match.state, suggestions: [] });
  }
};
