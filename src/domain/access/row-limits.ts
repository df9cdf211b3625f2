import { valueOf, valueOr } from '../cells/read';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode } from '../ids';
import type { Catalogue } from '../reading/catalogue';
import { readActivity } from '../reading/read-activity';
import { readContribution } from '../reading/read-contribution';
import { readExample } from '../reading/read-example';
import type { Cell } from '../tables/cell';
import type { RowTab } from '../tables/fields';
import type { Actor } from './who-may';

type CellsByField = Readonly<Record<string, Cell>>;

/** Whether a row, as it stands or as it would stand, is this person's to write. */
export type IsOwnRow = (tab: RowTab, cells: CellsByField) => boolean;

/**
 * A hamlet's head writes rows of their own hamlets: not one that names another hamlet, nor one of the whole commune. Null
 * for everybody else, who write them all.
 */
export function rowLimits(
  { officer, email }: Actor,
  inForce: readonly Hamlet[],
  catalogue: Catalogue,
): IsOwnRow | null {
  if (officer?.role !== 'hamletHead') return null;
  const own = new Set<HamletCode>(inForce.flatMap((each) => (each.officer === email ? [each.code] : [])));
  return (tab, cells) => {
    const hamlets = hamletsNamed(tab, cells, catalogue);
    return hamlets !== null && hamlets.every((code) => own.has(code));
  };
}

/** Null for a row of the whole commune, and of a tab whose rows are. */
function hamletsNamed(tab: RowTab, cells: CellsByField, catalogue: Catalogue): readonly HamletCode[] | null {
  if (tab === 'activities') {
    const { scope, hamlets } = readActivity(cells, catalogue);
    const said = valueOf(scope);
    return said === 'communeWide' || said === 'external' ? null : valueOr(hamlets, []);
  }
  if (tab !== 'contributions' && tab !== 'examples') return null;
  const { hamlet } =
    tab === 'contributions' ? readContribution(cells, catalogue) : readExample(cells, catalogue);
  const code = valueOf(hamlet);
  return code === null ? [] : [code];
}
