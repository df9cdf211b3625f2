import type { Breach, Rule } from '../breach';
import { columnOf } from '../beside';
import type { Beside } from '../beside';
import { allBlocks } from '../printed-report';
import { proseOfAll, textsOf } from '../prose';

const CONSENT =
  /(?:đã|chưa|có|được)(?: có)? đồng ý(?: nêu tên)?|(?:chưa|không|đã) (?:được )?cho phép nêu tên/iu;

/** 8. A name once, never its consent. */
export const namesOnce: Rule = (report, beside) => [
  ...textsOf(allBlocks(report)).flatMap((text) =>
    CONSENT.test(text) ? [{ at: text, why: 'nhắc việc đồng ý nêu tên' }] : [],
  ),
  ...proseOfAll(report).flatMap((text) => hamletTwice(text, beside)),
  ...namedAgain(textsOf(report.body), beside),
];

/** «Tập thể Nhân dân xóm Đình 7 (xóm Đình 7)». */
const hamletTwice = (text: string, { hamlets }: Beside): readonly Breach[] =>
  hamlets
    .filter(({ name }) => text.includes(`${name} (xóm ${name})`) || text.includes(`${name} (${name})`))
    .map(({ name }) => ({ at: text, why: `tên xóm «${name}» hai lần liền` }));

/** What a copy was made from is told with the copy. */
const COPIED = /nhân rộng từ “[^”]*”/gu;

/** Two rows of one name may both be told. */
function namedAgain(printed: readonly string[], beside: Beside): readonly Breach[] {
  const texts = printed.map((text) => text.replace(COPIED, ''));
  const names = columnOf(beside, 'Gương, mô hình', 'Tên').filter((name) => name.length > 3);
  return [...new Set(names)].flatMap((name) => {
    const longer = names.filter((other) => other !== name && other.includes(name));
    const told = timesIn(texts, name) - longer.reduce((sum, other) => sum + timesIn(texts, other), 0);
    const rows = names.filter((other) => other === name).length;
    return told > rows ? [{ at: name, why: `nêu tên ${told} lần, có ${rows} dòng` }] : [];
  });
}

const timesIn = (texts: readonly string[], name: string): number =>
  texts.reduce((sum, text) => sum + text.split(name).length - 1, 0);
