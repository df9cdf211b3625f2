import type { FormCode } from '../../../ids';
import { planItemOf } from '../shared/plan-item-of-row';
import { matchesForm } from '../../../plan/code-pattern';
import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** The plan item foresees other forms than the row has. */
export const hd18 = activityWarning('HD-18', ({ fields }, context) => {
  const item = planItemOf(fields, context);
  const form = context.catalogue.formByCode.get(valueOf(fields.form) ?? ('' as FormCode));
  if (!item || !form || matchesForm(item.forms, form)) return NO_OBJECTION;
  return objectTo('planItem', { expected: item.forms, actual: form.code });
});
