import type { Dice } from './dice';

/** A unit of residents as tab Xóm has it. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  /** As rows write it: with the former commune where others have the name. */
  readonly label: string;
  readonly formerCommune: string;
  readonly households: number;
  readonly people: number;
  readonly hasLoudspeaker: boolean;
  readonly hasZaloGroup: boolean;
}

/** Units of each kind by former commune, 70 in all. */
const FORMER_COMMUNES = [
  { name: 'Minh Tân', hamlets: 14, blocks: 0, villages: 3 },
  { name: 'Phú Thịnh', hamlets: 4, blocks: 12, villages: 0 },
  { name: 'Yên Lãng', hamlets: 11, blocks: 5, villages: 4 },
  { name: 'Tân Linh', hamlets: 7, blocks: 0, villages: 10 },
] as const;

const VILLAGE_NAMES = [
  ...['Trung', 'Ngoài', 'Cọ', 'Đồng Tâm', 'Khuôn Tát', 'Nà Mao', 'Pá Hin', 'Đèo Khế', 'Bắc Máng', 'Cây Thị'],
  ...['Suối Cát', 'Hang Dơi', 'Nà Lẹng', 'Đồng Mạ', 'Khau Lang', 'Pò Cái', 'Cốc Lùng'],
];

/** As many units as the demonstration has. */
export const DEMO_UNITS = FORMER_COMMUNES.reduce(
  (sum, { hamlets, blocks, villages }) => sum + hamlets + blocks + villages,
  0,
);

/**
 * Hamlets and blocks are numbered anew in each former commune, so that «Xóm 1» stands in all four; more units than the
 * demonstration has are more hamlets of each.
 */
export function makeUnits(dice: Dice, count = DEMO_UNITS): readonly Unit[] {
  const shares = FORMER_COMMUNES.length;
  const villages = [...VILLAGE_NAMES];
  const named = FORMER_COMMUNES.flatMap(({ name: formerCommune, hamlets, blocks, villages: own }, at) => [
    ...numbered('Xóm', hamlets + Math.floor((Math.max(0, count - DEMO_UNITS) + at) / shares)).map((name) => ({
      name,
      formerCommune,
    })),
    ...numbered('Tổ dân phố', blocks).map((name) => ({ name, formerCommune })),
    ...villages.splice(0, own).map((name) => ({ name: `Bản ${name}`, formerCommune })),
  ]);
  return named.map(({ name, formerCommune }, index) => {
    const households = dice.integer(45, 190);
    const isShared = named.filter((other) => other.name === name).length > 1;
    return {
      code: `KDC${String(index + 1).padStart(2, '0')}`,
      name,
      label: isShared ? `${name} (${formerCommune})` : name,
      formerCommune,
      households,
      people: Math.round(households * (3.4 + dice.integer(0, 8) / 10)),
      hasLoudspeaker: dice.chance(0.85),
      hasZaloGroup: dice.chance(0.8),
    };
  });
}

const numbered = (kind: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_unit, index) => `${kind} ${String(index + 1)}`);
