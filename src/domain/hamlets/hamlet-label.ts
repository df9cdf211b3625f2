import { groupBy } from '../group-by';
import { strictKeyWithPrefix } from '../text/match-keys';
import type { Hamlet } from './hamlet';

/**
 * How a hamlet is written in a cell so that nobody takes it for another: its name; where others of `among` have the name,
 * with the former commune, «Tân Lập (Khôi Kỳ)»; where that is theirs too, its code.
 */
export function hamletLabel(hamlet: Hamlet, among: readonly Hamlet[]): string {
  const key = strictKeyWithPrefix(hamlet.name);
  const namesakes = among.filter(
    (other) => other.code !== hamlet.code && strictKeyWithPrefix(other.name) === key,
  );
  if (namesakes.length === 0) return hamlet.name;
  const full = nameWithCommune(hamlet);
  const told = full !== null && namesakes.every((other) => communeKeyOf(other) !== communeKeyOf(hamlet));
  return told ? full : hamlet.code;
}

/** What screens and tabs call each of these, by code; one that only its code tells from a namesake bears both, «Tân Lập (X07)». */
export function hamletLabels(hamlets: readonly Hamlet[]): ReadonlyMap<string, string> {
  const standing = groupBy(
    hamlets.filter(({ validTo }) => validTo === null),
    ({ name }) => strictKeyWithPrefix(name),
  );
  return new Map(
    hamlets.map((hamlet) => {
      const label = hamletLabel(hamlet, standing.get(strictKeyWithPrefix(hamlet.name)) ?? []);
      return [
        hamlet.code,
        label === hamlet.code && label !== hamlet.name ? `${hamlet.name} (${hamlet.code})` : label,
      ];
    }),
  );
}

/** «Tân Lập (Khôi Kỳ)»; null where Xã cũ is blank or would not stand in a list. */
function nameWithCommune({ name, formerCommune }: Hamlet): string | null {
  return formerCommune === null || /[;,\n()]/.test(formerCommune) ? null : `${name} (${formerCommune})`;
}

/** «xã Khôi Kỳ» and «Khôi Kỳ» are one commune. */
export const communeKey = (formerCommune: string): string =>
  strictKeyWithPrefix(formerCommune).replace(/^xa3 /, '');

const communeKeyOf = ({ formerCommune }: Pick<Hamlet, 'formerCommune'>): string =>
  communeKey(formerCommune ?? '');

/** The key of a name with a former commune behind it, «Tân Lập (xã Khôi Kỳ)»; null for any other text. */
export function keyWithCommune(text: string): string | null {
  const [, name = '', formerCommune = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(text.trim()) ?? [];
  return name === '' ? null : keyOf(name, communeKey(formerCommune));
}

/** The same of a hamlet; null where Xã cũ is blank. */
export const hamletKeyWithCommune = (hamlet: Hamlet): string | null =>
  hamlet.formerCommune === null ? null : keyOf(hamlet.name, communeKeyOf(hamlet));

const keyOf = (name: string, commune: string): string => `${strictKeyWithPrefix(name)} (${commune})`;

/** «X02 (Tân Lập, xã Khôi Kỳ)»: for a question between several. */
export function hamletInFull({ code, name, formerCommune }: Hamlet): string {
  return `${code} (${formerCommune === null ? name : `${name}, ${formerCommune}`})`;
}
