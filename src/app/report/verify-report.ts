import type { Book } from '../../domain/book';
import { checkProof } from '../../domain/register/check-proof';
import type { CheckedProof } from '../../domain/register/check-proof';
import { readProof } from '../../domain/register/report-proof';
import type { ProofTexts, ReportProof } from '../../domain/register/report-proof';
import { rowContents } from '../../domain/register/row-contents';
import { ok } from '../../domain/result';
import { UNREADABLE_PROOF } from '../../wording/report/verify';
import { loadBook } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { figuresNow } from './report-register';

export interface VerifiedReport extends CheckedProof {
  readonly proof: ReportProof;
  readonly book: Book;
}

export interface ReportToVerify {
  readonly proof: ProofTexts;
  /** The rows of the file's tables, by cells. */
  readonly rows: readonly (readonly string[])[];
}

/** Holds what a report's file carries against today's rows, and its tables against what it carries. Writes nothing. */
export function verifyReport(ports: Ports, { proof: texts, rows }: ReportToVerify): Outcome<VerifiedReport> {
  const proof = readProof(texts);
  if (proof === null) return failure('request', UNREADABLE_PROOF);
  const today = ports.clock.today();
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  const { book, tables } = loaded.value;
  const now = figuresNow(book, proof, today);
  if (now === null) return failure('request', UNREADABLE_PROOF);
  const checked = checkProof(proof, {
    indicators: now.indicators,
    contents: rowContents(tables),
    fileRows: rows,
  });
  return ok({ ...checked, proof, book });
}
