import type { CalendarDate } from '../calendar/calendar-date';
import { parseIsoDate } from '../calendar/calendar-date';
import type { Indicator } from '../indicators/indicator';
import { textOf } from '../report/blocks';
import { formatIndicator } from '../report/figure-form';
import type { ReportDocument } from '../report/tree';
import { toOldToneStyle } from '../text/tone-style';
import type { KeptFigures } from './kept-figures';
import { packFigures, unpackFigures } from './kept-figures';
import type { RowContents } from './row-contents';

/** What a report carries so that it can be held against the workbook later. No secret: whoever wants to can write another. */
export interface ReportProof {
  /** Versions of the code and of the workbook's schema that made it. */
  readonly code: string;
  readonly schema: number;
  /** Code of the period. */
  readonly period: string;
  readonly asOf: CalendarDate;
  /** As the register keeps them: numbers, digests of the set of rows and of the definition. */
  readonly kept: KeptFigures;
  readonly figures: readonly ProvenFigure[];
  /** The rows of tables that tell a figure, cell by cell as printed, in the order of the document. */
  readonly rows: readonly PrintedRow[];
}

export interface ProvenFigure {
  readonly id: string;
  readonly title: string;
  /** As printed. */
  readonly period: string;
  readonly cumulative: string;
  /** Of what the rows behind both say. */
  readonly contents: string;
}

export interface PrintedRow {
  readonly figure: string;
  readonly cells: readonly string[];
}

export interface ProofInput {
  readonly code: string;
  readonly schema: number;
  readonly period: string;
  readonly asOf: CalendarDate;
  readonly indicators: readonly Indicator[];
  readonly document: ReportDocument;
  readonly contents: RowContents;
}

export function makeProof({ indicators, document, contents, ...head }: ProofInput): ReportProof {
  return {
    ...head,
    kept: unpackFigures(packFigures(indicators)) ?? new Map(),
    figures: indicators.map((indicator) => ({
      id: indicator.id,
      title: indicator.title,
      period: formatIndicator(indicator, 'period'),
      cumulative: formatIndicator(indicator, 'cumulative'),
      contents: contentsBehind(indicator, contents),
    })),
    rows: printedRows(document, indicators),
  };
}

/** Of the rows behind the period and behind the year so far. */
export const contentsBehind = (
  { sources, cumulativeSources }: Pick<Indicator, 'sources' | 'cumulativeSources'>,
  contents: RowContents,
): string => contents([...sources, ...cumulativeSources]);

function printedRows({ sections }: ReportDocument, indicators: readonly Indicator[]): readonly PrintedRow[] {
  const idByTitle = new Map(indicators.map(({ id, title }) => [sameWords(title), id]));
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row): readonly PrintedRow[] => {
      const cells = row.map(({ runs }) => textOf(runs));
      const figure = cells.map((text) => idByTitle.get(sameWords(text))).find((id) => id !== undefined);
      return figure === undefined ? [] : [{ figure, cells }];
    });
}

/** The same for words that only differ in blanks, in Unicode form or in the style of tone marks. */
export const sameWords = (text: string): string =>
  toOldToneStyle(text.normalize('NFC').replace(/\s+/g, ' ').trim());

/** The proof as a part of a .docx holds it: texts only. */
export interface ProofTexts {
  readonly head: Readonly<Record<string, string>>;
  readonly figures: readonly Readonly<Record<string, string>>[];
  readonly rows: readonly { readonly figure: string; readonly cells: readonly string[] }[];
}

export function proofTexts({ code, schema, period, asOf, kept, figures, rows }: ReportProof): ProofTexts {
  const text = (value: number | null | undefined): string => (value == null ? '' : String(value));
  return {
    head: { code, schema: String(schema), period, asOf },
    figures: figures.map((figure) => {
      const numbers = kept.get(figure.id);
      return {
        id: figure.id,
        title: figure.title,
        period: figure.period,
        cumulative: figure.cumulative,
        periodValue: text(numbers?.period),
        cumulativeValue: text(numbers?.cumulative),
        planValue: text(numbers?.plan),
        rows: numbers?.rows ?? '',
        contents: figure.contents,
        definition: numbers?.definition ?? '',
      };
    }),
    rows,
  };
}

/** Null where a part is not what this version writes. */
export function readProof({ head, figures, rows }: ProofTexts): ReportProof | null {
  const asOf = parseIsoDate(head['asOf'] ?? '');
  const schema = Number(head['schema']);
  if (asOf === null || !Number.isInteger(schema) || figures.some(({ id = '' }) => id === '')) return null;
  return {
    code: head['code'] ?? '',
    schema,
    period: head['period'] ?? '',
    asOf,
    kept: new Map(
      figures.map((figure) => [
        figure['id'] ?? '',
        {
          period: number(figure['periodValue']),
          cumulative: number(figure['cumulativeValue']),
          plan: number(figure['planValue']),
          rows: figure['rows'] ?? '',
          definition: figure['definition'] ?? '',
        },
      ]),
    ),
    figures: figures.map(({ id = '', title = '', period = '', cumulative = '', contents = '' }) => ({
      id,
      title,
      period,
      cumulative,
      contents,
    })),
    rows,
  };
}

function number(text = ''): number | null {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}
