import type { CodeIndex } from '../cells/code-index';
import { codeKey } from '../cells/code-index';
import { tidyText } from '../cells/cell-text';
import type { Read, RowOf } from '../cells/read';
import { understood, unreadable, valueOf, valueOr } from '../cells/read';
import { readChoice } from '../cells/read-choice';
import { readItem, readList } from '../cells/read-list';
import { readNumber } from '../cells/read-number';
import { readText } from '../cells/read-text';
import type { CodePattern } from '../plan/catalogues';
import { DIVISORS } from '../plan/indicator-definition';
import type {
  Cumulation,
  IndicatorDefinition,
  IndicatorFormula,
  IndicatorScope,
  Measure,
} from '../plan/indicator-definition';
import type { Cell } from '../tables/cell';
import type { Row } from '../tables/table';
import { readMonth } from './read-month';
import { readPatterns } from './read-patterns';

/** The columns of Chỉ tiêu, each read once. */
export interface IndicatorFields {
  readonly code: Read<string>;
  readonly title: Read<string>;
  readonly unit: Read<string>;
  readonly measure: Read<Measure>;
  readonly forms: Read<readonly CodePattern[]>;
  readonly topics: Read<readonly CodePattern[]>;
  readonly leadUnits: Read<readonly string[]>;
  readonly scope: Read<IndicatorScope>;
  readonly divisor: Read<number>;
  readonly onTable1: Read<'yes' | 'no'>;
  readonly note: Read<string>;
  readonly target: Read<number>;
  readonly cumulation: Read<Cumulation>;
}

/** The columns of Số liệu khác, each read once. */
export interface OtherFigureFields {
  readonly code: Read<string>;
  /** Code of a reporting month. */
  readonly month: Read<string>;
  readonly indicator: Read<string>;
  readonly value: Read<number>;
  readonly source: Read<string>;
  readonly note: Read<string>;
}

/** What the filters of Chỉ tiêu name. */
export interface FilterLists {
  readonly topics: CodeIndex<string>;
  readonly topicCodes: readonly string[];
  readonly forms: CodeIndex<string>;
  readonly formCodes: readonly string[];
}

export function readIndicator(cells: Row<'indicators'>['cells'], lists: FilterLists): IndicatorFields {
  return {
    code: readText(cells.code),
    title: readText(cells.title),
    unit: readText(cells.unit),
    measure: readChoice(cells.measure, 'measure'),
    forms: readPatterns(cells.forms, lists.forms, lists.formCodes),
    topics: readPatterns(cells.topics, lists.topics, lists.topicCodes),
    leadUnits: readUnits(cells.leadUnits),
    scope: readChoice(cells.scope, 'indicatorScope'),
    divisor: readDivisor(cells.divisor),
    onTable1: readChoice(cells.onTable1, 'yesNo'),
    note: readText(cells.note),
    target: readNumber(cells.target, 'decimal'),
    cumulation: readChoice(cells.cumulation, 'cumulation'),
  };
}

export function readOtherFigure(
  cells: Row<'otherFigures'>['cells'],
  indicators: CodeIndex<string>,
  planYear: number,
): OtherFigureFields {
  return {
    code: readText(cells.code),
    month: readMonth(cells.month, planYear),
    indicator: readItem(cells.indicator, indicators.match),
    value: readNumber(cells.value, 'decimal'),
    source: readText(cells.source),
    note: readText(cells.note),
  };
}

/** Names of units, by `;` or new lines: they hold commas. */
const readUnits = (cell: Cell): Read<readonly string[]> =>
  readList(
    cell,
    (item) => ({ state: 'hit', value: tidyText(item), label: tidyText(item) }),
    (text) =>
      text
        .split(/[;\n\r]/)
        .map(tidyText)
        .filter((item) => item !== ''),
  );

function readDivisor(cell: Cell): Read<number> {
  const read = readNumber(cell, 'count');
  if (read.state !== 'read') return read;
  return DIVISORS.includes(read.value) ? understood(read.value, read.mend) : unreadable('out-of-range');
}

/** Letters, digits, dots and hyphens: a Mã is kept among others in one cell of the register. */
export const isIndicatorCode = (code: string): boolean => /^[\p{L}\p{N}._-]+$/u.test(codeKey(code));

/** The rows with a Mã, each once, in the order of the tab. */
export function indicatorsOf(rows: readonly RowOf<IndicatorFields>[]): readonly IndicatorDefinition[] {
  const taken = new Set<string>();
  return rows.flatMap(({ row, fields }) => {
    const code = valueOf(fields.code);
    if (code === null || !isIndicatorCode(code) || taken.has(codeKey(code))) return [];
    taken.add(codeKey(code));
    return [
      {
        row,
        code: codeKey(code),
        title: valueOr(fields.title, code),
        unit: valueOr(fields.unit, ''),
        formula: formulaOf(fields),
        onTable1: valueOf(fields.onTable1) === 'yes',
        target: valueOf(fields.target),
      },
    ];
  });
}

/** With a filter that nobody understands the figure would be another: it is then none. */
function formulaOf(fields: IndicatorFields): IndicatorFormula | null {
  const { measure, forms, topics, leadUnits, scope, divisor, cumulation } = fields;
  const kind = valueOf(measure);
  const isUnclear = [forms, topics, leadUnits, scope, divisor, cumulation].some(
    ({ state }) => state === 'unreadable',
  );
  if (kind === null || isUnclear) return null;
  return {
    measure: kind,
    forms: valueOr(forms, []),
    topics: valueOr(topics, []),
    leadUnits: valueOr(leadUnits, []),
    scope: valueOf(scope) ?? 'own',
    divisor: valueOr(divisor, 1),
    cumulation: valueOf(cumulation) ?? 'sum',
  };
}
