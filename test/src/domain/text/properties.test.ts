import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, parseIsoDate } from '../../../../src/domain/calendar/calendar-date';
import { parseAreaText } from '../../../../src/domain/text/area-text';
import { clean, cleanLines } from '../../../../src/domain/text/clean';
import { compareVietnamese } from '../../../../src/domain/text/collation';
import { parseDateText } from '../../../../src/domain/text/date-text';
import { formatDate } from '../../../../src/domain/text/format';
import {
  decodeMojibake,
  decodeTcvn3,
  decodeVni,
  repairEncoding,
} from '../../../../src/domain/text/encodings/legacy-encoding';
import { looseKey, strictKey } from '../../../../src/domain/text/match-keys';
import { parseMoneyText } from '../../../../src/domain/text/money-text';
import { parseIntegerText, parseNumberText } from '../../../../src/domain/text/number-text';
import { parsePhone } from '../../../../src/domain/text/phone-text';
import { toNewToneStyle, toOldToneStyle } from '../../../../src/domain/text/tone-style';
import { isPossibleSyllable, isWellSpelled } from '../../../../src/domain/text/vietnamese-syllable';
import { encodeMojibake, encodeTcvn3, encodeVni } from '../../../support/legacy-encoders';
import { possibleSyllables } from '../../../support/possible-syllables';

const OLD_STYLE = possibleSyllables('old');
const NEW_STYLE = possibleSyllables('new');

/** Text with much of what keyboards, web pages and old files leave behind. */
const messyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...OLD_STYLE),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '\u00a0',
        '\u200b',
        '\u00ad',
        '\ufeff',
        '–',
        '“',
        '’',
        ' ',
        '  ',
        '\n',
        '\u0090',
        'Ð',
        'Ã',
        'áº',
        '«',
        '»',
        '\u0301',
        '\u0302',
        '\u0323',
        '7',
        '012',
        'XII',
      ),
      fc.constantFrom(...OLD_STYLE).map(encodeTcvn3),
      fc.constantFrom(...OLD_STYLE).map(encodeMojibake),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('§5.1: cleaning', () => {
  it('is idempotent and gives NFC', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const cleaned = clean(text);
        expect(clean(cleaned)).toBe(cleaned);
        expect(cleaned.normalize('NFC')).toBe(cleaned);
        expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what is typed in Vietnamese, whatever way it is composed', () => {
    const all = [...OLD_STYLE, ...NEW_STYLE];
    expect(all.filter((syllable) => clean(syllable) !== syllable)).toEqual([]);
    expect(all.filter((syllable) => clean(` ${syllable.normalize('NFD')}\u200b`) !== syllable)).toEqual([]);
  });
});

describe('§5.2 and §5.3: keys', () => {
  it('a key is its own key, for names without numbers in letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OLD_STYLE), { minLength: 1, maxLength: 4 }), (syllables) => {
        const loose = looseKey(`làng ${syllables.join(' ')}`);
        expect(looseKey(loose)).toBe(loose);
      }),
    );
  });

  it('do not see case, composition, tone style or spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(OLD_STYLE.length - 1), { minLength: 1, maxLength: 4 }), (at) => {
        const oldStyle = at.map((i) => OLD_STYLE[i]).join(' ');
        const newStyle = at.map((i) => NEW_STYLE[i]).join('  ');
        const key = strictKey(oldStyle);
        expect(strictKey(newStyle)).toBe(key);
        expect(strictKey(` ${newStyle.normalize('NFD')} `)).toBe(key);
        expect(strictKey(`${oldStyle.toUpperCase()} 07`)).toBe(strictKey(`${oldStyle} 7`));
      }),
    );
  });

  it('two syllables share a strict key only where tone style or i/y after a consonant tells them apart', () => {
    const byKey = new Map<string, Set<string>>();
    for (const syllable of new Set(OLD_STYLE)) {
      const key = strictKey(syllable);
      byKey.set(
        key,
        (byKey.get(key) ?? new Set()).add(
          syllable
            .normalize('NFD')
            .replace(/y(?=\p{M}*$)/u, 'i')
            .normalize('NFC'),
        ),
      );
    }
    const mixed = [...byKey.values()].filter((syllables) => syllables.size > 1);
    expect(mixed).toEqual([]);
  });
});

