import type { Draft, Unit } from './plan-draft';
import { BLANK_DRAFT, mergedDrafts } from './plan-draft';
import { createPlanCatalogue } from './plan-catalogue';
import type { CatalogueRow } from './plan-catalogue';
import type { PlanDictionary, SectionKind } from './plan-dictionary';
import { outlineOf } from './plan-outline';
import type { OutlineLine } from './plan-outline';
import type { PlanParagraph, Source } from './plan-paragraph';
import type { LeftSentence, LeftWhy, PlanReading } from './plan-proposal';
import { createPlanTerms } from './plan-terms';
import { isWholeYear, timeIn } from './plan-times';
import { proposalsOf } from './proposals-of';
import type { StandingPlan } from './proposals-of';
import { clausesOf, leadOf, readClause, titleOf } from './read-clause';
import type { ReadingTools } from './read-clause';
import { readFrame } from './read-frame';
import { columnsOf, isTotal, readTaskRow } from './read-table-rows';
import type { Columns } from './read-table-rows';
import { channelDrafts } from './channel-drafts';
import { wholeParagraphs } from './whole-paragraphs';

export interface PlanLists extends StandingPlan {
  readonly topics: readonly CatalogueRow[];
  readonly forms: readonly CatalogueRow[];
}

/** A document while it is read. */
interface Progress {
  readonly drafts: Draft[];
  readonly left: LeftSentence[];
  /** Forms that the document names anywhere, by key, with where. */
  readonly named: { readonly key: string; readonly source: Source }[];
  readonly time: { span: Draft['time'] };
  columns: Columns | null;
}

/**
 * Reads the document of a plan by terms of the field: no sentence is dropped, and nothing is proposed that no sentence names.
 * What is usual in the field but not said is marked so.
 */
export function readPlanText(
  paragraphs: readonly PlanParagraph[],
  dictionary: PlanDictionary,
  lists: PlanLists,
): PlanReading {
  const terms = createPlanTerms(dictionary);
  const lines = outlineOf(wholeParagraphs(paragraphs));
  const frame = readFrame(lines);
  const year = Number(frame.values.get('planYear')?.value ?? '');
  const tools: ReadingTools = { dictionary, terms, year: year > 0 ? year : null };
  const titleAndBases = lines.slice(0, frame.bodyFrom + 3).map(({ text }) => text);
  const isAbout = terms.isAbout(titleAndBases.join(' '));
  const body = lines
    .slice(frame.bodyFrom, frame.bodyTo)
    .filter(({ paragraph }) => !frame.taken.has(paragraph));
  const progress: Progress = { drafts: [], left: [], named: [], time: { span: null }, columns: null };
  const hasSections =
    body.some((line) => line.isHead && headSection(tools, line) !== null) ||
    body.some(({ cells }) => cells !== undefined);
  for (const [at, line] of body.entries()) {
    const heads = (body[at + 1]?.under ?? []).includes(line);
    readLine(tools, { line, heads, isAbout, hasSections }, progress);
  }
  const catalogue = createPlanCatalogue(dictionary, terms, lists);
  const found = mergedDrafts([...progress.drafts, ...channelDrafts(tools, progress.named, progress.drafts)]);
  const drafts = found.map((draft) => (draft.time === null ? { ...draft, time: progress.time.span } : draft));
  const named = progress.named.map(({ key }) => key);
  const actors = lines.flatMap(({ text }) => terms.find(text).actors.map(({ key }) => key));
  const proposals = proposalsOf({ isAbout, dictionary, catalogue, named, actors, frame, drafts, lists });
  return {
    isAboutNewCountryside: isAbout,
    proposals,
    left: withLost(lines, frame.taken, proposals, progress, tools),
  };
}

interface Place {
  readonly line: OutlineLine;
  /** Whether the next paragraph stands under it. */
  readonly heads: boolean;
  readonly isAbout: boolean;
  readonly hasSections: boolean;
}

/**
 * The kind of section that a line announces by itself. In a list of contents only what heads others, or has its own text behind
 * a colon, is a section: «thời gian bỏ phiếu» may be a content.
 */
