import { describe, expect, it } from '@jest/globals';
import type { Hamlet } from '../../../../src/domain/hamlets/hamlet';
import { hamletLabel } from '../../../../src/domain/hamlets/hamlet-label';
import { createHamletIndex } from '../../../../src/domain/reading/hamlet-index';
import type { HamletData } from '../../../../src/rpc/messages';
import { hamletsText, pickedHamlets } from '../../../../src/ui/form/hamlet-list';
import { aBook, day } from '../../../support/book-builder';
import { Dice } from '../../../support/dice';

const COMMUNES = ['Minh Tân', 'xã Phú Thịnh', 'Yên Lãng', ''];

/** 70 units of three kinds; numbers begin anew in each former commune. */
function seventy(): readonly Hamlet[] {
  let book = aBook();
  for (let at = 0; at < 70; at += 1) {
    const kind = ['Xóm', 'Tổ dân phố', 'Bản'][at % 3] ?? '';
    const formerCommune = COMMUNES[Math.floor(at / 20)] ?? '';
    book = book.hamlet(`K${String(at + 1)}`, {
      name: `${kind} ${String((at % 20) + 1)}`,
      ...(formerCommune === '' ? {} : { formerCommune }),
      ...(at % 5 === 0 ? {} : { cluster: `Cụm ${String(at % 5)}` }),
    });
  }
  return book.build().hamlets;
}

const HAMLETS = seventy();
const offered = HAMLETS.map((hamlet): HamletData => ({
  code: hamlet.code,
  name: hamletLabel(hamlet, HAMLETS),
  households: 100,
  hasLoudspeaker: true,
  hasZaloGroup: true,
  officer: '',
  officerName: '',
  formerCommune: hamlet.formerCommune ?? '',
  cluster: hamlet.cluster ?? '',
}));
const codesOf = (hamlets: readonly { readonly code: string }[]): string[] => hamlets.map(({ code }) => code);
const textOf = (codes: readonly string[], unknown: readonly string[] = []): string =>
  hamletsText(codes, unknown, offered, true);

describe('Seventy hamlets on screen: what the form writes, the form and the reader of cells read', () => {
  it('any choice comes back whole, from the box and from the cell', () => {
    const dice = new Dice(70);
    const index = createHamletIndex(HAMLETS);
    for (let round = 0; round < 400; round += 1) {
      const share = [0.05, 0.5, 0.9, 0.97][round % 4] ?? 0;
      const inGroups = round % 3 === 0 ? new Set(COMMUNES.filter(() => dice.next() < 0.5)) : null;
      const chosen = HAMLETS.filter((hamlet) =>
        inGroups === null
          ? dice.next() < share
          : inGroups.has(hamlet.formerCommune ?? '') !== dice.next() < 0.03,
      );
      const text = textOf(codesOf(chosen));
      expect(pickedHamlets(text, offered)).toEqual({ codes: codesOf(chosen), unknown: [] });
      const read = index.readList(text, day('2026-03-05'));
      if (chosen.length === 0) expect(read.state).toBe('blank');
      else {
        expect(read.state === 'read' ? [...read.value].sort() : read).toEqual(codesOf(chosen).sort());
        expect(read).not.toHaveProperty('mend');
      }
    }
  });

  it('many are said in few words', () => {
    const but = (...left: string[]) => codesOf(HAMLETS).filter((code) => !left.includes(code));
    expect(textOf(but())).toBe('Cả 70 xóm');
    expect(textOf(but('K3', 'K70'))).toBe('Cả 70 xóm trừ Bản 3 (Minh Tân); K70');
    expect(textOf(codesOf(HAMLETS.slice(20, 40)))).toBe('Cả 20 xóm xã cũ Phú Thịnh');
    expect(textOf(['K1', ...codesOf(HAMLETS.slice(20, 39))])).toMatch(
      /^Xóm 1 \(Minh Tân\); Cả 20 xóm xã cũ Phú Thịnh trừ [^;]+$/,
    );
    expect(textOf(codesOf(HAMLETS.slice(0, 7)))).not.toContain('Cả');
  });

  it('what is not understood is kept as it was typed, and never becomes an exception', () => {
    const typed = 'Chùa Cao; Cả 69 xóm trừ Bản 3 (Minh Tân)';
    const { codes, unknown } = pickedHamlets(typed, offered);
    expect({ codes, unknown }).toEqual({
      codes: [],
      unknown: ['Chùa Cao', 'Cả 69 xóm trừ Bản 3 (Minh Tân)'],
    });
    const next = textOf(codesOf(HAMLETS.slice(20, 40)), unknown);
    expect(pickedHamlets(next, offered).codes).toEqual(codesOf(HAMLETS.slice(20, 40)));
    expect(pickedHamlets(next, offered).unknown).toEqual(unknown);
  });

  it('of a day with other hamlets each is named: a group would mean those of that day', () => {
    expect(hamletsText(codesOf(HAMLETS), [], offered, false).split('; ')).toHaveLength(70);
  });
});
