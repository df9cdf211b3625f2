import type { Rule } from '../breach';

/** 13. Recipients after «Như trên» are the others. */
export const otherRecipients: Rule = ({ body }) => {
  const above = body.flatMap((block) =>
    block.kind === 'paragraph' && block.role === 'addressees'
      ? block.text
          .replace(/^Kính gửi:/, '')
          .split(/[;\n]|(?<!\p{L})- /u)
          .map(plain)
          .filter((name) => name !== '')
      : [],
  );
  const recipients = body.flatMap((block) => (block.kind === 'signature' ? block.recipients : []));
  if (!recipients.some((line) => plain(line) === 'như trên')) return [];
  return recipients
    .filter((line) => above.includes(plain(line)))
    .map((line) => ({ at: line, why: 'đã có ở «Kính gửi»' }));
};

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bntm\b/gu, 'nông thôn mới'],
  [/ubnd/gu, 'ủy ban nhân dân'],
  [/hđnd/gu, 'hội đồng nhân dân'],
  [/mttq( việt nam)?/gu, 'mặt trận tổ quốc việt nam'],
  [/bcđ/gu, 'ban chỉ đạo'],
  [/\bvp\b/gu, 'văn phòng'],
];
const plain = (line: string): string =>
  SHORT.reduce(
    (text, [abbreviation, full]) => text.replace(abbreviation, full),
    line
      .trim()
      .toLowerCase()
      .replace(/^[-–]\s*/, '')
      .replace(/[;.,]+$/, '')
      .replace(/uỷ/g, 'ủy')
      .trim(),
  );
