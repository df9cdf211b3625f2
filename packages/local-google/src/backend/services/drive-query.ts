import { serviceError } from '../service';
import type { DriveRecord } from './drive-record';

type Condition = (file: DriveRecord) => boolean;

const TEXT = `'((?:[^'\\\\]|\\\\.)*)'`;
const unescape = (text: string | undefined): string => (text ?? '').replace(/\\(.)/g, '$1');

const GRAMMAR: readonly { pattern: RegExp; condition: (match: RegExpExecArray) => Condition }[] = [
  {
    pattern: new RegExp(`^name\\s*(=|!=|contains)\\s*${TEXT}`),
    condition: ([, operator, text]) => nameCondition(operator ?? '=', unescape(text)),
  },
  {
    pattern: new RegExp(`^mimeType\\s*(=|!=)\\s*${TEXT}`),
    condition:
      ([, operator, text]) =>
      (file) =>
        (file.mimeType === unescape(text)) === (operator === '='),
  },
  {
    pattern: /^trashed\s*=\s*(true|false)/,
    condition:
      ([, wanted]) =>
      (file) =>
        file.trashed === (wanted === 'true'),
  },
  {
    pattern: new RegExp(
      `^appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}`,
    ),
    condition:
      ([, key, value]) =>
      (file) =>
        file.appProperties[unescape(key)] === unescape(value),
  },
];

function nameCondition(operator: string, wanted: string): Condition {
  if (operator === '=') return (file) => file.name === wanted;
  if (operator === '!=') return (file) => file.name !== wanted;
  // Drive's `contains` on names matches beginnings of words.
  const start = wanted.toLowerCase();
  return (file) => ` ${file.name.toLowerCase()}`.includes(` ${start}`);
}

/** Drive's `q` as far as this product asks: name, mimeType, trashed, appProperties, joined by `and`. */
export function parseDriveQuery(query: string): Condition {
  const conditions: Condition[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const step = GRAMMAR.map(({ pattern, condition }) => ({ match: pattern.exec(rest), condition })).find(
      ({ match }) => match !== null,
    );
    if (step?.match == null) throw serviceError(`not emulated: Drive.Files.list with q: ${query}`);
    conditions.push(step.condition(step.match));
    rest = rest.slice(step.match[0].length).trim();
    if (rest === '') break;
    if (!/^and\s/.test(rest)) throw serviceError(`not emulated: Drive.Files.list with q: ${query}`);
    rest = rest.slice('and'.length).trim();
  }
  return (file) => conditions.every((holds) => holds(file));
}
