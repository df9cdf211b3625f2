import type { DayOff } from '../../domain/calendar/days-off';
import { SETTINGS } from '../../domain/plan/setting-names';
import { readSetting, settingsOf } from '../../domain/reading/read-settings';
import { readSettingValue } from '../../domain/reading/read-setting-value';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import { isBlank } from '../../domain/tables/cell';
import type { TabSnapshot } from '../ports/row-ports';
import { findSetting, settingValue } from '../../workbook/setting-cell';
import { editText, isSameCell } from '../../workbook/typed-cell';
import { BUSY } from '../../wording/vi';
import { PROTECTED } from '../../wording/rows/saving';
import { COMMUNE_REFUSED } from '../../wording/upkeep/first-steps';
import { forgetLists, structureFailure } from '../checking/kept-lists';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { auditRows } from '../rows/audit-entry';
import type { RowEdit } from '../rows/row-edit';
import { movedFailure } from '../rows/saving';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';
import { nextDaysOffWrites } from '../upkeep/fill-days-off';
import { COMMUNE_SETTINGS } from './read-first-steps';
import type { CommuneSetting } from './read-first-steps';

export type CommuneTexts = Readonly<Record<CommuneSetting, string>>;

/**
 * Writes what the path asks of the commune into Cấu hình, at the rows that stand, with an entry each in Nhật ký. Another year
 * brings its days off. What says so already is not written.
 */
export function saveCommune(
  ports: Ports,
  texts: CommuneTexts,
  daysOff: readonly DayOff[],
): Outcome<{ readonly written: number }> {
  const refused = refuse(texts);
  if (refused !== null) return refused;
  if (!ports.rows.mayWrite('settings')) return failure('permission', PROTECTED);
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<{ readonly written: number }> => {
    const log = findLog(ports);
    if (!log.ok) return log;
    const settings = ports.rows.snapshot('settings');
    if (!settings.ok) return structureFailure(settings.error);
    const edits = editsOf(ports, texts, settings.value, daysOff);
    const displaced = edits.length === 0 ? [] : writeRows(ports, edits, logOf(ports, edits));
    ports.workbook.flush();
    return displaced.length > 0 ? movedFailure('settings', displaced, 1) : ok({ written: edits.length });
  });
  forgetLists(ports, ['settings']);
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function refuse(texts: CommuneTexts): Outcome<never> | null {
  if (texts.communeName.trim() === '') return failure('request', COMMUNE_REFUSED.name);
  if (texts.planYear.trim() === '') return failure('request', COMMUNE_REFUSED.year(''));
  const wrong = COMMUNE_SETTINGS.find(
    (key) => readSettingValue(cellOf(key, texts), SETTINGS[key]).state === 'unreadable',
  );
  if (wrong === undefined) return null;
  const text = texts[wrong].trim();
  return failure('request', wrong === 'planYear' ? COMMUNE_REFUSED.year(text) : COMMUNE_REFUSED.noun(text));
}

/** As the sheet would hold it; a blank one stays blank. */
function cellOf(key: CommuneSetting, texts: CommuneTexts): Cell {
  const text = texts[key].trim();
  return text === '' ? null : settingValue(SETTINGS[key].name, text);
}

function editsOf(
  ports: Ports,
  texts: CommuneTexts,
  { rows, lastRow }: TabSnapshot<'settings'>,
  daysOff: readonly DayOff[],
): readonly RowEdit[] {
  let next = lastRow;
  const own = COMMUNE_SETTINGS.flatMap((key): readonly RowEdit[] => {
    const value = cellOf(key, texts);
    const row = rows.find(({ cells }) => findSetting(cells.name) === SETTINGS[key]);
    if (row !== undefined)
      return isSameCell(value, row.cells.value)
        ? []
        : [{ tab: 'settings', row: row.row, before: row.cells, written: { value } }];
    if (isBlank(value)) return [];
    next += 1;
    return [
      {
        tab: 'settings',
        row: next,
        before: null,
        written: { name: SETTINGS[key].name, value, explanation: null },
      },
    ];
  });
  const read = settingsOf(
    rows.map(({ row, cells }) => ({ row, fields: readSetting(cells) })),
    ports.clock.today(),
  );
  const year = Number(texts.planYear);
  const days = nextDaysOffWrites(rows, { year, days: daysOff, standing: read.holidays });
  const filled = days.flatMap(({ row, cells }): readonly RowEdit[] => {
    const before = rows.find((each) => each.row === row)?.cells ?? null;
    return [{ tab: 'settings', row, before, written: cells }];
  });
  return [...own, ...filled];
}

const logOf = (ports: Ports, edits: readonly RowEdit[]) =>
  edits.flatMap(({ row, before, written }) => {
    const changes = Object.entries(written)
      .filter(([, after]) => before !== null || after !== null)
      .map(([field, after]) => ({ field, before: before?.[field] ?? null, after }));
    const id = editText(before?.['name'] ?? written['name'] ?? null);
    return auditRows(ports, 'firstSteps', { tab: 'settings', row, id }, changes);
  });