describe('§5.5: every possible syllable', () => {
  const both = [...new Set([...OLD_STYLE, ...NEW_STYLE])];

  it('there are more than 18,000, and each is possible and well spelled', () => {
    expect(both.length).toBeGreaterThan(18_000);
    expect(both.filter((syllable) => !isPossibleSyllable(syllable) || !isWellSpelled(syllable))).toEqual([]);
  });

  it('comes back from TCVN3, VNI and UTF-8 read as 1252', () => {
    expect(both.filter((syllable) => decodeTcvn3(encodeTcvn3(syllable)) !== syllable)).toEqual([]);
    expect(both.filter((syllable) => decodeVni(encodeVni(syllable)) !== syllable)).toEqual([]);
    expect(
      both.filter((syllable) => decodeVni(encodeVni(syllable.toUpperCase())) !== syllable.toUpperCase()),
    ).toEqual([]);
    expect(both.filter((syllable) => decodeMojibake(encodeMojibake(syllable)) !== syllable)).toEqual([]);
  });

  it('is never repaired, alone, in capitals or beside others', () => {
    expect(
      both.filter((syllable) => repairEncoding(syllable) ?? repairEncoding(syllable.toUpperCase())),
    ).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...both), { minLength: 2, maxLength: 12 }), (syllables) => {
        expect(repairEncoding(syllables.join(' '))).toBeNull();
      }),
    );
  });

  it.each(['ŵ', 'xyz', 'thuaän', 'míi', 'bìnhh', 'cti', 'hòà', 'bat̀', 'ka̍', 'gê', 'ngi', 'qô', 'tìm1', ''])(
    '«%s» is none',
    (word) => {
      expect(isPossibleSyllable(word)).toBe(false);
    },
  );
});

describe('§5.6: tone styles', () => {
  it('turn into each other, syllable by syllable', () => {
    expect(OLD_STYLE.map(toNewToneStyle)).toEqual(NEW_STYLE);
    expect(NEW_STYLE.map(toOldToneStyle)).toEqual(OLD_STYLE);
    expect(NEW_STYLE.map((syllable) => toOldToneStyle(syllable.toUpperCase()))).toEqual(
      OLD_STYLE.map((syllable) => syllable.toUpperCase()),
    );
  });

  it('are stable and change no letters', () => {
    const sentence = fc
      .array(
        fc.oneof(
          fc.constantFrom(...OLD_STYLE, ...NEW_STYLE),
          fc.constantFrom('UBND', 'Zalo', '2024', 'hòan', 'qúy', ' - ', '; ', '«', '»', '…'),
        ),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(sentence, (text) => {
        const oldStyle = toOldToneStyle(text);
        expect(toOldToneStyle(oldStyle)).toBe(oldStyle);
        expect(toOldToneStyle(toNewToneStyle(text))).toBe(oldStyle);
        expect(looseKey(oldStyle)).toBe(looseKey(text));
      }),
    );
  });

  it('leave text alone that is known to be in an old encoding', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OLD_STYLE), { minLength: 1, maxLength: 6 }), (syllables) => {
        for (const encode of [encodeTcvn3, encodeVni, encodeMojibake]) {
          const encoded = encode(`đã ${syllables.join(' ')} được`);
          if (repairEncoding(encoded) === null) continue;
          expect(toOldToneStyle(encoded)).toBe(encoded);
          expect(toNewToneStyle(encoded)).toBe(encoded);
        }
      }),
    );
  });
});

describe('§5.7: days', () => {
  it('every day of 1900–2100 reads back from how it is written', () => {
    const first = parseIsoDate('1900-01-01');
    if (first === null) throw new Error('1900-01-01 is a day');
    for (let day = 0; day < 73_414; day += 37) {
      const date = addDays(first, day);
      expect(parseDateText(formatDate(date))).toEqual({ ok: true, value: date });
      expect(parseDateText(date)).toEqual({ ok: true, value: date });
    }
  });
});

describe('§5.7, §5.8: what users type', () => {
  const typed = fc.oneof(
    messyText,
    fc
      .array(
        fc.constantFrom(
          '1',
          '25',
          '500',
          '.',
          ',',
          ' ',
          '-',
          '/',
          'triệu',
          'tỷ',
          'k',
          'đồng',
          'm2',
          'sào',
          'ha',
          'tháng',
          '+84',
          '2024',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is read or refused, never a crash, and what is read is a figure of zero or more', () => {
    fc.assert(
      fc.property(typed, (text) => {
        parseDateText(text);
        parsePhone(text);
        for (const read of [
          parseNumberText(text),
          parseIntegerText(text),
          parseMoneyText(text),
          parseAreaText(text, 360),
        ]) {
          if (read.ok) expect(Number.isFinite(read.value) && read.value >= 0).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a telephone number that was read reads as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10 ** 8, max: 10 ** 10 }), (digits) => {
        const phone = parsePhone(digits);
        if (phone.ok) expect(parsePhone(phone.value)).toEqual(phone);
      }),
    );
  });
});

describe('§5.9: order', () => {
  const word = fc.oneof(
    messyText,
    fc.constantFrom('a', 'A', 'á', 'Á', 'a1', 'a01', 'a 1', 'a-1', 'hoà', 'hòa', 'ﬁ', '𝒂', 'đ', 'z', ''),
  );

  it('is total: antisymmetric, transitive, and 0 for the same text only', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const ab = Math.sign(compareVietnamese(a, b));
        expect(ab === 0).toBe(a === b);
        expect(Math.sign(compareVietnamese(b, a)) + ab).toBe(0);
        if (ab <= 0 && compareVietnamese(b, c) <= 0) expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with ICU for Vietnamese on small letters', () => {
    const icu = new Intl.Collator('vi', { numeric: true });
    const name = fc
      .array(fc.oneof(fc.constantFrom(...OLD_STYLE), fc.nat(99).map(String)), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(icu.compare(a, b)));
      }),
      { numRuns: 3000 },
    );
  });
});
