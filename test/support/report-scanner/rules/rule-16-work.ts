import type { Breach } from '../breach';
import { numberIn } from '../numbers';
import type { PrintedBlock } from '../printed-report';
import { proseOf, sentencesOf, tablesOf } from '../prose';

const sentencesIn = (blocks: readonly PrintedBlock[]): readonly string[] =>
  proseOf(blocks).flatMap(sentencesOf);

const DONE = /việc đã (?:xong|làm)/iu;

/** What is said of the work due agrees with the table by unit. */
export function workDue(body: readonly PrintedBlock[]): readonly Breach[] {
  const heads = (line: readonly string[] | undefined, pattern: RegExp): number =>
    line?.findIndex((cell) => pattern.test(cell)) ?? -1;
  const table = tablesOf(body).find(({ header }) => heads(header.at(-1), DONE) >= 0);
  const total = table?.rows.at(-1);
  const due = numberIn(total?.[heads(table?.header.at(-1), /việc.*đến hạn/iu)]);
  const done = numberIn(total?.[heads(table?.header.at(-1), DONE)]);
  if (due === null) return [];
  return sentencesIn(body).flatMap((sentence) => {
    const [, all, some, of] =
      /(\d[\d.]*) việc[^.;]*đến hạn[^.;]*đã (?:xong|làm) (\d[\d.]*)\/(\d[\d.]*)/u.exec(sentence) ?? [];
    if (all === undefined) return [];
    const isSame =
      numberIn(all) === due && numberIn(of) === due && (done === null || numberIn(some) === done);
    return isSame ? [] : [{ at: sentence, why: `bảng theo đơn vị ghi ${done ?? '–'}/${due}` }];
  });
}

const LEFT = /còn (\d[\d.]*) việc [^.;]*?(?=chủ trì|[.;]|$)/u;
const NOBODYS = /(\d[\d.]*) việc chưa giao đơn vị/u;

/** Units that are said to have left work undone have left all of it, but for what is said to be nobody's. */
export function workLeft(body: readonly PrintedBlock[]): readonly Breach[] {
  return sentencesIn(body).flatMap((sentence) => {
    const [list, digits] = LEFT.exec(sentence) ?? [];
    const named = [...(list ?? '').matchAll(/\((\d+) việc\)/gu)].map(([, digits]) => count(digits) ?? 0);
    if (list === undefined || named.length === 0) return [];
    const left = (count(digits) ?? 0) - (nobodys(sentence) ?? 0);
    const told = named.reduce((sum, count) => sum + count, 0);
    const isWhole = !/đơn vị khác/u.test(list);
    const isRight = isWhole
      ? told === left
      : told < left && left - told <= Math.min(...named) * othersOf(list);
    return isRight ? [] : [{ at: sentence, why: `các đơn vị nêu tên có ${told} việc, câu nói ${left}` }];
  });
}

const nobodys = (sentence: string): number | null => count(NOBODYS.exec(sentence)?.[1]);
const othersOf = (list: string): number => count(/và (\d+) đơn vị khác/u.exec(list)?.[1]) ?? 0;
const count = (digits: string | undefined): number | null => numberIn(digits?.replace(/^0+(?=\d)/, ''));
