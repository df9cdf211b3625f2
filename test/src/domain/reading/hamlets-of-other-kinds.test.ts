import { describe, expect, it } from '@jest/globals';
import type { Hamlet } from '../../../../src/domain/hamlets/hamlet';
import type { HamletCode } from '../../../../src/domain/ids';
import { createHamletIndex } from '../../../../src/domain/reading/hamlet-index';
import { encodeTcvn3, encodeVni } from '../../../support/legacy-encoders';

/** Kinds of units with every way in which people write them; the first is how tab Xóm has it. */
const KINDS: readonly (readonly string[])[] = [
  ['Xóm', 'xóm', 'XÓM', 'X.'],
  ['Thôn', 'thôn', 'Th.'],
  ['Bản', 'bản', 'BẢN'],
  ['Ấp', 'ấp'],
  ['Khu phố', 'khu phố', 'KP', 'kp'],
  ['Tổ dân phố', 'tổ dân phố', 'TDP', 'tdp', 'Tổ Dân Phố'],
  ['Khu', 'khu'],
  ['Tổ', 'tổ'],
  ['Làng', 'làng'],
  ['Buôn', 'buôn'],
  ['Tiểu khu', 'tiểu khu', 'TK'],
  ['Trại', 'trại'],
];
/** Names proper, with every way of writing them that keeps the tones. */
const STEMS: readonly (readonly string[])[] = [
  ['1', '01', 'I', 'số 1'],
  ['12', 'XII', '012'],
  ['Trung', 'trung'],
  ['Tân Lập', 'tân lập', 'TÂN LẬP'],
  ['Hòa Bình', 'Hoà Bình'],
];
interface Unit {
  readonly kind: number;
  readonly stem: number;
  readonly commune: string | null;
}

const nameOf = ({ kind, stem }: Unit): string => `${KINDS[kind]?.[0] ?? ''} ${STEMS[stem]?.[0] ?? ''}`;

const hamletOf = (unit: Unit, index: number): Hamlet => ({
  row: index + 2,
  code: `M${String(index)}` as HamletCode,
  name: nameOf(unit),
  households: 100,
  people: null,
  hasLoudspeaker: true,
  hasZaloGroup: true,
  officer: null,
  validFrom: null,
  validTo: null,
  mergedInto: [],
  formerCommune: unit.commune,
  cluster: null,
});

/** Every way of writing a unit by kind and name. */
const spellings = ({ kind, stem }: Unit): readonly string[] =>
  (KINDS[kind] ?? []).flatMap((word) => (STEMS[stem] ?? []).map((name) => `${word} ${name}`));

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

const placesOf = (list: readonly unknown[]): readonly number[] => list.map((_, place) => place);

/** All kinds with all kinds, of one name: in one commune where the kind tells them apart, and in two. */
const PAIRS: readonly (readonly [Unit, Unit])[] = placesOf(STEMS).flatMap((stem) =>
  placesOf(KINDS).flatMap((kind) =>
    placesOf(KINDS).flatMap((other) => {
      const apart: readonly [Unit, Unit] = [
        { kind, stem, commune: 'Khôi Kỳ' },
        { kind: other, stem, commune: 'Mỹ Yên' },
      ];
      const together: readonly [Unit, Unit] = [
        { ...apart[0], commune: null },
        { ...apart[1], commune: null },
      ];
      return kind === other ? [apart] : [together, apart];
    }),
  ),
);

describe('A name is the hamlet of its kind: all kinds with all kinds, all spellings', () => {
  it('what bears kind and name of one hamlet is that one; what two bear is asked, with both', () => {
    let read = 0;
    const wrong: string[] = [];
    for (const pair of PAIRS) {
      const index = createHamletIndex(pair.map(hamletOf));
      const areNamesakes = nameOf(pair[0]) === nameOf(pair[1]);
      for (const [at, unit] of pair.entries()) {
        for (const typed of spellings(unit)) {
          read += 1;
          const match = index.match(typed, null);
          const isRight = areNamesakes
            ? match.state === 'shared' && match.among.length === 2
            : match.state === 'hit' && match.value === `M${String(at)}`;
          if (!isRight) wrong.push(`${pair.map(nameOf).join(' | ')} ← ${typed}: ${JSON.stringify(match)}`);
        }
      }
    }
    expect(read).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });

  it('with the former commune behind it a namesake is found', () => {
    for (const [one, two] of PAIRS.filter(([a, b]) => nameOf(a) === nameOf(b))) {
      const index = createHamletIndex([one, two].map(hamletOf));
      for (const typed of spellings(two)) {
        expect(index.match(`${typed} (xã Mỹ Yên)`, null)).toMatchObject({ state: 'hit', value: 'M1' });
      }
    }
  });

  it('a kind that the commune does not have under that name is asked, never taken', () => {
    const wrong: string[] = [];
    for (const [stem] of STEMS.entries()) {
      for (const [kind] of KINDS.entries()) {
        const index = createHamletIndex([hamletOf({ kind, stem, commune: null }, 0)]);
        for (const [other] of KINDS.entries()) {
          if (other === kind) continue;
          for (const typed of spellings({ kind: other, stem, commune: null })) {
            if (index.match(typed, null).state === 'hit')
              wrong.push(`${nameOf({ kind, stem, commune: null })} ← ${typed}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('without marks, in old encodings and without the kind it is never the other one', () => {
    const wrong: string[] = [];
    for (const pair of PAIRS) {
      const index = createHamletIndex(pair.map(hamletOf));
      for (const [at, unit] of pair.entries()) {
        for (const typed of spellings(unit).flatMap((text) => [
          withoutMarks(text),
          text.normalize('NFD'),
          encodeTcvn3(text),
          encodeVni(text),
        ])) {
          const match = index.match(typed, null);
          if (match.state === 'hit' && match.value !== `M${String(at)}`)
            wrong.push(`${nameOf(unit)} ← ${typed}`);
        }
        for (const bare of STEMS[unit.stem] ?? []) {
          const state = index.match(bare, null).state;
          if (state === 'hit') wrong.push(`${pair.map(nameOf).join(' | ')} ← ${bare}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
