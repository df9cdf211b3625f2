/** Eth looks like đ and some old tools write it so; at the start of a word it can be nothing else. */
const ETH = /(?<![\p{L}\p{M}])([\u00d0\u0189\u00f0])(?=[\p{L}])/gu;

/** The text with đ or Đ for each eth that begins a word. Not for text in an old encoding, where Ð is another letter. */
export const ethToD = (text: string): string =>
  text.replace(ETH, (letter) => (letter === '\u00f0' ? 'đ' : 'Đ'));
