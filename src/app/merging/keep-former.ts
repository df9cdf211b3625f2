import { communeKey } from '../../domain/hamlets/hamlet-label';
import type { Cell } from '../../domain/tables/cell';
import type { Ports } from '../ports/ports';
import type { FormerCommune, FormerTab } from './former-commune';
import { FORMER_TABS } from './former-commune';

/** A cell holds 50,000 characters. */
const MOST_LETTERS = 45_000;
const TREND = 'trend';
const REWORDED = 'reworded';

/** A former commune as rows of «_Xã cũ»: name, sign, part, piece of its JSON. */
export function formerRows(communes: readonly FormerCommune[]): readonly (readonly string[])[] {
  return communes.flatMap(({ name, sign, tables, trend, reworded }) =>
    [
      ...FORMER_TABS.map((tab) => [tab, tables[tab]] as const),
      [TREND, trend] as const,
      [REWORDED, reworded] as const,
    ].flatMap(([part, content]) => pieces(JSON.stringify(content)).map((piece) => [name, sign, part, piece])),
  );
}

function pieces(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / MOST_LETTERS));
  return Array.from({ length: count }, (_, at) => text.slice(at * MOST_LETTERS, (at + 1) * MOST_LETTERS));
}

/** The former communes of the workbook, in the order in which they were merged; none where it was never merged. One read. */
export function readFormer({ former }: Pick<Ports, 'former'>): readonly FormerCommune[] {
  const bySign = new Map<string, { readonly name: string; readonly parts: Map<string, string> }>();
  for (const [name = '', sign = '', part = '', piece = ''] of former.read()) {
    if (sign === '') continue;
    const commune = bySign.get(sign) ?? { name, parts: new Map<string, string>() };
    bySign.set(sign, commune);
    commune.parts.set(part, (commune.parts.get(part) ?? '') + piece);
  }
  return [...bySign].map(([sign, { name, parts }]) => {
    const part = (of: string): unknown => JSON.parse(parts.get(of) ?? '[]');
    return {
      name,
      sign,
      reworded: part(REWORDED) as FormerCommune['reworded'],
      trend: part(TREND) as readonly (readonly Cell[])[],
      tables: Object.fromEntries(FORMER_TABS.map((tab) => [tab, part(tab)])) as unknown as Pick<
        FormerCommune['tables'],
        FormerTab
      >,
    };
  });
}

/** Their names alone, in the order in which they were merged. One read. */
export const formerNames = ({ former }: Pick<Ports, 'former'>): readonly string[] => [
  ...new Map(
    former
      .read()
      .flatMap(([name = '', sign = '']): readonly (readonly [string, string])[] =>
        sign === '' ? [] : [[sign, name]],
      ),
  ).values(),
];

/** By its name, with or without «xã», or its sign. */
export const formerNamed = (communes: readonly FormerCommune[], asked: string): FormerCommune | undefined =>
  communes.find(
    ({ name, sign }) => communeKey(name) === communeKey(asked) || sign === asked.trim().toUpperCase(),
  );
