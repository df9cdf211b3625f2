import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDictionary } from '../../../src/domain/plan-reading/plan-dictionary';
import type { PlanParagraph } from '../../../src/domain/plan-reading/plan-paragraph';
import type { PlanReading, Proposal } from '../../../src/domain/plan-reading/plan-proposal';
import { readPlanText } from '../../../src/domain/plan-reading/read-plan-text';
import { createPlanTerms } from '../../../src/domain/plan-reading/plan-terms';

const ROOT = join(__dirname, '../../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));

const READING = 'sheets-templates/plan-reading';
export const DICTIONARY = {
  topics: json(`${READING}/topics.json`),
  ...(json(`${READING}/forms.json`) as object),
  actors: json(`${READING}/actors.json`),
  rules: json(`${READING}/rules.json`),
} as PlanDictionary;

const csv = (name: string): Record<string, string>[] =>
  parse(text(`sheets-templates/trang/${name}.csv`), { bom: true, columns: true });

export const STARTER_PLAN = csv('ke-hoach');
const coded = (rows: Record<string, string>[], header: string): { code: string; title: string }[] =>
  rows.map((row) => ({ code: row['Mã'] ?? '', title: row[header] ?? '' }));

/** The catalogues of the starter, with nothing planned yet. */
export const LISTS = {
  topics: coded(csv('noi-dung'), 'Nội dung'),
  forms: coded(csv('hinh-thuc'), 'Hình thức'),
  settings: {},
  items: [],
};

export const PLAN_2024 = text('test/support/plan-2024.txt');

/** A document as it is pasted: a paragraph a line. */
export const pasted = (document: string): PlanParagraph[] =>
  document.split('\n').map((line) => ({ text: line }));

/** `#` are levels of Word's own lists, `|` begins a row of a table, as the files of made-up plans write them. */
export const madeUp = (name: string): PlanParagraph[] =>
  text(`test/support/plans/${name}.txt`)
    .split('\n')
    .map((line): PlanParagraph => {
      const level = /^(#+) (.*)$/.exec(line);
      if (level !== null) return { text: level[2] ?? '', level: (level[1] ?? '').length - 1 };
      if (!line.startsWith('|')) return { text: line };
      const cells = line.slice(1).split('|');
      return { text: cells.join(' | '), cells };
    });

export interface ExpectedItem {
  readonly topics: readonly string[];
  readonly forms: readonly string[] | null;
  readonly lead: string | null;
  readonly target?: number;
  readonly cost?: number;
  readonly from?: string;
  readonly to?: string;
}

export interface ExpectedPlan {
  readonly shape: string;
  readonly frame: Readonly<Record<string, string>>;
  readonly items: readonly ExpectedItem[];
}

export const expectedOf = (name: string): ExpectedPlan =>
  json(`test/support/plans/${name}.json`) as ExpectedPlan;

export const readPlan = (paragraphs: readonly PlanParagraph[]): PlanReading =>
  readPlanText(paragraphs, DICTIONARY, LISTS);

const terms = createPlanTerms(DICTIONARY);
/** Units by whom they name first, however long their name is written. */
export const unitKey = (name: string): string => terms.actorAtStart(name)?.key ?? name;

const listOf = (cell: string | undefined): string[] =>
  (cell ?? '').split(/;\s*/).filter((item) => item !== '');
const stated = ({ cells, usual }: Proposal, field: string): string =>
  usual.includes(field) ? '' : (cells[field] ?? '');

/** Whether an item says what is expected, in what the document itself says. What is not expected is not asked. */
export function says(reading: PlanReading, item: Proposal, expected: ExpectedItem): boolean {
  const titleOf = (code: string): string =>
    reading.proposals.find(({ tab, cells }) => tab === 'topics' && cells['code'] === code)?.cells['title'] ??
    '';
  const topics = listOf(stated(item, 'topics')).filter((code) => code !== 'ND4');
  const wanted = expected.topics.filter((code) => code !== 'ND4');
  const topicsRight =
    topics.length === wanted.length &&
    wanted.every((want) =>
      want.startsWith('+')
        ? topics.some((code) => titleOf(code).toLowerCase().includes(want.slice(1).toLowerCase()))
        : topics.includes(want),
    );
  // A usual topic of the form itself, such as ND5 of a tour, is no less right than a stated one.
  const usualRight = topics.length === 0 && wanted.join() === listOf(item.cells['topics']).join();
  const forms =
    expected.forms === null || sameList(listOf(stated(item, 'forms') || item.cells['forms']), expected.forms);
  const lead =
    expected.lead === null
      ? stated(item, 'leadUnit') === ''
      : unitKey(item.cells['leadUnit'] ?? '') === unitKey(expected.lead);
  const others = (['target', 'cost', 'from', 'to'] as const).every(
    (field) => expected[field] === undefined || item.cells[field] === String(expected[field]),
  );
  return (topicsRight || usualRight) && forms && lead && others;
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

export interface Score {
  readonly expected: number;
  readonly proposed: number;
  readonly right: number;
  readonly missing: readonly ExpectedItem[];
  readonly wrong: readonly Proposal[];
  readonly frame: { readonly right: number; readonly of: number; readonly wrong: readonly string[] };
}

/** Each expected item is met by one proposal at most. */
export function score(reading: PlanReading, { items, frame }: ExpectedPlan): Score {
  const open = reading.proposals.filter(({ tab }) => tab === 'plan');
  const proposed = open.length;
  const missing: ExpectedItem[] = [];
  for (const item of items) {
    const at = open.findIndex((proposal) => says(reading, proposal, item));
    if (at < 0) missing.push(item);
    else open.splice(at, 1);
  }
  const settings = new Map(
    reading.proposals.filter(({ tab }) => tab === 'settings').map(({ key, cells }) => [key, cells['value']]),
  );
  const wrong = [...new Set([...Object.keys(frame), ...settings.keys()])].filter(
    (key) => frame[key] !== settings.get(key),
  );
  const of = Object.keys(frame).length;
  return {
    expected: items.length,
    proposed,
    right: items.length - missing.length,
    missing,
    wrong: open,
    frame: {
      right: of - wrong.filter((key) => key in frame).length,
      of,
      wrong: wrong.map((key) => `${key}: ${settings.get(key) ?? '∅'} ≠ ${frame[key] ?? '∅'}`),
    },
  };
}
