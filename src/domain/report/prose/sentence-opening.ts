import type { Say } from '../say';

/** «12 văn bản khác …» and «Có 12 văn bản khác …»: no sentence of an official text opens with a figure. */
export const opensWithFigure = (sentence: string): boolean => /^[\s«“"(]*\d/.test(sentence);

/** The sentence, with «Có» before a figure that opens it. */
export const openedByWord = (sentence: string, say: Say): string =>
  opensWithFigure(sentence) ? say.text('name.openedByWord', { câu: sentence.trimStart() }) : sentence;
