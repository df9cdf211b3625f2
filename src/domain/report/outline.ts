import type { Addition, AppendixId } from './additions';
import { additionsOf } from './report-context';
import type { ReportContext, ReportInput } from './report-context';
import { appendixActivities } from './sections/appendix-activities';
import { appendixContributions, hasContributions } from './sections/appendix-contributions';
import { appendixEvidence } from './sections/appendix-evidence';
import { appendixGaps } from './sections/appendix-gaps';
import { appendixIndicators } from './sections/appendix-indicators';
import { appendixModels, hasModels } from './sections/appendix-models';
import { highlights } from './sections/highlights';
import { namedOfficers } from './sections/named-officers';
import { assignment, directionInShort, documents, inspection } from './sections/section-1-direction';
import { forms } from './sections/section-2-forms';
import { hamlets, table3 } from './sections/section-2-hamlets';
import { overall } from './sections/section-2-overall';
import { contributions } from './sections/section-2-contributions';
import { funding } from './sections/section-2-funding';
import { models } from './sections/section-2-models';
import { topics } from './sections/section-2-topics';
import { causes, strengths } from './sections/section-3-assessment';
import { weaknesses } from './sections/section-3-weaknesses';
import { nextTasks } from './sections/section-4-next';
import { proposals } from './sections/section-5-proposals';
import type { Block, Orientation } from './tree';

type HeadingKey =
  | 'documents'
  | 'assignment'
  | 'inspection'
  | 'overall'
  | 'topics'
  | 'forms'
  | 'hamlets'
  | 'contributions'
  | 'models'
  | 'funding'
  | 'strengths'
  | 'weaknesses'
  | 'causes';
type ChapterKey = 'direction' | 'results' | 'assessment' | 'weaknesses' | 'next' | 'proposals';
type Content = (context: ReportContext) => readonly Block[];

/** A part under «1.», «2.» …; a chapter's only part without a heading stands right under the chapter's. */
export interface Part {
  readonly heading: HeadingKey | null;
  readonly content: Content;
}

export interface Chapter {
  readonly heading: ChapterKey;
  readonly parts: readonly Part[];
}

export interface Appendix {
  readonly id: AppendixId;
  readonly orientation: Orientation;
  readonly content: Content;
  /** An appendix with nothing in it is left out, and the others move up. */
  readonly isNeeded: (input: ReportInput) => boolean;
}

export interface Outline {
  /** What a reader in a hurry reads, before the chapters. */
  readonly highlights: Content;
  readonly chapters: readonly Chapter[];
  readonly appendices: readonly Appendix[];
}

const part = (heading: HeadingKey, content: Content): Part => ({ heading, content });
const whole = (content: Content): Part => ({ heading: null, content });
const appendix = (
  id: AppendixId,
  orientation: Orientation,
  content: Content,
  isNeeded: Appendix['isNeeded'] = () => true,
): Appendix => ({ id, orientation, content, isNeeded });

const shortcomings: Content = (context) => [...weaknesses(context), ...namedOfficers(context)];
const next: Chapter = { heading: 'next', parts: [whole(nextTasks)] };

const FULL: readonly Chapter[] = [
  {
    heading: 'direction',
    parts: [part('documents', documents), part('assignment', assignment), part('inspection', inspection)],
  },
  {
    heading: 'results',
    parts: [
      part('overall', overall),
      part('topics', topics),
      part('forms', forms),
      part('hamlets', hamlets),
      part('contributions', contributions),
      part('models', models),
      part('funding', funding),
    ],
  },
  {
    heading: 'assessment',
    parts: [part('strengths', strengths), part('weaknesses', shortcomings), part('causes', causes)],
  },
  next,
  {
    heading: 'proposals',
    parts: [whole(proposals)],
  },
];

/** A month's report checks that tasks were done; it assesses no more than that (docs/domain.md §3.1, §3.2). */
const MONTH: readonly Chapter[] = [
  { heading: 'direction', parts: [whole(directionInShort)] },
  { heading: 'results', parts: [part('overall', overall), part('forms', forms), part('hamlets', hamlets)] },
  { heading: 'weaknesses', parts: [whole(shortcomings)] },
  next,
];

/** In the order of their numbers, which is that of `APPENDIX_IDS`. */
const APPENDICES: readonly Appendix[] = [
  appendix('indicators', 'portrait', appendixIndicators),
  appendix('hamlets', 'portrait', table3, ({ coverage }) => coverage.hamlets.length > 0),
  appendix('activities', 'landscape', appendixActivities, ({ coverage }) => coverage.counted.length > 0),
  appendix('gaps', 'portrait', appendixGaps),
  appendix('models', 'portrait', appendixModels, hasModels),
  appendix('contributions', 'portrait', appendixContributions, hasContributions),
  appendix('evidence', 'portrait', appendixEvidence, ({ coverage }) =>
    coverage.counted.some(({ evidence }) => evidence.length > 0),
  ),
];

/** Which chapters a report of its kind of period has, and which of the appendices asked for have something in them. */
export function outlineOf(input: ReportInput): Outline {
  const printed = new Set<Addition>(additionsOf(input));
  return {
    highlights,
    chapters: input.coverage.period.kind === 'month' ? MONTH : FULL,
    appendices: APPENDICES.filter(({ id, isNeeded }) => printed.has(id) && isNeeded(input)),
  };
}
