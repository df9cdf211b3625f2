import { cellDigest } from '../../../domain/tables/fingerprint';
import type { RowTab, TabKey } from '../../../domain/tables/fields';
import { ARCHIVE_HEADERS, ARCHIVE_TAB } from '../../../workbook/archive-tab';
import { COMPUTED_TABS } from '../../../workbook/computed-tabs';
import { FACT_HEADERS, FACTS_TAB } from '../../../workbook/facts-tab';
import { TREND_HEADERS, TREND_TAB } from '../../../workbook/trend-tab';
import { VERDICT_STYLES } from '../../../workbook/verdict-style';
import { GUIDE_TAB, isRowTab, ROW_TABS, tabName } from '../../../workbook/workbook';

/** By this start of their description we know our protections from those of users, which stay. */
export const PROTECTION_PREFIX = 'Loa Xóm: ';

/**
 * What our protections of a tab say at their end: a digest of how this edition dresses the tab. Where it stands the
 * tab was dressed by this edition, so that set-up need not write its looks again; another edition has another mark.
 */
export function lookMark(tab: TabKey): string {
  return ` [${cellDigest(JSON.stringify(lookOf(tab)))}]`;
}

/** Our protection of a part of a tab, by its description. */
export const describeProtection = (tab: TabKey, part = ''): string =>
  `${PROTECTION_PREFIX}${tabName(tab)}${part}${lookMark(tab)}`;

function lookOf(tab: TabKey): unknown {
  if (isRowTab(tab)) return rowTabLook(tab);
  if (tab === 'guide') return GUIDE_TAB;
  if (tab === 'archive') return [ARCHIVE_TAB, ARCHIVE_HEADERS];
  if (tab === 'facts') return [FACTS_TAB, FACT_HEADERS];
  return tab === 'trend' ? [TREND_TAB, TREND_HEADERS] : COMPUTED_TABS[tab];
}

/** Counts changes of looks that no definition tells. 2: long lists are clipped, Mã is marked. */
const LOOK = 2;

function rowTabLook(tab: RowTab): unknown {
  return [ROW_TABS[tab], VERDICT_STYLES, LOOK];
}
