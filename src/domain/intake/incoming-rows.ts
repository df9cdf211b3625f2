import type { IntakeProposal } from './proposal';

/** A row of a list as it is sent: text by field, as a form would save it. */
export interface SentRow {
  readonly key: string;
  readonly sourceRow: number;
  readonly fields: Readonly<Record<string, string>>;
  /** What is not certain, in words; '' where nothing. */
  readonly doubt: string;
  /** Mã that the list gives the row, by which a standing row is found; '' where it gives none. */
  readonly changes: string;
}

/** The rows of a proposal; `sentences` says a question by its id. */
export const sentRows = (
  { proposals }: IntakeProposal,
  sentences: ReadonlyMap<string, string>,
): readonly SentRow[] =>
  proposals.map(({ key, sourceRow, fields, doubts, ownCode }) => ({
    key,
    sourceRow,
    fields: Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text])),
    doubt: doubts.flatMap((id) => sentences.get(id) ?? []).join('; '),
    changes: ownCode,
  }));
