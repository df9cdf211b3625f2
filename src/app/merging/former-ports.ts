import { textOf } from '../../domain/cells/cell-text';
import { communeKey } from '../../domain/hamlets/hamlet-label';
import { signOf } from '../../domain/hamlets/former-borders';
import { ok } from '../../domain/result';
import { MERGE } from '../../wording/merging';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { formerNamed, readFormer } from './keep-former';
import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import type { Row, Tables } from '../../domain/tables/table';
import type { Ports } from '../ports/ports';
import type { FormerCommune } from './former-commune';
import { FORMER_TABS } from './former-commune';

/** Tabs whose rows of all communes stand together. */
const SHARED_TABS: readonly RowTab[] = ['activities', 'contributions', 'examples', 'otherFigures', 'reports'];
/** Columns that name something by a code, and those that name hamlets. */
const CODE_FIELDS = [
  'code',
  'planItem',
  'topics',
  'form',
  'indicator',
  'activity',
  'replicates',
  'hamlets',
  'hamlet',
  'householdsByHamlet',
];
const HAMLET_FIELDS = ['hamlets', 'hamlet', 'householdsByHamlet'];

/**
 * The world as a former commune saw it: its lists, settings and kept figures as they stood on the day of the merger, and
 * its rows as they stand now, under the codes that they had. Row numbers are those of the merged workbook, so that a traced
 * row is found. Only for commands that read.
 */
export function formerPorts(ports: Ports, commune: FormerCommune): Ports {
  const { workbook } = ports;
  const read: Ports['workbook']['read'] = <T extends RowTab>(tabs: readonly T[]) => {
    const standing = workbook.read(tabs.filter((tab) => !isKeptTab(tab)));
    if (!standing.ok) return standing;
    const rowsOf = (tab: T): readonly Row<T>[] => {
      if (isKeptTab(tab)) return (commune.tables as Pick<Tables, RowTab>)[tab];
      const rows = standing.value[tab] as readonly Row<T>[];
      return SHARED_TABS.includes(tab) ? rows.flatMap((row) => asOfThen(row, commune)) : rows;
    };
    return ok(Object.fromEntries(tabs.map((tab) => [tab, rowsOf(tab)])) as unknown as Pick<Tables, T>);
  };
  return {
    ...ports,
    workbook: { ...workbook, read },
    trend: { read: () => commune.trend, write: () => undefined },
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
  { row, cells }: Row<T>,
  { name, sign }: FormerCommune,
): readonly Row<T>[] {
  const all = cells as Readonly<Record<string, Cell>>;
  if (signOf(textOf(all.code ?? null)) !== sign) return [];
  const then = Object.entries(all).map(([field, cell]): [string, Cell] => {
    if (typeof cell !== 'string' || !CODE_FIELDS.includes(field)) return [field, cell];
    const coded = cell.replace(new RegExp(`(^|[;,:\\s])${sign}\\.`, 'g'), '$1');
    return [field, HAMLET_FIELDS.includes(field) ? withoutCommune(coded, name) : coded];
  });
  return [{ row, cells: Object.fromEntries(then) as Row<T>['cells'] }];
}

/** «Xóm 1 (Khôi Kỳ)» was «Xóm 1» then. */
const withoutCommune = (text: string, name: string): string =>
  text.replace(/\s*\(([^()]*)\)/g, (whole, within: string) =>
    communeKey(within) === communeKey(name) ? '' : whole,
  );
