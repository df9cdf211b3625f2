import { escapeHtml } from './escape-html';

const ESCAPE_BY_CODE: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
  '/': '\\/',
};

/** As a string literal's inside: nothing of it can end the literal or the script element. */
function escapeScript(text: string): string {
  return text.replace(/[\\/\n\r"'<>&\u2028\u2029]/g, (letter) => {
    return ESCAPE_BY_CODE[letter] ?? `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}

const insideQuotes = (code: string): boolean => {
  let quote = '';
  for (let i = 0; i < code.length; i++) {
    const letter = code.charAt(i);
    if (quote !== '' && letter === '\\') i++;
    else if (letter === quote) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'" || letter === '`')) quote = letter;
  }
  return quote !== '';
};

/** As an attribute's value without quotes: nothing of it can end the value. */
const escapeBare = (text: string): string =>
  escapeHtml(text).replace(/[\s=`]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Within a tag, behind the `=` of an attribute whose value has no quotes. */
const afterBareEquals = (before: string): boolean =>
  /<[a-z][^<>]*=[^\s"'<>]*$/i.test(before) && !insideQuotes(before.slice(before.lastIndexOf('<')));

/**
 * What `<?= ?>` prints after `before`: escaped for the place where it stands (facts.md 29). Inside a script element a
 * value within quotes is escaped as a string's inside, a bare one becomes a whole literal; else as HTML.
 */
export function escapeInContext(before: string, text: string): string {
  const opened = before.toLowerCase().lastIndexOf('<script');
  const closed = before.toLowerCase().lastIndexOf('</script');
  if (opened <= closed) return afterBareEquals(before) ? escapeBare(text) : escapeHtml(text);
  const tagEnd = before.indexOf('>', opened);
  if (tagEnd < 0) return escapeHtml(text);
  return insideQuotes(before.slice(tagEnd + 1)) ? escapeScript(text) : `'${escapeScript(text)}'`;
}
