import type { UsualCells } from './plan-dictionary';
import type { Source } from './plan-paragraph';
import type { Amount, TimeSpan } from './plan-times';
import { unique } from './plan-terms';

/** An item of the plan while the document is read: what it says of it so far, by keys of the dictionary. */
export interface Draft {
  /** Drafts of one subject may become one: `topic:ocop`, `form:hoi-thi`, `task:17`. */
  readonly subject: string;
  readonly title: string;
  readonly topics: readonly string[];
  /** A content that the dictionary does not know, in the words of the document. */
  readonly freeTopic: string | null;
  readonly forms: readonly string[];
  readonly lead: Unit | null;
  readonly partners: readonly Unit[];
  readonly amount: Amount | null;
  readonly time: TimeSpan | null;
  readonly cost: number | null;
  readonly usual: UsualCells;
  readonly keepsUsualTopics: boolean;
  /** From the list of forms or of contents: a task that says more takes its place. */
  readonly isNamedOnly: boolean;
  readonly sources: readonly Source[];
}

/** Who does something: a key of the dictionary, or the document's own words. */
export interface Unit {
  readonly key: string | null;
  readonly name: string;
}

export const BLANK_DRAFT: Omit<Draft, 'subject' | 'title' | 'sources'> = {
  topics: [],
  freeTopic: null,
  forms: [],
  lead: null,
  partners: [],
  amount: null,
  time: null,
  cost: null,
  usual: {},
  keepsUsualTopics: false,
  isNamedOnly: false,
};

/** Drafts of one subject as one, where none says something that the other denies. */
export function mergedDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (const draft of [
    ...drafts.filter((each) => !each.isNamedOnly),
    ...drafts.filter((each) => each.isNamedOnly),
  ]) {
    const at = merged.findIndex((other) => areOne(other, draft));
    const other = merged[at];
    if (other === undefined) merged.push(draft);
    else merged[at] = together(other, draft);
  }
  return merged.sort((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = ({ sources }: Draft): number => Math.min(...sources.map(({ paragraph }) => paragraph));

function areOne(a: Draft, b: Draft): boolean {
  if (a.subject !== b.subject) return false;
  if (b.isNamedOnly) return true;
  const isOwn = ({ amount, time, cost }: Draft): boolean => amount !== null || time !== null || cost !== null;
  return !(isOwn(a) && isOwn(b)) && sameTopics(a, b);
}

const sameTopics = (a: Draft, b: Draft): boolean =>
  a.keepsUsualTopics || a.topics.length === 0 || b.topics.length === 0 || a.topics.join() === b.topics.join();

function together(a: Draft, b: Draft): Draft {
  const lead = a.lead ?? b.lead;
  const other = b.lead !== null && b.lead.name !== lead?.name ? [b.lead] : [];
  const partners = [...a.partners, ...b.partners, ...other];
  return {
    ...a,
    topics: unique([...a.topics, ...b.topics]),
    forms: unique([...a.forms, ...b.forms]),
    lead,
    partners: partners.filter(
      ({ name }, at) => partners.findIndex((each) => each.name === name) === at && name !== lead?.name,
    ),
    amount: a.amount ?? b.amount,
    time: a.time ?? b.time,
    cost: a.cost ?? b.cost,
    sources: [...a.sources, ...b.sources],
  };
}
