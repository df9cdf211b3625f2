import type { PeriodKind } from '../calendar/period';
import { textOf } from './blocks';
import type { Say } from './say';

/** Parts of the report that rows cannot tell, by the key of their template. */
const QUESTIONS = [
  { key: 'direction.assignment', heading: 'heading.assignment', inMonth: true },
  { key: 'direction.inspection', heading: 'heading.inspection', inMonth: true },
  { key: 'strengths.more', heading: 'heading.strengths', inMonth: false },
  { key: 'weaknesses.more', heading: 'heading.weaknesses', inMonth: true },
  { key: 'causes.objective', heading: 'heading.objectiveCauses', inMonth: false },
  { key: 'causes.subjective', heading: 'heading.subjectiveCauses', inMonth: false },
  { key: 'next.more', heading: 'heading.next', inMonth: true },
  { key: 'proposals.toSuperiors', heading: 'heading.toSuperiors', inMonth: false },
  { key: 'proposals.toPartners', heading: 'heading.toPartners', inMonth: false },
] as const;

export type QuestionKey = (typeof QUESTIONS)[number]['key'];

export interface ReportQuestion {
  readonly key: QuestionKey;
  /** The heading under which the answer stands. */
  readonly heading: string;
  /** What is asked, as the empty place in the report says it. */
  readonly text: string;
}

/** What a person writes to say that there is nothing to write: «-», «không», «Không có.». */
const NOTHING = /^(?:[-–—]|không(?:\s+có)?)\s*\.?$/iu;

/** The questions of a kind of period, in the order of the report. */
export function questionsOf(kind: PeriodKind, nextPeriod: string, say: Say): readonly ReportQuestion[] {
  return QUESTIONS.filter(({ inMonth }) => kind !== 'month' || inMonth).map(({ key, heading }) => ({
    key,
    heading: heading === 'heading.next' ? say.text(heading, { 'kỳ tới': nextPeriod }) : say.text(heading, {}),
    text: textOf(say.runs(key, {})).replace(/^\[|\]$/g, ''),
  }));
}

export const QUESTION_KEYS: readonly QuestionKey[] = QUESTIONS.map(({ key }) => key);

/** Questions that nobody has answered yet. */
export const unanswered = (kind: PeriodKind, answers: ReadonlyMap<string, string>): readonly QuestionKey[] =>
  QUESTIONS.filter(({ key, inMonth }) => (kind !== 'month' || inMonth) && !isAnswered(answers.get(key))).map(
    ({ key }) => key,
  );

const isAnswered = (answer: string | undefined): boolean => (answer ?? '').trim() !== '';

/** An answer that there is nothing: the part is left out, with its heading where nothing else stands under it. */
export const isNothing = (answer: string): boolean => NOTHING.test(answer.trim().normalize('NFC'));
