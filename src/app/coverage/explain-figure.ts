import type { Book } from '../../domain/book';
import { explain } from '../../domain/coverage/explain/explain';
import type { Explanation, Figure } from '../../domain/coverage/explain/explanation';
import { ok } from '../../domain/result';
import type { ExplanationText } from '../../wording/coverage/explanation';
import { explanationText, NO_SUCH_FIGURE } from '../../wording/coverage/explanation';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { PeriodRequest } from './fill-coverage';
import { computePeriod } from './fill-coverage';
import type { Ports } from '../ports/ports';

export interface FigureRequest extends PeriodRequest {
  readonly figure: Figure;
}

export interface ExplainedFigure {
  readonly explanation: Explanation;
  readonly text: ExplanationText;
  readonly book: Book;
}

/** Answers «why?» of one figure of tab Độ bao phủ from the rows as they stand now; writes nothing. */
export function explainFigure(ports: Ports, request: FigureRequest): Outcome<ExplainedFigure> {
  const computed = computePeriod(ports, request);
  if (!computed.ok) return computed;
  const { book, period, asOf } = computed.value;
  const explanation = explain(book, period, asOf, request.figure);
  if (explanation === null) return failure('request', NO_SUCH_FIGURE);
  return ok({ explanation, text: explanationText(explanation, book), book });
}
