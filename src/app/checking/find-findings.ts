import { speakAsRead } from './speak-as-read';
import type { Book } from '../../domain/book';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import { checkTables } from '../../domain/validation/check-tables';
import { createCatalogue } from '../../domain/reading/catalogue';
import type { Finding } from '../../domain/validation/finding';
import { valueOf, valueOr } from '../../domain/cells/read';
import { readAllEntries, readEntries } from '../../domain/reading/read-tables';
import { textOf } from '../../domain/cells/cell-text';
import { withReview } from '../approval/approval-findings';
import type { Outcome } from '../ports/failure';
import { formulaCells, withoutMend } from './formula-cells';
import { withLinksBehind } from './evidence-links';
import { readTables } from './load-book';
import type { Ports } from '../ports/ports';

export interface FindingFilter {
  readonly tab?: RowTab | undefined;
  /** E-mail: rows of the hamlets that the officer answers for. */
  readonly officer?: string | undefined;
  /** Code: rows that name the hamlet. */
  readonly hamlet?: string | undefined;
}

/** A finding with the row that it is about. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Codes of the hamlets that the row names. */
  readonly hamlets: readonly string[];
}

export interface FoundFindings {
  readonly book: Book;
  readonly findings: readonly PlacedFinding[];
}

/**
 * Reads each tab once, and the formulas of tabs with mends; checks everything by every rule and gives what the filter asks
 * for; writes nothing.
 */
export function findFindings(ports: Ports, filter: FindingFilter): Outcome<FoundFindings> {
  const read = readTables(ports);
  if (!read.ok) return read;
  const tables = read.value;
  const { book, findings, lists } = checkTables(withLinksBehind(ports, tables), ports.clock.today());
  speakAsRead(lists);
  const isFormula = formulaCells(ports, findings);
  const all = withReview(ports, tables, lists.settings, findings);
  const mendable = all.map((finding) => (isFormula(finding) ? withoutMend(finding) : finding));
  const placed = placeFindings(book, tables, mendable);
  return ok({ book, findings: placed.filter(passes(book, filter)) });
}

/** Findings with their rows and the hamlets that those name. */
export function placeFindings(
  book: Book,
  tables: Tables,
  findings: readonly Finding[],
): readonly PlacedFinding[] {
  const cellsAt = new Map<string, Readonly<Record<string, Cell>>>();
  for (const [tab, rows] of Object.entries(tables) as [RowTab, Tables[RowTab]][]) {
    for (const { row, cells } of rows) cellsAt.set(`${tab} ${String(row)}`, cells);
  }
  const hamletsAt = hamletsByRow(book, tables);
  return findings.map((finding) => {
    const key = `${finding.tab} ${String(finding.row)}`;
    return { finding, cells: cellsAt.get(key) ?? {}, hamlets: hamletsAt.get(key) ?? [] };
  });
}

function passes(book: Book, { tab, officer, hamlet }: FindingFilter): (found: PlacedFinding) => boolean {
  const email = officer?.trim().toLowerCase();
  const ofOfficer = new Set<string>(
    book.hamlets.filter((each) => each.officer === email).map(({ code }) => code),
  );
  return ({ finding, hamlets }) =>
    (tab === undefined || finding.tab === tab) &&
    (hamlet === undefined || hamlets.includes(hamlet)) &&
    (email === undefined || hamlets.some((code) => ofOfficer.has(code)));
}

/** As far as the names are understood; rows with errors name hamlets as well. */
function hamletsByRow(book: Book, tables: Tables): ReadonlyMap<string, readonly string[]> {
  const catalogue = createCatalogue(book);
  const { activities, contributions, examples } = readAllEntries(tables, catalogue);
  const plan = readEntries('plan', tables.plan, catalogue);
  const found = new Map<string, readonly string[]>();
  const put = (tab: RowTab, row: number, codes: readonly (string | null)[]): void => {
    found.set(
      `${tab} ${String(row)}`,
      codes.filter((code) => code !== null),
    );
  };
  for (const { row, fields } of activities) put('activities', row, valueOr(fields.hamlets, []));
  for (const { row, fields } of contributions) put('contributions', row, [valueOf(fields.hamlet)]);
  for (const { row, fields } of examples) put('examples', row, [valueOf(fields.hamlet)]);
  for (const { row, fields } of plan) put('plan', row, valueOr(fields.hamlets, []));
  for (const { row, cells } of tables.hamlets) put('hamlets', row, [textOf(cells.code).trim()]);
  return found;
}
