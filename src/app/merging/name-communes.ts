import { readSetting, settingsOf } from '../../domain/reading/read-settings';
import { communeKey } from '../../domain/hamlets/hamlet-label';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { looseKeyWithPrefix } from '../../domain/text/match-keys';
import type { CommuneTables, MergedCommune } from './former-commune';

/** Why these workbooks are not merged at all, whatever is preferred. */
export type MergeRefusal =
  | { readonly kind: 'no-name'; readonly file: string }
  | { readonly kind: 'same-commune'; readonly files: readonly [string, string]; readonly name: string }
  | { readonly kind: 'other-year'; readonly files: readonly [string, string] }
  | { readonly kind: 'other-criteria'; readonly files: readonly [string, string] }
  | { readonly kind: 'merged-before'; readonly file: string };

type Named =
  | { readonly ok: true; readonly communes: readonly MergedCommune[] }
  | { readonly ok: false; readonly refusal: MergeRefusal };

/** Each commune by its Tên xã, with a sign of its own; or why they cannot stand in one workbook. */
export function nameCommunes(given: readonly CommuneTables[], today: CalendarDate): Named {
  const communes: MergedCommune[] = [];
  for (const commune of given) {
    const name = bareName(settingsIn(commune, today).communeName);
    if (name === '') return { ok: false, refusal: { kind: 'no-name', file: commune.file } };
    const twin = communes.find(
      (other) => communeKey(other.name) === communeKey(name) || isCopy(other, commune),
    );
    if (twin !== undefined)
      return { ok: false, refusal: { kind: 'same-commune', files: [twin.file, commune.file], name } };
    communes.push({ ...commune, name, sign: newSign(name, communes) });
  }
  const refusal = differingGround(communes, today);
  return refusal === null ? { ok: true, communes } : { ok: false, refusal };
}

export const settingsIn = (
  { tables }: Pick<CommuneTables, 'tables'>,
  today: CalendarDate,
): ReturnType<typeof settingsOf> =>
  settingsOf(
    tables.settings.map(({ row, cells }) => ({ row, fields: readSetting(cells) })),
    today,
  );

const bareName = (name: string): string => name.trim().replace(/^(?:xã|thị trấn|phường)\s+/iu, '');

/** Numbers of criteria and dates of the plan mean something only within one set and one year. */
function differingGround(communes: readonly MergedCommune[], today: CalendarDate): MergeRefusal | null {
  const [first, ...others] = communes;
  if (first === undefined) return null;
  const ground = settingsIn(first, today);
  for (const other of others) {
    const own = settingsIn(other, today);
    const files = [first.file, other.file] as const;
    if (own.planYear !== ground.planYear) return { kind: 'other-year', files };
    if (own.numberedSet.toUpperCase() !== ground.numberedSet.toUpperCase())
      return { kind: 'other-criteria', files };
  }
  return null;
}

/** Most of the rows bear the same hidden `_id`: the file is a copy of the other under a new name. */
function isCopy(one: CommuneTables, other: CommuneTables): boolean {
  const ids = (commune: CommuneTables): readonly string[] =>
    commune.tables.activities.flatMap(({ cells }) => (typeof cells._id === 'string' ? [cells._id] : []));
  const known = new Set(ids(one));
  const own = ids(other);
  return own.length > 0 && own.filter((id) => known.has(id)).length * 2 > own.length;
}

/** Initials of the name: «KK» of Khôi Kỳ. No sign begins another, so that no two codes of two communes can meet. */
function newSign(name: string, others: readonly MergedCommune[]): string {
  const words = looseKeyWithPrefix(name)
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '');
  const initials = words
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, MOST_INITIALS);
  const sign = initials.length < 2 ? `${words.join('')}XX`.slice(0, 2) : initials;
  const meets = (made: string): boolean => others.some((other) => other.sign === made);
  if (!meets(sign)) return sign;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => sign + letter);
  return letters.find((made) => !meets(made)) ?? `${sign}${'Z'.repeat(2)}`;
}

const MOST_INITIALS = 4;

/** The code as it is called in the merged workbook. */
export const signed = <C extends string>(sign: string, code: C): C => `${sign}.${code.trim()}` as C;
