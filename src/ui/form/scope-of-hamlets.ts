import type { HamletData } from '../../rpc/messages';
import type { Cells } from './entry';
import { pickedHamlets } from './hamlet-list';

/** Phạm vi follows how many hamlets are ticked, unless the person chose the whole commune or outside it. */
export function scopeFor(cells: Cells, hamlets: string, known: readonly HamletData[]): Cells {
  const scope = cells['scope'] ?? '';
  if (scope !== '' && scope !== 'Một xóm' && scope !== 'Liên xóm') return {};
  const { codes, unknown } = pickedHamlets(hamlets, known);
  const count = codes.length + unknown.length;
  if (count === 0) return {};
  return { scope: count === 1 ? 'Một xóm' : 'Liên xóm' };
}
