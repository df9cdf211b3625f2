import { escapeInContext } from './escape-in-context';

type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** Turns a template into JavaScript: text and scriptlets in order, each printing through `print`. */
function templateCode(source: string): string {
  const lines: string[] = [];
  let at = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    lines.push(`print.text(${JSON.stringify(source.slice(at, match.index))});`);
    const [whole, kind, code = ''] = match;
    if (kind === '=') lines.push(`print.escaped(${firstStatement(code)}\n);`);
    else if (kind === '!=') lines.push(`print.text(${firstStatement(code)}\n);`);
    else lines.push(`${code}\n`);
    at = match.index + whole.length;
  }
  lines.push(`print.text(${JSON.stringify(source.slice(at))});`);
  return lines.join('\n');
}

/** A printing scriptlet prints its first statement (facts.md 46): the shortest part up to a `;` that is an expression. */
function firstStatement(code: string): string {
  for (let end = code.indexOf(';'); end >= 0; end = code.indexOf(';', end + 1)) {
    const part = code.slice(0, end);
    if (isExpression(part)) return part;
  }
  return code;
}

function isExpression(code: string): boolean {
  try {
    Reflect.construct(Function, [`return (${code}\n);`]);
    return true;
  } catch {
    return false;
  }
}

interface Printer {
  readonly text: (part: unknown) => void;
  readonly escaped: (part: unknown) => void;
}

function run(code: string, variables: readonly [string, unknown][]): string {
  let written = '';
  const printer: Printer = {
    text: (part) => (written += String(part)),
    escaped: (part) => (written += escapeInContext(written, String(part))),
  };
  const names = variables.map(([name]) => name);
  // A template is code of the script, run in the script's own realm: that is what scriptlets are.
  const compiled = Reflect.construct(Function, ['print', 'output', ...names, code]) as (
    ...values: unknown[]
  ) => void;
  compiled(
    printer,
    { append: printer.text, appendUntrusted: printer.escaped },
    ...variables.map(([, value]) => value),
  );
  return written;
}

/** `HtmlService.createTemplate`: properties set on it are variables of its scriptlets (facts.md 29). */
export function createTemplate(source: string, createOutput: (content: string) => HtmlOutput): HtmlTemplate {
  const template: Record<string, unknown> = {};
  const methods: Record<string, () => unknown> = {
    evaluate: () => createOutput(run(templateCode(source), Object.entries(template))),
    getCode: () => templateCode(source),
    getRawContent: () => source,
    toString: () => 'HtmlTemplate',
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(template, name, { value });
  return template as unknown as HtmlTemplate;
}
