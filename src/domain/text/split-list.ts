import { clean } from './clean';

/** Values of a cell with several of them, separated by `;`, `,` or new lines; each cleaned, blanks dropped. */
export function splitList(text: string): string[] {
  return cleanParts(text.split(/[;,\r\n\u2028\u2029]/));
}

/** Lines of a cell (links hold commas); each cleaned, blanks dropped. */
export function splitLines(text: string): string[] {
  return cleanParts(text.split(/[\r\n\u2028\u2029]/));
}

function cleanParts(parts: readonly string[]): string[] {
  return parts.map((part) => clean(part)).filter((part) => part !== '');
}
