import type { Breach, Rule } from '../breach';
import type { PrintedBlock } from '../printed-report';
import { textsOf } from '../prose';
import { maskingOf } from '../quotations';

/** Short, and in full; not inside symbols such as «58/KH-UBND». */
const NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [short('MTTQ|Mặt trận Tổ quốc(?! Việt Nam)'), /Mặt trận Tổ quốc Việt Nam/i],
  [short('UBND'), /Ủy ban nhân dân|Uỷ ban nhân dân/i],
  [short('HĐND'), /Hội đồng nhân dân/i],
  [short('BCĐ'), /Ban Chỉ đạo/i],
  [short('BQL\\p{L}*'), /Ban Quản lý/i],
  [short('NTM'), /nông thôn mới/i],
  [short('HTX'), /hợp tác xã/i],
  [short('CCB'), /Cựu chiến binh/i],
  [short('Hội Phụ nữ'), /Hội Liên hiệp Phụ nữ/i],
  [short('Hội LHPN'), /Hội Liên hiệp Phụ nữ/i],
  [short('Đoàn Thanh niên(?! Cộng sản)'), /Đoàn Thanh niên Cộng sản Hồ Chí Minh/i],
];

function short(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d/.-])(?:${pattern})(?![\\p{L}\\d])`, 'u');
}

/** 11. Full names at first mention: whoever typed them short. */
export const fullNames: Rule = ({ body }, beside) => {
  const mask = maskingOf(beside, { units: false });
  const texts = textsOf(body.filter(isOurs)).map((text) => ({ text, own: mask(text) }));
  return NAMES.flatMap(([abbreviated, full]): readonly Breach[] => {
    const first = texts.find(({ own }) => abbreviated.test(own));
    if (first === undefined) return [];
    const before = texts.slice(0, texts.indexOf(first)).some(({ own }) => full.test(own));
    const place = abbreviated.exec(first.own)?.index ?? 0;
    if (before || full.test(first.own.slice(0, place))) return [];
    return [
      { at: first.text, why: `tên viết tắt khi nêu lần đầu: «${abbreviated.exec(first.own)?.[0] ?? ''}»` },
    ];
  });
};

/** The letterhead, the addresses and the legal bases are the commune's own words. */
const isOurs = (block: PrintedBlock): boolean =>
  block.kind === 'heading' ||
  block.kind === 'table' ||
  (block.kind === 'paragraph' && !['title', 'addressees', 'basis'].includes(block.role));
