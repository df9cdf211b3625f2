import { textOf } from '../../domain/cells/cell-text';
import { signOf } from '../../domain/hamlets/former-borders';
import { ok } from '../../domain/result';
import { MERGE } from '../../wording/merging';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { cellOfThen, rewordedFinder } from './cell-of-then';
import { formerNamed, readFormer } from './keep-former';
import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import type { Row, Tables } from '../../domain/tables/table';
import type { Ports } from '../ports/ports';
import type { FormerCommune } from './former-commune';
import { FORMER_TABS } from './former-commune';

/** Tabs whose rows of all communes stand together. */
const SHARED_TABS: readonly RowTab[] = ['activities', 'contributions', 'examples', 'otherFigures', 'reports'];
/**
 * The world as a former commune saw it: its lists, settings and kept figures as they stood on the day of the merger, and
 * its rows as they stand now, under the codes that they had. Row numbers are those of the merged workbook, so that a traced
 * row is found. For commands that read, and for reports, which are registered under the sign of the commune.
 */
export function formerPorts(ports: Ports, commune: FormerCommune): Ports {
  const { workbook } = ports;
  const typed = rewordedFinder(commune.reworded);
  const read: Ports['workbook']['read'] = <T extends RowTab>(tabs: readonly T[]) => {
    const standing = workbook.read(tabs.filter((tab) => !isKeptTab(tab)));
    if (!standing.ok) return standing;
    const rowsOf = (tab: T): readonly Row<T>[] => {
      if (isKeptTab(tab)) return (commune.tables as Pick<Tables, RowTab>)[tab];
      const rows = standing.value[tab] as readonly Row<T>[];
      return SHARED_TABS.includes(tab) ? rows.flatMap((row) => asOfThen(tab, row, commune, typed)) : rows;
    };
    return ok(Object.fromEntries(tabs.map((tab) => [tab, rowsOf(tab)])) as unknown as Pick<Tables, T>);
  };
  return {
    ...ports,
    formerSign: commune.sign,
    workbook: { ...workbook, read },
    trend: { read: () => commune.trend, write: () => undefined },
    // A province counts the commune of today.
    facts: { read: () => null, write: () => undefined },
  };
}

/** The same by what a person calls the commune. */
export function onOldBorders(ports: Ports, asked: string): Outcome<Ports> {
  const communes = readFormer(ports);
  const commune = formerNamed(communes, asked);
  return commune === undefined
    ? failure(
        'request',
        MERGE.noFormer(
          asked,
          communes.map(({ name }) => name),
        ),
      )
    : ok(formerPorts(ports, commune));
}

const isKeptTab = (tab: RowTab): boolean => (FORMER_TABS as readonly RowTab[]).includes(tab);

/** The row as its commune wrote it; none where it is another's, or the new commune's. */
function asOfThen<T extends RowTab>(
  tab: T,
  { row, cells }: Row<T>,
  commune: FormerCommune,
  typed: ReturnType<typeof rewordedFinder>,
): readonly Row<T>[] {
  const all = cells as Readonly<Record<string, Cell>>;
  if (signOf(textOf(all.code ?? null)) !== commune.sign) return [];
  const code = textOf(cellOfThen('code', all.code ?? null, commune));
  const then = Object.entries(all).map(([field, cell]): [string, Cell] => [
    field,
    typed(tab, code, field, cell) ?? cellOfThen(field, cell, commune),
  ]);
  return [{ row, cells: Object.fromEntries(then) as Row<T>['cells'] }];
}
