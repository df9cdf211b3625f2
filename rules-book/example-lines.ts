import type { Cell } from '../src/domain/tables/cell';
import { isBlank } from '../src/domain/tables/cell';
import { FIELDS } from '../src/domain/tables/fields';
import type { RowTab } from '../src/domain/tables/fields';
import type { SettingKey } from '../src/domain/plan/setting-names';
import { SETTINGS } from '../src/domain/plan/setting-names';
import { shownText } from '../src/domain/cells/cell-text';
import type { CodecKind } from '../src/workbook/column';
import { columnDefinition } from '../src/workbook/workbook';
import { revealHidden } from '../src/wording/findings/phrases';
import { headerName, tabLabel } from '../src/wording/names';
import { tablesWith } from './sample-workbook';
import type { RuleExample, ShownColumns } from './example';

type AnyCells = Readonly<Record<string, Cell>>;

interface ShownRow {
  readonly tab: RowTab;
  /** The sheet's row number. */
  readonly row: number;
  readonly cells: AnyCells;
}

/** Cấu hình and the register have their own ways into an example. */
const ROW_TABS = (Object.keys(FIELDS) as RowTab[]).filter(
  (tab): tab is Exclude<RowTab, 'settings' | 'inbox' | 'reports'> =>
    tab !== 'settings' && tab !== 'inbox' && tab !== 'reports',
);

/**
 * One line for each row of an example. A single row of the rule's own tab says only its cells; several say where they
 * stand. Rows and columns that the example leaves as they are show where `shown` names them.
 */
export function exampleLines(ownTab: RowTab, example: RuleExample, shown: ShownColumns): readonly string[] {
  const rows = shownRows(example, shown);
  const alone = rows.length === 1 && rows[0]?.tab === ownTab;
  const lines = rows.map(({ tab, row, cells }) =>
    alone ? rowText(tab, cells) : `${tabLabel(tab)}, dòng ${String(row)}: ${rowText(tab, cells)}`,
  );
  const all = [...lines, ...settingLines(example)].filter((line) => line !== '');
  return all.length === 0 ? ['bảng tính mẫu'] : all;
}

function shownRows(example: RuleExample, shown: ShownColumns): readonly ShownRow[] {
  const changed = ROW_TABS.filter((tab) => tab in example);
  const tabs = [...new Set([...ROW_TABS.filter((tab) => tab in shown), ...changed])];
  const whole = tablesWith(example);
  return tabs.flatMap((tab) => {
    const given: readonly AnyCells[] = example[tab] ?? [{}];
    const columns: readonly string[] | undefined = shown[tab];
    return given.flatMap((patch, index): readonly ShownRow[] => {
      const fields = columns ?? Object.keys(patch);
      const own: AnyCells = whole[tab][index]?.cells ?? {};
      const cells = fields
        .filter((field) => !field.startsWith('_'))
        .map((field): [string, Cell] => [field, own[field] ?? null]);
      return cells.length === 0 ? [] : [{ tab, row: index + 2, cells: Object.fromEntries(cells) }];
    });
  });
}

function settingLines({
  settings = {},
  extraSettings = [],
  withoutSettings = [],
}: RuleExample): readonly string[] {
  const named = Object.entries(settings).map(
    ([key, value]) => `${SETTINGS[key as SettingKey].name}: ${cellText(value, 'setting')}`,
  );
  const extra = extraSettings.map((cells) => `thêm dòng ${rowText('settings', cells)}`);
  const without = withoutSettings.map((key) => `thiếu dòng «${SETTINGS[key].name}»`);
  return [...named, ...extra, ...without];
}

const rowText = (tab: RowTab, cells: AnyCells): string =>
  Object.entries(cells)
    .map(
      ([field, cell]) => `${headerName(tab, field)}: ${cellText(cell, columnDefinition(tab, field)?.codec)}`,
    )
    .join('; ');

const FIGURES: readonly (CodecKind | undefined)[] = ['integer', 'decimal', 'money', 'area', 'date'];

/** Text that could be taken for a number or a day stands in quotes; what hides stands as «·». */
function cellText(cell: Cell, codec: CodecKind | undefined): string {
  if (isBlank(cell)) return '(trống)';
  if (typeof cell !== 'string') return inCode(shownText(cell));
  const revealed = revealHidden(cell);
  if (revealed !== cell) return `${inCode(revealed)} (dấu «·» là khoảng trắng)`;
  if (cell !== cell.normalize('NFC')) return `${inCode(cell)} (dấu gõ rời khỏi chữ)`;
  const looksLikeFigure = FIGURES.includes(codec) && /^[\d.,/ -]+$/.test(cell);
  return looksLikeFigure ? `${inCode(`"${cell}"`)} (lưu là chữ)` : inCode(cell);
}

/** As code, so that nothing in it becomes markup; a new line shows as ⏎. */
export function inCode(text: string): string {
  return `\`${text.replace(/`/g, "'").replace(/\n/g, ' ⏎ ')}\``;
}
