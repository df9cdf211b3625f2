/** A page as HtmlService serves it: scripts lose what it takes for comments inside template literals (facts.md 44). */

const SCRIPT_ELEMENT = /(<script\b[^>]*>)([\s\S]*?)(<\/script)/gi;

export function servedPage(html: string): string {
  return html.replace(SCRIPT_ELEMENT, (_whole, open: string, code: string, close: string) => {
    return `${open}${withoutFalseComments(code)}${close}`;
  });
}

/**
 * Within a template literal `//` takes the rest of the line away, its closing backtick included, and a block comment
 * takes itself away, as reported in github enuchi/React-Google-Apps-Script#157. Real comments and strings stay.
 */
function withoutFalseComments(code: string): string {
  const falseComment = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
  let kept = '';
  let quote = '';
  let at = 0;
  while (at < code.length) {
    const end = quote === '' ? commentEnd(code, at) : at;
    falseComment.lastIndex = at;
    if (end > at) {
      kept += code.slice(at, end);
      at = end;
    } else if (quote === '`' && falseComment.test(code)) {
      at = falseComment.lastIndex;
    } else {
      const letters = code.charAt(at) === '\\' ? code.slice(at, at + 2) : code.charAt(at);
      quote = quoteAfter(quote, letters);
      kept += letters;
      at += letters.length;
    }
  }
  return kept;
}

/** Where a real comment that begins here ends; `at` where none does. */
function commentEnd(code: string, at: number): number {
  const closing = code.startsWith('//', at) ? '\n' : code.startsWith('/*', at) ? '*/' : null;
  if (closing === null) return at;
  const end = code.indexOf(closing, at + 2);
  return end < 0 ? code.length : end + closing.length;
}

function quoteAfter(quote: string, letters: string): string {
  if (quote === '') return letters === '"' || letters === "'" || letters === '`' ? letters : '';
  return letters === quote ? '' : quote;
}
