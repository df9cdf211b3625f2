import { readActivity } from '../../domain/reading/read-activity';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Cell } from '../../domain/tables/cell';
import { FIELDS } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import type { Lists } from '../../domain/reading/catalogue';
import { createCatalogue } from '../../domain/reading/catalogue';
import type { Finding, Severity } from '../../domain/validation/finding';
import { shownText } from '../../domain/cells/cell-text';
import { ACTIVITY_ROW_RULES } from '../../domain/validation/rules/activities';
import { rowRulesIn } from '../../domain/validation/rules/shared/rule-table';
import { runRowRules, sortFindings } from '../../domain/validation/run-rules';
import type { FieldData, InputKind, TabData } from '../../rpc/messages';
import type { CodecKind } from '../../workbook/column';
import { editText, typedCell } from '../../workbook/typed-cell';
import { ACTIVITY_MESSAGES } from '../../wording/findings/activities';
import type { Say } from '../../wording/findings/phrases';
import type { Cells, Entry } from './entry';

/** An objection to one field of the form. */
export interface FieldNote {
  readonly rule: string;
  readonly severity: Severity;
  readonly field: string;
  readonly message: string;
  /** The text that would mend it, as it goes into the box and as people read it. */
  readonly mend?: { readonly text: string; readonly shown: string };
}

/** Checks what stands in a form. Only evidence as it was loaded may have a link behind it that the form does not see. */
export type CheckTyped = (entry: Pick<Entry, 'tab' | 'cells' | 'origin'>) => readonly FieldNote[];

const MESSAGES: Readonly<Record<string, Say>> = ACTIVITY_MESSAGES;

/** The rules that one row answers for by itself, but HD-63: it is about how a cell of the grid is written. */
export const FORM_RULES = rowRulesIn(ACTIVITY_ROW_RULES).filter(({ id }) => id !== 'HD-63');

/**
 * The very rules of the server. Rows of the other tabs are checked when they are saved: their rules, and `checkRows`
 * with those of every catalogue, would not fit a page that must stay small.
 */
export function createChecker(lists: Lists | null, today: string, tabs: readonly TabData[]): CheckTyped {
  if (lists === null) return () => [];
  const catalogue = createCatalogue(lists);
  const inputs = tabs.find(({ tab }) => tab === 'activities')?.fields ?? [];
  return ({ tab, cells: typed, origin }) => {
    if (tab !== 'activities') return [];
    const cells = cellsOf(inputs, typed);
    const linksSeen = typed['evidence'] !== origin?.cells['evidence'];
    const context = { catalogue, today: today as CalendarDate, linksSeen };
    const read = { tab, row: 2, cells, fields: readActivity(cells, catalogue) };
    return sortFindings(runRowRules(FORM_RULES, [read], context)).map(noteOf);
  };
}

function cellsOf(inputs: readonly FieldData[], typed: Cells): Row<'activities'>['cells'] {
  const cells = inputs.map(({ field, input, unit }): [string, Cell] => {
    return [field, typedCell(codecOf(input, unit), typed[field] ?? '')];
  });
  const blank = FIELDS.activities.map((field): [string, Cell] => [field, null]);
  return Object.fromEntries([...blank, ...cells]) as Row<'activities'>['cells'];
}

/** The codec that reads a typed text as the column's would: only days and numbers differ from text. */
function codecOf(input: InputKind, unit: string): CodecKind {
  if (input === 'date' || input === 'integer') return input;
  if (input !== 'decimal') return 'text';
  if (unit === 'đồng') return 'money';
  return unit === 'm²' ? 'area' : 'decimal';
}

function noteOf(finding: Finding): FieldNote {
  const { rule, severity, field, fix } = finding;
  const say = MESSAGES[rule];
  const message = say === undefined ? '' : capitalised(say(finding));
  return {
    rule,
    severity,
    field,
    message,
    ...(fix === undefined ? {} : { mend: { text: editText(fix.value), shown: shownText(fix.value) } }),
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
