import type { CommForm, ContentTopic, PlanItem } from './catalogues';
import { matchesAnyCode, matchesForm } from './code-pattern';

/** Where the item allows a single content that one is meant. */
export function topicsFollowing(
  { topics }: { readonly topics: readonly ContentTopic[] },
  item: PlanItem | null,
): readonly string[] {
  if (item === null || item.topics.length === 0) return [];
  const allowed = topics.map(({ code }) => code).filter((code) => matchesAnyCode(item.topics, [code]));
  return allowed.length === 1 ? allowed : [];
}

/** What a meeting is held as: the one direct form that the item allows, where there is but one; '' where it stays open. */
export function formFollowing(
  { forms }: { readonly forms: readonly CommForm[] },
  item: PlanItem | null,
): string {
  if (item === null || item.forms.length === 0) return '';
  const allowed = forms.filter((form) => matchesForm(item.forms, form));
  const direct = allowed.filter(({ credit }) => credit === 'direct');
  const [only, second] = direct.length > 0 ? direct : allowed;
  return only !== undefined && second === undefined ? only.code : '';
}
