import type { Activity } from '../activities/activity';
import { matchesAnyCode } from '../plan/code-pattern';
import type { IndicatorFilters } from '../plan/indicator-definition';
import { remembering } from '../remembering';
import { strictKey } from '../text/match-keys';

/** Whether anything but the scope is asked for. */
export const hasFilters = ({ forms, topics, leadUnits }: IndicatorFilters): boolean =>
  forms.length + topics.length + leadUnits.length > 0;

/** Of codes in one cell any is enough, and a group holds its children; a blank cell lets everything through. */
export function formFilter({ forms }: Pick<IndicatorFilters, 'forms'>): (form: string) => boolean {
  if (forms.length === 0) return () => true;
  const among = remembering((form) => (matchesAnyCode(forms, [form]) ? 'yes' : 'no'));
  return (form) => among(form) === 'yes';
}

export function topicFilter({
  topics,
}: Pick<IndicatorFilters, 'topics'>): (codes: readonly string[]) => boolean {
  return (codes) => matchesAnyCode(topics, codes);
}

/** What all columns ask for together; a row passes once, whatever it meets. */
export function activityFilter(filters: IndicatorFilters): (activity: Activity) => boolean {
  const { scope } = filters;
  const hasForm = formFilter(filters);
  const hasTopic = topicFilter(filters);
  const units = new Set(filters.leadUnits.map(unitKey));
  return (activity) =>
    (scope === 'any' || (scope === 'external') === (activity.scope === 'external')) &&
    hasForm(activity.form) &&
    hasTopic(activity.topics) &&
    (units.size === 0 || units.has(unitKey(activity.leadUnit)));
}

/** «Hội Phụ nữ» and «hội phụ nữ» are one unit (docs/domain.md §5). */
const unitKey = /* @__PURE__ */ remembering(strictKey);
