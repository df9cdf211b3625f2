import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../../src/domain/text/clean';
import {
  decodeMojibake,
  decodeTcvn3,
  decodeVni,
  repairEncoding,
} from '../../../../src/domain/text/encodings/legacy-encoding';
import { strictKey } from '../../../../src/domain/text/match-keys';
import { createNameIndex, matchName } from '../../../../src/domain/text/suggest';
import { toNewToneStyle, toOldToneStyle } from '../../../../src/domain/text/tone-style';
import {
  encodeLatin1Mojibake,
  encodeMojibake,
  encodeTcvn3,
  encodeVni,
} from '../../../support/legacy-encoders';
import names from '../../../support/place-names.json';

const index = createNameIndex(names, (name) => name.oldStyle);

describe('names of communes and hamlets in two tone styles and three keyboards', () => {
  it.each(names)('§5.2, §5.6: $oldStyle and $newStyle are one name', ({ oldStyle, newStyle }) => {
    expect(strictKey(newStyle)).toBe(strictKey(oldStyle));
    expect(strictKey(`xóm ${newStyle.toUpperCase().normalize('NFD')}`)).toBe(strictKey(oldStyle));
    expect(toOldToneStyle(newStyle)).toBe(oldStyle);
    expect(toNewToneStyle(oldStyle)).toBe(newStyle);
  });

  it.each(names)(
    '§5.5: $oldStyle from TCVN3, VNI and UTF-8 read as 1252',
    ({ oldStyle, tcvn3, vni, mojibake }) => {
      expect([encodeTcvn3(oldStyle), encodeVni(oldStyle), encodeMojibake(oldStyle)]).toEqual([
        tcvn3,
        vni,
        mojibake,
      ]);
      expect(decodeTcvn3(tcvn3)).toBe(oldStyle);
      expect(decodeVni(vni)).toBe(oldStyle);
      expect(decodeMojibake(mojibake)).toBe(oldStyle);
      expect(decodeMojibake(encodeLatin1Mojibake(oldStyle))).toBe(oldStyle);
    },
  );

  it.each(names)('§5.5: $oldStyle needs no repair, in any style or case', ({ oldStyle, newStyle }) => {
    for (const name of [
      oldStyle,
      newStyle,
      oldStyle.toUpperCase(),
      oldStyle.toLowerCase(),
      oldStyle.normalize('NFD'),
    ]) {
      expect(repairEncoding(name)).toBeNull();
    }
  });

  it.each(names)('§5.4: $oldStyle is matched however it was typed', ({ oldStyle, newStyle }) => {
    for (const typed of [
      oldStyle,
      newStyle,
      `Xóm ${oldStyle}`,
      `  thôn ${newStyle.toLowerCase()}`,
      oldStyle.toUpperCase(),
    ]) {
      expect(matchName(typed, index)).toMatchObject({ kind: 'hit', name: oldStyle });
    }
  });

  it('§5.5: with «xã» and its province in one cell, every name in an old encoding is found and read', () => {
    for (const { oldStyle } of names) {
      const cell = `xã ${oldStyle}, tỉnh Thái Nguyên đã thực hiện`;
      expect(repairEncoding(encodeTcvn3(cell))).toEqual({ encoding: 'tcvn3', repaired: cell });
      expect(repairEncoding(encodeVni(cell))).toEqual({ encoding: 'vni', repaired: cell });
      expect(repairEncoding(encodeMojibake(cell))).toEqual({ encoding: 'mojibake', repaired: cell });
    }
  });

  it('§5.5: TCVN3 has no accented capitals: a small letter comes back, which no key sees', () => {
    expect(decodeTcvn3(encodeTcvn3('Nguyệt Ấn'))).toBe('Nguyệt ấn');
    expect(strictKey('Nguyệt ấn')).toBe(strictKey('Nguyệt Ấn'));
  });

  it('§5.5: cleaning leaves old encodings readable', () => {
    for (const { oldStyle, mojibake } of names) {
      const cell = `  Thôn ${oldStyle}  và xã lân cận `;
      for (const encode of [encodeTcvn3, encodeMojibake]) {
        expect(repairEncoding(clean(encode(cell)))?.repaired).toBe(`Thôn ${oldStyle} và xã lân cận`);
      }
      expect(decodeMojibake(clean(mojibake))).toBe(oldStyle);
    }
  });
});
