import { fullWordsKey } from './header-text';
import type { IntakeMapping } from './intake-mapping';
import type { Candidate, IntakeQuestion, QuestionKind, WordReading } from './proposal';

/** Gathers what has to be asked, each thing once for all its rows. */
export interface Questions {
  /** The answer given, or null: then the question stands with the row. */
  readonly ask: (asked: Asked) => string | null;
  readonly tell: (read: Omit<WordReading, 'id' | 'rows'>, row: number) => void;
  readonly doubtsOf: (row: number) => readonly string[];
  readonly questions: () => readonly IntakeQuestion[];
  readonly words: () => readonly WordReading[];
}

export interface Asked {
  readonly kind: QuestionKind;
  readonly field: string;
  readonly word: string;
  readonly row: number;
  readonly candidates: readonly Candidate[];
  /** An example of what is asked, where `word` is blank. */
  readonly example?: string;
}

const MOST_EXAMPLES = 3;

export const questionId = (kind: QuestionKind, field: string, word: string): string =>
  `${kind}:${field}:${fullWordsKey(word) === '' ? word.trim() : word.trim().toLowerCase().normalize('NFC')}`;

export function createQuestions({ answers = {} }: IntakeMapping): Questions {
  const open = new Map<string, IntakeQuestion & { rows: number[]; examples: string[] }>();
  const told = new Map<string, WordReading & { rows: number[] }>();
  const doubts = new Map<number, string[]>();
  const tell: Questions['tell'] = (read, row) => {
    const id = questionId('word', read.field, read.word);
    const known = told.get(id);
    if (known === undefined) told.set(id, { ...read, id, rows: [row] });
    else if (known.rows[known.rows.length - 1] !== row) known.rows.push(row);
  };
  const ask: Questions['ask'] = ({ kind, field, word, row, candidates, example }) => {
    const id = questionId(kind, field, word);
    const answer = answers[id];
    if (answer !== undefined) {
      if (kind === 'word') tell({ field, word, text: answer, how: 'answered' }, row);
      return answer;
    }
    const known = open.get(id) ?? { id, kind, field, word, candidates, rows: [], examples: [] };
    open.set(id, known);
    if (known.rows[known.rows.length - 1] !== row) known.rows.push(row);
    if (example !== undefined && known.examples.length < MOST_EXAMPLES && !known.examples.includes(example))
      known.examples.push(example);
    const ofRow = doubts.get(row) ?? [];
    if (!ofRow.includes(id)) ofRow.push(id);
    doubts.set(row, ofRow);
    return null;
  };
  return {
    ask,
    tell,
    doubtsOf: (row) => doubts.get(row) ?? [],
    questions: () => [...open.values()],
    words: () => [...told.values()],
  };
}

/** A word that a mapping answers otherwise than it would be read. */
export const answerTo = (
  { answers = {} }: IntakeMapping,
  kind: QuestionKind,
  field: string,
  word: string,
): string | undefined => answers[questionId(kind, field, word)];
