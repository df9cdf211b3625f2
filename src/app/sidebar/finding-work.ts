import type { EntryTab } from '../../domain/tables/fields';
import { WORK } from '../../wording/my-work';
import { findingMessage, tabLabel } from '../../wording/vi';
import { placeFindings } from '../checking/find-findings';
import type { PlacedFinding } from '../checking/find-findings';
import type { LoadedBook } from '../checking/load-book';
import { VERDICT_TABS } from '../checking/tab-groups';
import { codeOf, idOf } from '../rows/row-view';
import type { Audience } from './audience';
import type { OpenWork } from './open-work';

/** One item a row of the audience's with something to mend or to look at; hints alone are no work. */
export function findingWork({ book, tables, findings }: LoadedBook, audience: Audience): readonly OpenWork[] {
  const serious = findings.filter(
    ({ severity, tab }) => severity !== 'info' && (VERDICT_TABS as readonly string[]).includes(tab),
  );
  const byRow = new Map<string, PlacedFinding[]>();
  for (const placed of placeFindings(book, tables, serious)) {
    const key = `${placed.finding.tab} ${String(placed.finding.row)}`;
    const same = byRow.get(key);
    if (same) same.push(placed);
    else byRow.set(key, [placed]);
  }
  return [...byRow.values()].flatMap((placed) => rowWork(placed, audience));
}

function rowWork(placed: readonly PlacedFinding[], audience: Audience): readonly OpenWork[] {
  const [first] = placed;
  if (first === undefined) return [];
  const { finding, cells, hamlets } = first;
  const own = hamlets.filter((code) => audience.hamlets.has(code));
  const unit = typeof cells.leadUnit === 'string' ? cells.leadUnit : '';
  const isOurs = own.length > 0 || audience.leads(unit) || (hamlets.length === 0 && audience.isCompiler);
  if (!isOurs) return [];
  const code = codeOf(cells);
  const tab = finding.tab as EntryTab;
  const name = code === '' ? `dòng ${String(finding.row)}` : code;
  return [
    {
      kind: 'finding',
      title: WORK.findingTitle(tabLabel(tab), name, placed.length),
      detail: findingMessage(finding),
      hamlets: own.length > 0 ? own : hamlets,
      at: { tab, row: finding.row, id: idOf(cells) },
    },
  ];
}
