import type { ColumnKind, PlanDictionary, SectionKind } from './plan-dictionary';
import { createTermFinder, tokensOf } from './term-finder';
import type { FoundTerm, TermFinder, TermList } from './term-finder';

/** What the dictionary finds in a piece of text, each key once, in the order of the text. */
export interface FoundInText {
  readonly topics: readonly string[];
  readonly forms: readonly string[];
  readonly actors: readonly FoundTerm[];
  /** Whether it tells people something. */
  readonly tells: boolean;
}

export interface PlanTerms {
  readonly find: (text: string) => FoundInText;
  readonly isAbout: (text: string) => boolean;
  /** What a heading announces. */
  readonly sectionOf: (heading: string) => SectionKind | null;
  readonly columnOf: (heading: string) => ColumnKind | null;
  /** An actor that the text begins with. */
  readonly actorAtStart: (text: string) => { readonly key: string; readonly words: number } | null;
}

const NOTHING = '';

export function createPlanTerms(dictionary: PlanDictionary): PlanTerms {
  const { rules, topics, forms, actors } = dictionary;
  const finder = (lists: readonly TermList[]): TermFinder => createTermFinder(lists, rules.hamletWords);
  // Actors and phrases of other meaning take their words away from topics: «công chức văn hóa» tells nothing of culture.
  const topicsAndActors = finder([
    ...topics,
    ...actors.map(({ key, terms }) => ({ key: `@${key}`, terms })),
    { key: NOTHING, terms: rules.notTopics },
  ]);
  // «Hội nghị tại xã, thôn» names two forms by the same words.
  const eachForm = forms.map((form) => finder([form]));
  const verbs = finder([{ key: 'verb', terms: rules.verbs }]);
  const about = finder([{ key: 'about', terms: rules.about }]);
  const sections = startsOf(rules.sections);
  const columns = startsOf(rules.columns);
  const actorsOnly = finder(actors);
  return {
    find(text) {
      const tokens = tokensOf(text);
      const found = topicsAndActors(tokens);
      const keys = found.map(({ key }) => key);
      return {
        topics: unique(keys.filter((key) => key !== NOTHING && !key.startsWith('@'))),
        forms: unique(eachForm.flatMap((find) => find(tokens)).map(({ key }) => key)),
        actors: found
          .filter(({ key }) => key.startsWith('@'))
          .map((term) => ({ ...term, key: term.key.slice(1) })),
        tells: verbs(tokens).length > 0,
      };
    },
    isAbout: (text) => about(tokensOf(text)).length > 0,
    sectionOf: (heading) => startOf(sections, heading) as SectionKind | null,
    columnOf: (heading) => (startOf(columns, heading) ?? within(columns, heading)) as ColumnKind | null,
    actorAtStart(text) {
      const tokens = tokensOf(text);
      const first = actorsOnly(tokens)[0];
      if (first === undefined || first.from > 1) return null;
      return { key: first.key, words: tokens.length };
    },
  };
}

export const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** A longer text is a task, not the head of a column. */
const MOST_HEAD_WORDS = 4;

/** «Tên hoạt động», «Đơn vị phối hợp»: a head that says its word after another. */
function within(starts: Starts, heading: string): string | null {
  const said = tokensOf(heading);
  if (said.length > MOST_HEAD_WORDS || /\d/.test(heading)) return null;
  const text = ` ${said.join(' ')} `;
  return starts.find(({ words }) => text.includes(` ${words.join(' ')} `))?.key ?? null;
}

type Starts = readonly { readonly key: string; readonly words: readonly string[] }[];

const startsOf = (lists: Readonly<Record<string, readonly string[]>>): Starts =>
  Object.entries(lists)
    .flatMap(([key, terms]) => terms.map((term) => ({ key, words: tokensOf(term) })))
    .sort((a, b) => b.words.length - a.words.length);

function startOf(starts: Starts, heading: string): string | null {
  const tokens = tokensOf(heading);
  return starts.find(({ words }) => words.every((word, at) => tokens[at] === word))?.key ?? null;
}