function headSection({ terms }: ReadingTools, line: OutlineLine, heads = true): SectionKind | null {
  if (!line.isHead) return null;
  const kind = terms.sectionOf(line.body);
  const inContents = line.under.some(({ body }) => terms.sectionOf(body) === 'contents');
  return inContents && !heads && behindColon(line.body) === null ? null : kind;
}

/** A heading with its text behind a colon, as «3. Thời gian: trong năm». */
const behindColon = (text: string): string | null => /^[^:]{3,60}:\s*(\S.*)$/su.exec(text)?.[1] ?? null;

function readLine(tools: ReadingTools, place: Place, progress: Progress): void {
  const { line, heads, isAbout, hasSections } = place;
  const leave = (why: LeftWhy): void =>
    void progress.left.push({ paragraph: line.paragraph, text: line.text, why });
  if (line.cells !== undefined) {
    readRow(tools, line, progress, leave, isAbout);
    return;
  }
  const own = headSection(tools, line, heads);
  const inline = own === null ? null : behindColon(line.body);
  if (own !== null && inline === null && (heads || line.body.length < 80)) return;
  const section =
    own ?? line.under.map((head) => headSection(tools, head)).find((kind) => kind !== null) ?? null;
  const text = inline ?? line.body;
  if (section === 'purpose') leave('purpose');
  else if (section === 'contents') readContent(tools, text, line, progress, isAbout);
  else if (section === 'time') readTime(tools, text, progress, leave);
  else if (section === 'money') leave('no-place');
  else if (!isAbout) leave('other-plan');
  else if (section === 'forms') readForms(tools, text, line, progress, leave);
  else if (section === null && hasSections && !hasTaskHead(tools, line)) leave('opening');
  else readTask(tools, text, place, progress, leave);
}

/** Tasks may stand under units or times without a heading of duties above. */
const hasTaskHead = (tools: ReadingTools, line: OutlineLine): boolean =>
  [line, ...line.under].some(
    ({ body, isHead }) =>
      isHead && (tools.terms.actorAtStart(body) !== null || timeIn(body, tools.year) !== null),
  );

function readRow(
  tools: ReadingTools,
  line: OutlineLine,
  progress: Progress,
  leave: (why: LeftWhy) => void,
  isAbout: boolean,
): void {
  const cells = line.cells ?? [];
  const columns = columnsOf(tools, cells);
  if (progress.columns === null && columns !== null) {
    progress.columns = columns;
    return;
  }
  if (isTotal(tools, cells)) {
    leave('total');
    return;
  }
  if (!isAbout) {
    leave('other-plan');
    return;
  }
  const draft = progress.columns === null ? null : readTaskRow(tools, line, progress.columns);
  if (draft === null) leave('not-understood');
  else progress.drafts.push(draft);
}

function readContent(
  tools: ReadingTools,
  text: string,
  line: OutlineLine,
  progress: Progress,
  isAbout: boolean,
): void {
  const source = { paragraph: line.paragraph, text: line.text };
  const context = { lead: null, time: null, isContent: true };
  const drafts = isAbout
    ? clausesOf(text).flatMap((clause) => readClause(tools, clause, source, context))
    : [];
  progress.drafts.push(...(drafts.length > 0 ? drafts : [freeContent(tools, text, source)]));
}

/** A content that the dictionary does not know, in its own words. */
function freeContent({ dictionary }: ReadingTools, text: string, source: Source): Draft {
  const opening = [...dictionary.rules.opening].sort((a, b) => b.length - a.length);
  const start = opening.find((words) => text.toLowerCase().startsWith(`${words} `));
  const title = titleOf(start === undefined ? text : text.slice(start.length).trim());
  return {
    ...BLANK_DRAFT,
    subject: `free:${String(source.paragraph)}`,
    title: `Tuyên truyền: ${title}`,
    freeTopic: title,
    usual: { leads: ['vh', 'p-vhxh'] },
    sources: [source],
  };
}

