import type { FormCode } from '../../../ids';
import { matchesAnyCode, matchesForm } from '../../../plan/code-pattern';
import { formatDate } from '../../../text/format';
import { valueOf, valueOr } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';
import { planItemOf } from '../shared/plan-item-of-row';

/** The plan item asks for other contents than the row has. */
export const planItemOfOtherTopic: RowCheck<'activities'> = ({ fields }, context) => {
  const item = planItemOf(fields, context);
  const topics = valueOf(fields.topics);
  if (!item || topics === null || matchesAnyCode(item.topics, topics)) return NO_OBJECTION;
  return objectTo('planItem', { expected: item.topics, actual: topics });
};

/** The plan item foresees other forms than the row has. */
export const planItemOfOtherForm: RowCheck<'activities'> = ({ fields }, context) => {
  const item = planItemOf(fields, context);
  const form = context.catalogue.formByCode.get(valueOf(fields.form) ?? ('' as FormCode));
  if (!item || !form || matchesForm(item.forms, form)) return NO_OBJECTION;
  return objectTo('planItem', { expected: item.forms, actual: form.code });
};

/** The plan item is for other hamlets than the row names. */
export const planItemOfOtherHamlet: RowCheck<'activities'> = ({ fields }, context) => {
  const item = planItemOf(fields, context);
  const hamlets = valueOr(fields.hamlets, []);
  if (!item || item.hamlets.length === 0 || hamlets.length === 0) return NO_OBJECTION;
  if (hamlets.some((code) => item.hamlets.includes(code))) return NO_OBJECTION;
  const names = item.hamlets.map((code) => context.catalogue.hamlets.byCode.get(code)?.name ?? code);
  return objectTo('planItem', { expected: names });
};

/** The day lies outside Từ ngày–Đến ngày of the plan item. */
export const planItemOfOtherTime: RowCheck<'activities'> = ({ fields }, context) => {
  const item = planItemOf(fields, context);
  const date = valueOf(fields.date);
  if (!item || date === null) return NO_OBJECTION;
  const early = item.from !== null && date < item.from;
  const late = item.to !== null && date > item.to;
  if (!early && !late) return NO_OBJECTION;
  const bound = early ? item.from : item.to;
  return objectTo('planItem', {
    when: early ? 'early' : 'late',
    bound: bound === null ? '' : formatDate(bound),
  });
};
