import type { FixReport } from '../../app/checking/apply-fixes';
import type { FoundFindings, PlacedFinding } from '../../app/checking/find-findings';
import type { Ports } from '../../app/ports/ports';
import type { ColumnPlaces } from '../../app/ports/row-ports';
import type { RowView } from '../../app/rows/row-view';
import { codeOf, idOf } from '../../app/rows/row-view';
import type { SavedRowView } from '../../app/rows/saving';
import type { RowTab } from '../../domain/tables/fields';
import type { Finding } from '../../domain/validation/finding';
import { shownText } from '../../domain/cells/cell-text';
import { columnLetters } from '../../workbook/column-letters';
import { MENDED, SAVED } from '../../wording/rows/saving';
import { LEFT_WHY } from '../../wording/rows/mends';
import { tabLabel } from '../../wording/vi';
import type {
  ActiveRowData,
  AppliedFixes,
  FindingsData,
  PageFinding,
  RowData,
  SavedRow,
} from '../../rpc/messages';
import { toFindingMessage } from './answer-data';

const FORM_TABS: readonly string[] = ['activities', 'plan', 'contributions', 'examples', 'otherFigures'];

export function activeRowData({
  tab,
  tabName,
  row,
}: ReturnType<Ports['selection']['active']>): ActiveRowData {
  const isFilled = tab !== null && FORM_TABS.includes(tab);
  return {
    tab: isFilled ? (tab as ActiveRowData['tab']) : null,
    tabName,
    row: isFilled && row > 1 ? row : null,
  };
}

export function rowData(ports: Ports, view: RowView): RowData {
  const columns = columnsIn((tab) => ports.rows.columnsAt(tab));
  const { findings, ...rest } = view;
  return {
    ...rest,
    findings: findings.map((finding) =>
      pageFinding(
        finding,
        { id: view.id, code: view.code === '' ? `@${String(view.row)}` : view.code },
        columns,
      ),
    ),
  };
}

export function savedRowData(ports: Ports, view: SavedRowView): SavedRow {
  const { outcome, verdict, leftFormulas } = view;
  const message =
    outcome === 'created' || outcome === 'changed'
      ? SAVED[outcome](tabLabel(view.tab), view.code)
      : SAVED[outcome];
  const row: RowView = {
    tab: view.tab,
    row: view.row,
    id: view.id,
    code: view.code,
    rev: view.rev,
    cells: view.cells,
    formulas: view.formulas,
    findings: view.findings,
  };
  return { ...rowData(ports, row), outcome, verdict, leftFormulas, message };
}

export function findingsData(ports: Ports, { book, findings }: FoundFindings): FindingsData {
  const columns = columnsIn((tab) => ports.workbook.columnsOf(tab));
  const concerned = new Set(findings.flatMap(({ hamlets }) => hamlets));
  const hamlets = book.hamlets.filter(({ code }) => concerned.has(code));
  const emails = new Set(hamlets.map(({ officer }) => officer));
  const count = (severity: Finding['severity']): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    findings: findings.map(({ finding, cells }) => pageFinding(finding, nameOf(finding, cells), columns)),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    certain: findings.filter(({ finding }) => finding.fix?.certain === true).length,
    officers: book.officers
      .filter(({ email }) => emails.has(email))
      .map(({ email, name }) => ({ email, name: name === '' ? email : name })),
    hamlets: hamlets.map(({ code, name }) => ({ code, name })),
  };
}

export function appliedFixesData({ applied, left, act }: FixReport): AppliedFixes {
  return {
    applied,
    left: left.map(({ index, why }) => ({ index, why, message: LEFT_WHY[why] })),
    act,
    message: MENDED(applied, left.length),
  };
}

function nameOf({ row }: Finding, cells: PlacedFinding['cells']): { id: string | null; code: string } {
  const code = codeOf(cells);
  return { id: idOf(cells), code: code === '' ? `@${String(row)}` : code };
}

function pageFinding(
  finding: Finding,
  { id, code }: { readonly id: string | null; readonly code: string },
  columnsAt: (tab: RowTab) => ColumnPlaces,
): PageFinding {
  const { tab, row, field, fix } = finding;
  const column = columnsAt(tab)[field];
  return {
    ...toFindingMessage(finding),
    tabKey: tab,
    field,
    a1: column === undefined ? '' : `${columnLetters(column)}${String(row)}`,
    id,
    code,
    ...(fix === undefined
      ? {}
      : { mend: { cell: fix.value, shown: shownText(fix.value), certain: fix.certain } }),
  };
}

/** Each tab's columns asked for once. */
function columnsIn(columnsOf: (tab: RowTab) => ColumnPlaces): (tab: RowTab) => ColumnPlaces {
  const known = new Map<RowTab, ColumnPlaces>();
  return (tab) => {
    const columns = known.get(tab) ?? columnsOf(tab);
    known.set(tab, columns);
    return columns;
  };
}
