import type { CodeIndex } from '../cells/code-index';
import { codeKey } from '../cells/code-index';
import type { ItemMatch } from '../cells/item-match';
import { UNKNOWN_ITEM } from '../cells/item-match';
import type { Read } from '../cells/read';
import { valueOr } from '../cells/read';
import { readList } from '../cells/read-list';
import type { PlanFeed } from '../plan/catalogues';
import type { Cell } from '../tables/cell';
import { parseNumberText } from '../text/number-text';

/** Chỉ tiêu báo cáo of Kế hoạch: `CT04`, or with what the item gives each, `CT23: 1; CT24: 1`. */
export function readFeeds(cell: Cell, indicators: CodeIndex<string>): Read<readonly string[]> {
  return readList(cell, (item) => matchFeed(item, indicators), feedsIn);
}

/** By `;` or new lines, and by commas that are no decimal sign. */
const feedsIn = (text: string): readonly string[] =>
  text
    .split(/[;\n\r]|,(?!\d)/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

function matchFeed(item: string, indicators: CodeIndex<string>): ItemMatch<string> {
  const [name = '', share] = item.split(':');
  const match = indicatorOf(name, indicators);
  if (share === undefined || match.state === 'unknown' || match.state === 'shared') return match;
  const parsed = parseNumberText(share.trim());
  if (!parsed.ok) return UNKNOWN_ITEM;
  const label = `${match.label}: ${String(parsed.value).replace('.', ',')}`;
  return match.state === 'hit' ? { state: 'hit', value: label, label } : { ...match, label };
}

/** «ct4» is CT04. */
function indicatorOf(name: string, indicators: CodeIndex<string>): ItemMatch<string> {
  const code = indicators.codeOf(name) ?? indicators.codeOf(codeKey(name).replace(/^(\D+)(\d)$/, '$10$2'));
  return code === undefined ? indicators.match(name) : { state: 'hit', value: code, label: code };
}

/** What a read feed says. */
export function feedOf(feed: string): PlanFeed {
  const [indicator = '', share] = feed.split(':').map((part) => part.trim());
  const value = Number((share ?? '').replace(',', '.'));
  return { indicator, share: share === undefined || !Number.isFinite(value) ? null : value };
}

/** All that a cell names, known or not: beside an unknown Mã a known one does not get the whole. */
export const feedsOf = (read: Read<readonly string[]>): readonly PlanFeed[] =>
  [...valueOr(read, []), ...(read.state === 'unreadable' ? read.unknown : [])].map(feedOf);
