import { matchesAnyCode } from '../plan/code-pattern';
import type { CodePattern } from '../plan/catalogues';
import type { PlanDictionary } from './plan-dictionary';
import type { PlanTerms } from './plan-terms';
import { createTermFinder, tokensOf } from './term-finder';

/** A row of tab Nội dung or Hình thức. */
export interface CatalogueRow {
  readonly code: string;
  readonly title: string;
}

/** How the workbook's own catalogues call what the dictionary knows. */
export interface PlanCatalogue {
  /** Mã of the content; null where the catalogue has none. */
  readonly topicCode: (key: string) => string | null;
  /** Mã of forms, by key or by group; those that the catalogue lacks are left out. */
  readonly formCodes: (keys: readonly string[]) => readonly string[];
  /** Codes of forms under a code or group. */
  readonly formsUnder: (pattern: string) => readonly string[];
  readonly hasTopicGroup: (code: string) => boolean;
}

export function createPlanCatalogue(
  dictionary: PlanDictionary,
  terms: PlanTerms,
  rows: { readonly topics: readonly CatalogueRow[]; readonly forms: readonly CatalogueRow[] },
): PlanCatalogue {
  const codeByTopic = new Map<string, { code: string; rank: number }>();
  for (const { code, title } of rows.topics) {
    const keys = titleKeys(terms.find(title).topics, dictionary, title);
    keys.forEach((key, rank) => {
      const known = codeByTopic.get(key);
      if (known === undefined || rank < known.rank) codeByTopic.set(key, { code, rank });
    });
  }
  const codeByForm = formCodesOf(dictionary, rows.forms);
  const formsUnder = (pattern: string): readonly string[] =>
    rows.forms.map(({ code }) => code).filter((code) => matchesAnyCode([pattern as CodePattern], [code]));
  const formCodes = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) =>
      codeByForm.has(key) ? [codeByForm.get(key) ?? ''] : formsUnder(key).length > 0 ? [key] : [],
    );
  return {
    topicCode: (key) => codeByTopic.get(key)?.code ?? null,
    formCodes,
    formsUnder,
    hasTopicGroup: (code) =>
      rows.topics.some((topic) => topic.code === code || topic.code.startsWith(`${code}.`)),
  };
}

/** A title that is the dictionary's own names just that. */
function titleKeys(found: readonly string[], { topics }: PlanDictionary, title: string): readonly string[] {
  const own = topics.find((topic) => tokensOf(topic.title).join(' ') === tokensOf(title).join(' '));
  if (own !== undefined) return [own.key];
  return /bản tin/iu.test(title) ? ['ban-tin'] : found;
}

/** A form of the catalogue is the one whose title it bears, else the only one whose terms stand in its title. */
function formCodesOf(
  { forms, rules }: PlanDictionary,
  rows: readonly CatalogueRow[],
): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const ofKind = forms.filter(({ stated, item }) => stated === undefined && item?.forms === undefined);
  for (const { key, title } of ofKind) {
    const row = rows.find((each) => tokensOf(each.title).join(' ') === tokensOf(title).join(' '));
    if (row !== undefined) codes.set(key, row.code);
  }
  for (const form of forms) {
    if (codes.has(form.key) || form.stated !== undefined) continue;
    const find = createTermFinder([form], rules.hamletWords);
    const row = rows.find(
      ({ code, title }) => ![...codes.values()].includes(code) && find(tokensOf(title)).length > 0,
    );
    if (row !== undefined) codes.set(form.key, row.code);
  }
  return codes;
}
