import { describe, expect, it } from '@jest/globals';
import { printDocx } from '../../../../src/adapters/docx/print-docx';
import type { Settings } from '../../../../src/domain/plan/settings';
import { communeFrame, reportOf } from '../../../support/report-sample';

/** The words of each printed paragraph of the first section, cells of the letterhead and the signature among them. */
function printedLines(settings: Partial<Settings>, code = '2024-Q1'): readonly string[] {
  const xml = printDocx(reportOf(communeFrame().settings(settings).build(), code)).get('word/document.xml');
  if (typeof xml !== 'string') throw new Error('no document');
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
    )
    .filter((line) => line !== '');
}
const between = (lines: readonly string[], first: string, last: string): readonly string[] => {
  const start = lines.indexOf(first);
  return start < 0 ? [] : lines.slice(start, lines.indexOf(last, start) + 1);
};

describe('§4.7, §4.8 the agencies above', () => {
  it('with a superior agency it stands first', () => {
    const lines = printedLines({ parentAgency: 'Ủy ban nhân dân huyện Đại Từ' });
    expect(lines.slice(0, 3)).toEqual(['ỦY BAN NHÂN DÂN HUYỆN ĐẠI TỪ', 'ỦY BAN NHÂN DÂN', 'XÃ BÌNH THUẬN']);
  });
  it('without one nothing stands in its place', () => {
    expect(printedLines({ parentAgency: ' ' })[0]).toBe('ỦY BAN NHÂN DÂN');
  });
});

describe('§4.9 the number is left blank, the symbol stands', () => {
  it.each([
    ['BC-UBND', /^Số: +\/BC-UBND$/],
    ['BC-BQL', /^Số: +\/BC-BQL$/],
  ])('%s', (reportSymbol, pattern) => {
    expect(printedLines({ reportSymbol }).some((line) => pattern.test(line))).toBe(true);
  });
});

describe('§4.13 Kính gửi', () => {
  it('one addressee stands on its line', () => {
    expect(printedLines({ addressees: ['Văn phòng Điều phối nông thôn mới huyện;'] })).toContain(
      'Kính gửi: Văn phòng Điều phối nông thôn mới huyện',
    );
  });
  it('several stand one a line, «;» after each and «.» after the last', () => {
    const lines = printedLines({ addressees: ['UBND huyện', 'Văn phòng Điều phối huyện', 'Huyện ủy'] });
    expect(between(lines, 'Kính gửi:', '- Huyện ủy.')).toEqual([
      'Kính gửi:',
      '- UBND huyện;',
      '- Văn phòng Điều phối huyện;',
      '- Huyện ủy.',
    ]);
  });
  it('an internal report has none, and no «Như trên»', () => {
    const text = printedLines({ addressees: [] }).join('\n');
    expect(text).not.toMatch(/Kính gửi|Như trên/);
  });
});

describe('§4.14 several bases', () => {
  it('one a line, «;» after each and «.» after the last', () => {
    const lines = printedLines({ legalBases: ['Nghị quyết số 05-NQ/ĐU;', 'Căn cứ Kế hoạch số 58/KH-UBND'] });
    expect(lines).toEqual(
      expect.arrayContaining(['Căn cứ Nghị quyết số 05-NQ/ĐU;', 'Căn cứ Kế hoạch số 58/KH-UBND.']),
    );
  });
});

describe('§4.17 each form of authority', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['TM.', ['TM. ỦY BAN NHÂN DÂN'], 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['KT.', ['KT. Chủ tịch'], 'Phó Chủ tịch', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [
      'TM. and KT.',
      ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'],
      'Phó Chủ tịch',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['TL.', ['TL. CHỦ TỊCH'], 'Công chức văn hóa', ['TL. CHỦ TỊCH', 'CÔNG CHỨC VĂN HÓA']],
    ['TUQ.', ['TUQ. CHỦ TỊCH'], 'Chánh Văn phòng', ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['Q.', [], 'Q. Chủ tịch', ['Q. CHỦ TỊCH']],
    ['head alone', [], 'Chủ tịch', ['CHỦ TỊCH']],
  ])('%s', (_, authorityLines, signerTitle, expected) => {
    const lines = printedLines({ authorityLines, signerTitle });
    const last = lines.indexOf('Nguyễn Văn Sản');
    expect(lines.slice(last - expected.length, last)).toEqual(expected);
  });
});

describe('§4.18 Nơi nhận', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['upward', ['UBND huyện'], ['- Như trên;', '- TT ĐU;', '- Lưu: VT, BQL.']],
    ['internal', [], ['- TT ĐU;', '- Lưu: VT, BQL.']],
  ])('%s', (_, addressees, expected) => {
    const lines = printedLines({ addressees, recipients: ['- Lưu: VT, BQL.', '- TT ĐU;'] });
    expect(between(lines, 'Nơi nhận:', '- Lưu: VT, BQL.').slice(1)).toEqual(expected);
  });
});

describe('§4.19, §4.20 the end', () => {
  it('the text ends «./.», and every appendix once more', () => {
    const lines = printedLines({}, '2024');
    const ends = lines.filter((line) => line.endsWith('./.'));
    const appendices = lines.filter((line) => /^Phụ lục( [IVX]+)?$/.test(line));
    expect(ends).toHaveLength(1 + appendices.length);
    expect(ends[0]).toMatch(/trân trọng báo cáo\.\/\.$/);
  });
});
