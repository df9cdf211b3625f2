import { hamletPhrase as phraseOf } from '../../hamlets/hamlet-phrase';
import type { HamletCode } from '../../ids';
import { formatNumber } from '../../text/format';
import { joinNames, nameList, NAMED_AT_MOST } from '../prose/name-list';
import { spokenCount } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { Say } from '../say';
import { placeOfTable3 } from '../table-numbers';

export { joinNames };

/** «Cả 19 xóm đều», «Có 3/19 xóm»: the hamlets that a sentence is about. */
export function hamletsOfAll(count: number, { say, coverage }: ReportContext): string {
  const all = coverage.hamlets.length;
  return count === all && all > 1
    ? say.text('name.everyHamlet', { 'tổng số': spokenCount(all) })
    : say.text('name.someHamlets', { 'số xóm': formatNumber(count), 'tổng số': formatNumber(all) });
}

/** Where every hamlet stands, in the order in which a reader would look; null where this report tells of some only. */
export const placeOfHamlets = (context: ReportContext): string | null =>
  context.appendixLabel('gaps') ?? context.appendixLabel('hamlets') ?? placeOfTable3(context);

/**
 * Names of hamlets for a sentence: «xóm Đình 6 và Xóm 3»; «cả 19 xóm» where it is all of them; past seven how many more
 * there are, and where they stand.
 */
export function listHamlets(
  codes: readonly HamletCode[],
  context: ReportContext,
  whole: string | null = placeOfHamlets(context),
): string {
  const { say, coverage } = context;
  if (codes.length > 1 && codes.length === coverage.hamlets.length)
    return say.text('name.allHamlets', { số: spokenCount(codes.length) });
  const names = codes.map((code) => hamletPhrase(context.hamletName(code), say));
  return nameList(names, { noun: say.text('name.hamletNoun', {}), whole }, say);
}

/** Any other names for a sentence, shortened past `atMost`. */
export const listItems = (names: readonly string[], say: Say, atMost: number = NAMED_AT_MOST): string =>
  nameList(names, { noun: say.text('name.itemNoun', {}), atMost }, say);

/** The same in the words of the report. */
export const hamletPhrase = (name: string, say: Say): string =>
  phraseOf(name, say.text('name.hamletNoun', {}), say.text('name.hamlet', { xóm: name }));
