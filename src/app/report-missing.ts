import { SETTINGS } from '../domain/plan/setting-names';
import type { SettingKey } from '../domain/plan/setting-names';
import type { Block, ReportDocument, Run, Runs, TableCell } from '../domain/report/tree';
import { editText } from '../workbook/typed-cell';
import { headerKey } from '../workbook/header-key';
import { MISSING } from '../wording/report-dialog';
import type { ComposedReport } from './compose-report';

/** What stands between a report and a signature. */
export interface MissingPart {
  readonly kind: 'setting' | 'placeholder' | 'errors' | 'period-open' | 'no-activities';
  readonly message: string;
  /** Leaves a hole in the printed page or a wrong figure. */
  readonly blocking: boolean;
  /** Row of tab Cấu hình. */
  readonly row?: number;
}

/** The settings that every report prints. */
const PRINTED = [
  'communeName',
  'issuingAgency',
  'placeName',
  'planNumber',
  'planDate',
  'addressees',
  'recipients',
  'signerTitle',
  'signerName',
] as const satisfies readonly SettingKey[];

/** Blank settings, placeholders left for people, rows with errors, a period that goes on, nothing counted. */
export function missingParts({
  tables,
  findings,
  document,
  coverage,
  period,
  asOf,
}: ComposedReport): readonly MissingPart[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const rows = new Set(errors.map(({ tab, row }) => `${tab} ${String(row)}`)).size;
  const parts: MissingPart[] = PRINTED.flatMap((key) => blankSetting(SETTINGS[key].name, tables.settings));
  if (errors.length > 0) parts.push({ kind: 'errors', message: MISSING.errors(rows), blocking: true });
  if (coverage.counted.length === 0)
    parts.push({ kind: 'no-activities', message: MISSING.noActivities, blocking: true });
  if (asOf < period.to)
    parts.push({ kind: 'period-open', message: MISSING.periodOpen(asOf, period.to), blocking: false });
  const placeholders = placeholdersOf(document);
  return [
    ...parts,
    ...placeholders.map((text): MissingPart => ({
      kind: 'placeholder',
      message: MISSING.placeholder(text),
      blocking: true,
    })),
  ];
}

function blankSetting(name: string, rows: ComposedReport['tables']['settings']): readonly MissingPart[] {
  const row = rows.find(
    ({ cells }) => typeof cells.name === 'string' && headerKey(cells.name) === headerKey(name),
  );
  if (editText(row?.cells.value ?? null).trim() !== '') return [];
  const at = row === undefined ? {} : { row: row.row };
  return [{ kind: 'setting', message: MISSING.setting(name), blocking: true, ...at }];
}

/** The texts that ask people to fill something in, each once, in the order of the pages. */
export function placeholdersOf({ sections }: ReportDocument): readonly string[] {
  const runs = sections.flatMap(({ blocks }) => blocks.flatMap(runsOf));
  return [...new Set(runs.filter(({ placeholder }) => placeholder === true).map(({ text }) => text.trim()))];
}

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.parentAgency ?? [], ...block.agency, block.number, block.placeAndDate].flat();
    case 'title':
      return block.abstract.flat();
    case 'addressees':
      return block.names.flat();
    case 'legalBases':
      return block.lines.flat();
    case 'heading':
    case 'paragraph':
    case 'listItem':
    case 'caption':
    case 'note':
      return block.runs;
    case 'table':
      return [...block.header, ...block.rows].flatMap((cells) => cells.flatMap(cellRuns));
    case 'signature':
      return [...block.recipients, block.signerTitle, block.signerName].flat();
    case 'appendixTitle':
      return block.reference;
  }
}

const cellRuns = ({ runs }: TableCell): Runs => runs;
