import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode, PlanItemCode } from '../ids';
import type { Row } from '../tables/table';
import type { FundingSource } from '../activities/activity';
import type { HamletIndex } from './hamlet-index';
import type { Read, RowOf } from '../cells/read';
import { valueOf, valueOr } from '../cells/read';
import type { CodeIndex } from '../cells/code-index';
import { codeKey } from '../cells/code-index';
import { readChoice } from '../cells/read-choice';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { readLines, readText } from '../cells/read-text';
import type { CodePattern, PlanItem } from '../plan/catalogues';
import { feedsOf, readFeeds } from './read-feeds';
import { readPatterns } from './read-patterns';

/** The columns of Kế hoạch, each read once. */
export interface PlanFields {
  readonly code: Read<string>;
  readonly title: Read<string>;
  readonly topics: Read<readonly CodePattern[]>;
  readonly forms: Read<readonly CodePattern[]>;
  readonly leadUnit: Read<string>;
  readonly partnerUnits: Read<string>;
  readonly scope: Read<'each-hamlet' | 'commune'>;
  readonly hamlets: Read<readonly HamletCode[]>;
  readonly from: Read<CalendarDate>;
  readonly to: Read<CalendarDate>;
  readonly target: Read<number>;
  readonly unit: Read<string>;
  /** Mã of tab Chỉ tiêu, each as `CT23` or with its share as `CT23: 1`. */
  readonly indicator: Read<readonly string[]>;
  readonly criteria: Read<readonly string[]>;
  readonly evidence: Read<readonly string[]>;
  readonly fundingSource: Read<FundingSource>;
  readonly cost: Read<number>;
  readonly note: Read<string>;
}

/** What the columns of Kế hoạch are read against. */
export interface PlanLists {
  readonly topics: CodeIndex<string>;
  readonly topicCodes: readonly string[];
  readonly forms: CodeIndex<string>;
  readonly formCodes: readonly string[];
  readonly hamlets: HamletIndex;
  /** First day of the plan's year, by which an item without a window names its groups. */
  readonly yearBegins: CalendarDate;
  readonly criteria: CodeIndex<string>;
  readonly indicators: CodeIndex<string>;
}

export function readPlanRow(cells: Row<'plan'>['cells'], lists: PlanLists): PlanFields {
  const from = readDate(cells.from);
  return {
    code: readText(cells.code),
    title: readText(cells.title),
    topics: readPatterns(cells.topics, lists.topics, lists.topicCodes),
    forms: readPatterns(cells.forms, lists.forms, lists.formCodes),
    leadUnit: readText(cells.leadUnit),
    partnerUnits: readText(cells.partnerUnits),
    scope: readChoice(cells.scope, 'planScope'),
    hamlets: lists.hamlets.readList(cells.hamlets, valueOf(from), valueOf(from) ?? lists.yearBegins),
    from,
    to: readDate(cells.to),
    target: readNumber(cells.target, 'decimal'),
    unit: readText(cells.unit),
    indicator: readFeeds(cells.indicator, lists.indicators),
    criteria: lists.criteria.readList(cells.criteria),
    evidence: readLines(cells.evidence),
    fundingSource: readChoice(cells.fundingSource, 'fundingSource'),
    cost: readNumber(cells.cost, 'money'),
    note: readText(cells.note),
  };
}

/**
 * The items that have a code and a scope, each code once. An item whose hamlets, contents or forms are all unknown is
 * left out: an empty list would mean any.
 */
export function planItemsOf(rows: readonly RowOf<PlanFields>[]): readonly PlanItem[] {
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const item = planItemOf(row);
    if (item === null || taken.has(codeKey(item.code))) return [];
    taken.add(codeKey(item.code));
    return [item];
  });
}

const isWhollyUnknown = (list: Read<readonly unknown[]>): boolean =>
  list.state === 'unreadable' && valueOr(list, []).length === 0;

function planItemOf({ row, fields }: RowOf<PlanFields>): PlanItem | null {
  const code = valueOf(fields.code);
  const scope = valueOf(fields.scope);
  const hamlets = valueOr(fields.hamlets, []);
  if (code === null || scope === null) return null;
  if ([fields.hamlets, fields.topics, fields.forms].some(isWhollyUnknown)) return null;
  return {
    row,
    code: code as PlanItemCode,
    title: valueOr(fields.title, ''),
    topics: valueOr(fields.topics, []),
    forms: valueOr(fields.forms, []),
    leadUnit: valueOr(fields.leadUnit, ''),
    partnerUnits: valueOr(fields.partnerUnits, ''),
    scope,
    hamlets,
    from: valueOf(fields.from),
    to: valueOf(fields.to),
    target: valueOf(fields.target),
    unit: valueOr(fields.unit, ''),
    indicators: feedsOf(fields.indicator),
  };
}
