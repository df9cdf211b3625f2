import type { Result } from '../result';
import { err, ok } from '../result';
import type { UnitName } from './prose/unit-names';
import type { Run, Runs } from './tree';
import { COMMON_TAGS, WORDING_TAGS } from './wording-tags';
import type { CommonTag, TagOf, WordingKey } from './wording-tags';

/** What is wrong with a wording file; `key` names the template. */
export type WordingProblem =
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'missing-template'; readonly key: string }
  | { readonly kind: 'unknown-template'; readonly key: string }
  | { readonly kind: 'not-a-text'; readonly key: string }
  | {
      readonly kind: 'unknown-tag';
      readonly key: string;
      readonly tag: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'broken-brace'; readonly key: string; readonly near: string }
  | { readonly kind: 'broken-bracket'; readonly key: string; readonly near: string };

/** A piece of a template: words, a {tag}, or a «[…]» that people must fill in. */
type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'placeholder'; readonly text: string };

export type Template = readonly Piece[];

/** The report's wording after reading: every template stands, in one form or several that say the same. */
export interface ReportWording {
  readonly templates: ReadonlyMap<string, readonly Template[]>;
  /** Names of units in full and as rows shorten them; none where left out. */
  readonly unitNames?: readonly UnitName[];
}

/** A value of a tag: text, or runs such as a placeholder where the workbook says nothing. */
export type TagValue = string | Runs;
export type TagValues<K extends WordingKey> = Readonly<Record<TagOf<K>, TagValue>>;

/** What every sentence of one report shares. */
export interface Manner {
  /** Which of several forms of a sentence is taken; counted round. */
  readonly form: number;
  readonly common: Readonly<Record<CommonTag, string>>;
}

/** Reads a wording file: by key a text, or a list of texts that say the same. All problems are told, not the first alone. */
export function parseWording(json: unknown): Result<ReportWording, readonly WordingProblem[]> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return err([{ kind: 'not-an-object' }]);
  const given = new Map<string, unknown>(Object.entries(json));
  const problems: WordingProblem[] = [...given.keys()]
    .filter((key) => !WORDING_TAGS.has(key))
    .map((key) => ({ kind: 'unknown-template', key }));
  const templates = new Map<string, readonly Template[]>();
  for (const [key, tags] of WORDING_TAGS) {
    const text = given.get(key);
    const forms: readonly unknown[] = Array.isArray(text) ? text : [text];
    if (text === undefined) problems.push({ kind: 'missing-template', key });
    else if (forms.length === 0 || !forms.every(isText)) problems.push({ kind: 'not-a-text', key });
    else {
      const parsed = forms.map((form) => parseTemplate(key, form, [...tags, ...COMMON_TAGS]));
      problems.push(...parsed.flatMap((form) => (form.ok ? [] : form.error)));
      templates.set(
        key,
        parsed.flatMap((form) => (form.ok ? [form.value] : [])),
      );
    }
  }
  return problems.length > 0 ? err(problems) : ok({ templates });
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** `words {tag} words [to fill in]`; a tag or bracket must be closed and hold no other. */
function parseTemplate(
  key: string,
  source: string,
  tags: readonly string[],
): Result<Template, readonly WordingProblem[]> {
  const known = tags.map((tag) => tag.normalize('NFC'));
  const problems: WordingProblem[] = [];
  const pieces = [...source.normalize('NFC').matchAll(/\{[^{}]*\}|\[[^[\]]*\]|[^{}[\]]+|[{}[\]]/g)].map(
    ([part]): Piece => {
      const inner = part.slice(1, -1).trim();
      if (part.length > 1 && part.startsWith('{')) {
        if (!known.includes(inner)) problems.push({ kind: 'unknown-tag', key, tag: inner, known });
        return { kind: 'tag', tag: inner };
      }
      if (part.length > 1 && part.startsWith('[')) return { kind: 'placeholder', text: inner };
      if (part === '{' || part === '}') problems.push({ kind: 'broken-brace', key, near: source });
      if (part === '[' || part === ']') problems.push({ kind: 'broken-bracket', key, near: source });
      return { kind: 'words', text: part };
    },
  );
  return problems.length > 0 ? err(problems) : ok(pieces);
}

/** The template filled in. Throws where the wording lacks it, which `parseWording` rules out. */
export function sayRuns<K extends WordingKey>(
  wording: ReportWording,
  key: K,
  values: TagValues<K>,
  { form, common }: Manner,
): Runs {
  const forms = wording.templates.get(key) ?? [];
  const template = forms[form % Math.max(forms.length, 1)];
  if (template === undefined) throw new Error(`No template ${key}`);
  const valueByTag = new Map<string, TagValue>(Object.entries<TagValue>({ ...common, ...values }));
  return joinPlain(
    template.flatMap((piece): Runs => {
      if (piece.kind === 'words') return [{ text: piece.text }];
      if (piece.kind === 'placeholder') return [{ text: `[${piece.text}]`, placeholder: true }];
      const value = valueByTag.get(piece.tag) ?? valueByTag.get(piece.tag.normalize('NFC'));
      if (value === undefined) throw new Error(`No value for {${piece.tag}} of ${key}`);
      return typeof value === 'string' ? [{ text: value }] : value;
    }),
  );
}

/** Neighbouring runs without a mark of their own become one, so that no printer splits words. */
function joinPlain(runs: Runs): Runs {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last !== undefined && isPlain(last) && isPlain(run))
      joined[joined.length - 1] = { text: last.text + run.text };
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}

const isPlain = ({ bold, italic, placeholder, quoted, link }: Run): boolean =>
  bold !== true && italic !== true && placeholder !== true && quoted !== true && link === undefined;
