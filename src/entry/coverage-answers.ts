import type { ExplainedFigure } from '../app/explain-figure';
import type { Figure } from '../domain/coverage/explanation';
import type { ExplainData, FigureRequestMessage } from '../rpc/coverage-messages';

/** Codes from outside are only compared with those of the book, so a brand costs no check. */
export const toFigure = (message: FigureRequestMessage): Figure => message as Figure;

export function explainData({ explanation, text }: ExplainedFigure): ExplainData {
  return { ...text, number: explanation.value };
}