function readForms(
  tools: ReadingTools,
  text: string,
  line: OutlineLine,
  progress: Progress,
  leave: (why: LeftWhy) => void,
): void {
  const source = { paragraph: line.paragraph, text: line.text };
  const { forms } = tools.terms.find(text);
  if (forms.length === 0) {
    leave('not-understood');
    return;
  }
  progress.named.push(...forms.map((key) => ({ key, source })));
  const context = { lead: null, time: null, isContent: true };
  const activities = clausesOf(text).flatMap((clause) => readClause(tools, clause, source, context));
  progress.drafts.push(...activities.filter(({ subject }) => subject.startsWith('form:')));
}

function readTime(
  tools: ReadingTools,
  text: string,
  progress: Progress,
  leave: (why: LeftWhy) => void,
): void {
  const span = isWholeYear(text) ? null : timeIn(text, tools.year);
  progress.time.span ??= span;
  leave('no-place');
}

function readTask(
  tools: ReadingTools,
  text: string,
  { line, heads }: Place,
  progress: Progress,
  leave: (why: LeftWhy) => void,
): void {
  const source = { paragraph: line.paragraph, text: line.text };
  const times = [line, ...line.under]
    .filter(({ isHead }) => isHead)
    .map(({ body }) => timeIn(body, tools.year));
  const context = {
    lead: unitAbove(tools, line),
    time: times.find((time) => time !== null) ?? null,
    isContent: false,
  };
  if (heads && (isUnit(tools, line) || timeIn(line.body, tools.year) !== null)) return;
  let lead = context.lead;
  let drafts: readonly Draft[] = [];
  const unread: string[] = [];
  for (const clause of clausesOf(text)) {
    lead = leadOf(tools, clause, { ...context, lead: clause === text ? context.lead : lead });
    const own = readClause(tools, clause, source, { ...context, lead });
    const { forms } = tools.terms.find(clause);
    progress.named.push(...forms.map((key) => ({ key, source })));
    if (own.length === 0 && forms.length === 0) unread.push(clause);
    drafts = [...drafts, ...own];
  }
  progress.drafts.push(...drafts);
  if (drafts.length === 0 && unread.length > 0) leave('not-understood');
  else
    progress.left.push(
      ...unread.map((clause) => ({ ...source, text: clause, why: 'not-understood' as const })),
    );
}

/** A heading that is a unit and nothing else. */
function isUnit({ terms }: ReadingTools, { body }: OutlineLine): boolean {
  const start = terms.actorAtStart(body);
  const { topics, forms } = terms.find(body);
  return start !== null && start.words <= 14 && topics.length === 0 && forms.length === 0;
}

/** The unit of the nearest heading that is one; a short heading of unknown words is one too. */
function unitAbove(tools: ReadingTools, line: OutlineLine): Unit | null {
  for (const head of line.under) {
    const key = tools.terms.actorAtStart(head.body)?.key;
    const actor = tools.dictionary.actors.find((each) => each.key === key);
    if (actor !== undefined) return { key: actor.key, name: actor.name };
  }
  return null;
}

/** What neither gave something nor was left nor is a heading: nothing may be dropped. */
function withLost(
  lines: readonly OutlineLine[],
  taken: ReadonlySet<number>,
  proposals: PlanReading['proposals'],
  { left, named, columns }: Progress,
  tools: ReadingTools,
): readonly LeftSentence[] {
  const known = new Set([
    ...taken,
    ...proposals.flatMap(({ sources }) => sources.map(({ paragraph }) => paragraph)),
    ...left.map(({ paragraph }) => paragraph),
    ...named.map(({ source }) => source.paragraph),
  ]);
  const isHeading = (line: OutlineLine): boolean =>
    lines.some(({ under }) => under.includes(line)) ||
    headSection(tools, line, false) !== null ||
    (columns !== null && line.cells !== undefined && columnsOf(tools, line.cells) !== null);
  const lost = lines.filter((line) => !known.has(line.paragraph) && !isHeading(line));
  return [...left, ...lost.map(({ paragraph, text }) => ({ paragraph, text, why: 'opening' as const }))].sort(
    (a, b) => a.paragraph - b.paragraph,
  );
}
