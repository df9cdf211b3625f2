import { BLANK_DRAFT } from './plan-draft';
import type { Draft, Unit } from './plan-draft';
import type { FormEntry, PlanDictionary, UsualCells } from './plan-dictionary';
import type { Source } from './plan-paragraph';
import type { FoundInText, PlanTerms } from './plan-terms';
import { unique } from './plan-terms';
import { amountIn, isWholeYear, moneyIn, timeIn } from './plan-times';
import type { TimeSpan } from './plan-times';

/** What a document's reading goes by. */
export interface ReadingTools {
  readonly dictionary: PlanDictionary;
  readonly terms: PlanTerms;
  readonly year: number | null;
}

/** What holds for a clause by where it stands. */
export interface ClauseContext {
  readonly lead: Unit | null;
  readonly time: TimeSpan | null;
  /** In the list of contents every topic is a content; elsewhere the words must tell people something. */
  readonly isContent: boolean;
}

const IN_BRACKETS = /\(([^()]{3,60})\)[\s.;]*$/u;
const WITH = /phối hợp(?:\s+chặt chẽ)?(?:\s+với)?/iu;
const LONGEST_TITLE = 150;

/** The clauses of a paragraph: sentences, and what semicolons part. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(/;\s*|(?<!(?:^|\s)\p{Lu})\.\s+(?=\p{Lu})/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

export function unitOf({ dictionary }: ReadingTools, key: string): Unit {
  return { key, name: dictionary.actors.find((actor) => actor.key === key)?.name ?? key };
}

/** Who does what the clause says: named first, in brackets behind it, or by the heading above. */
export function leadOf(tools: ReadingTools, clause: string, context: ClauseContext): Unit | null {
  const bracket = IN_BRACKETS.exec(clause)?.[1];
  const key =
    tools.terms.actorAtStart(clause)?.key ??
    (bracket === undefined ? undefined : tools.terms.actorAtStart(bracket)?.key);
  const actor = tools.dictionary.actors.find((each) => each.key === key);
  return key === undefined || actor?.outside === true ? context.lead : unitOf(tools, key);
}

/** The drafts that a clause gives; none where it says nothing of the kind. */
export function readClause(
  tools: ReadingTools,
  clause: string,
  source: Source,
  context: ClauseContext,
): readonly Draft[] {
  const found = tools.terms.find(clause);
  const facts = factsOf(tools, clause, found, context);
  const entries = tools.dictionary.forms.filter(({ key }) => found.forms.includes(key));
  const meant = entries.flatMap(({ item }) => item?.instead ?? []);
  const activities = entries.filter(({ key, kind }) => kind === 'activity' && !meant.includes(key));
  const own = { ...source, text: clausesOf(source.text).length > 1 ? clause : source.text };
  const base = { ...BLANK_DRAFT, ...facts, sources: [own] };
  if (activities.length > 0) return activityDrafts(tools, activities, found, base, context);
  const channels = entries.filter(({ kind }) => kind === 'channel').map(({ key }) => key);
  const topics = toldTopics(tools, found.topics);
  if (facts.amount !== null && channels.length > 0 && !context.isContent)
    return [taskDraft(tools, clause, { ...base, forms: channels, topics })];
  if (topics.length === 0 || !(context.isContent || found.tells || channels.length > 0)) return [];
  return topicDrafts(tools, topics, { ...base, amount: null, forms: context.isContent ? [] : channels });
}

type Base = Omit<Draft, 'subject' | 'title'>;

function factsOf(
  tools: ReadingTools,
  clause: string,
  found: FoundInText,
  context: ClauseContext,
): Pick<Draft, 'lead' | 'partners' | 'amount' | 'time' | 'cost'> {
  const lead = leadOf(tools, clause, context);
  const withAt = WITH.exec(clause);
  const partners =
    withAt === null
      ? []
      : tools.terms.find(clause.slice(withAt.index)).actors.map(({ key }) => unitOf(tools, key));
  const { rules } = tools.dictionary;
  return {
    lead,
    partners: partners.filter(({ key }) => key !== lead?.key && found.actors.length > 0),
    amount: amountIn(clause, rules.units),
    time: isWholeYear(clause) ? null : (timeIn(clause, tools.year) ?? context.time),
    cost: moneyIn(clause),
  };
}

const toldTopics = ({ dictionary }: ReadingTools, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => dictionary.topics.find((topic) => topic.key === key)?.silent !== true);

function activityDrafts(
  tools: ReadingTools,
  activities: readonly FormEntry[],
  found: FoundInText,
  base: Base,
  { isContent }: ClauseContext,
): readonly Draft[] {
  const drafts = activities.map((form): Draft => {
    const { item } = form;
    const topics = toldTopics(tools, found.topics).filter((key) => item?.absorbs?.includes(key) !== true);
    return {
      ...base,
      subject: `form:${item?.group ?? form.key}`,
      title: item?.title ?? form.title,
      forms:
        form.stated ?? (item?.forms === undefined || item.forms.includes(form.key) ? [form.key] : item.forms),
      topics: isContent || item?.always === true ? [] : topics,
      usual: usualOf(form, base.lead),
      keepsUsualTopics: item?.always === true,
      isNamedOnly: isContent,
    };
  });
  const named = isContent
    ? topicDrafts(tools, toldTopics(tools, found.topics), { ...base, amount: null })
    : [];
  return [...drafts, ...named];
}

/** What is usual at a hamlet holds where hamlets lead, or nobody is named. */
function usualOf({ item }: FormEntry, lead: Unit | null): UsualCells {
  if (item === undefined) return {};
  return lead === null || lead.key === 'xom' ? { ...item, ...item.atHamlet } : item;
}

export function topicDrafts(tools: ReadingTools, topics: readonly string[], base: Base): readonly Draft[] {
  return unique(topics).flatMap((key): readonly Draft[] => {
    const entry = tools.dictionary.topics.find((topic) => topic.key === key);
    if (entry === undefined) return [];
    return [{ ...base, subject: `topic:${key}`, title: entry.item, topics: [key], usual: entry }];
  });
}

/** A task with a number: its own words are its title, and what is usual for its channel holds. */
function taskDraft({ dictionary }: ReadingTools, clause: string, base: Base): Draft {
  const channel = dictionary.channelItems.find(({ forms }) =>
    base.forms.every((form) => forms.includes(form)),
  );
  const topic = dictionary.topics.find(({ key }) => key === base.topics[0]);
  return {
    ...base,
    subject: `task:${String(base.sources[0]?.paragraph)}:${clause.slice(0, 40)}`,
    title: titleOf(clause),
    usual: {
      ...(channel ?? {}),
      ...(topic === undefined ? {} : { evidence: topic.evidence ?? '', leads: topic.leads ?? [] }),
      scope: base.lead?.key === 'xom' ? 'Từng xóm' : 'Toàn xã',
    },
  };
}

/** A clause as a title: without its end, at most 150 characters, cut at a word. */
export function titleOf(clause: string): string {
  const text = clause.replace(IN_BRACKETS, '').replace(/[\s.;:,]+$/u, '');
  const short =
    text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')} …`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
