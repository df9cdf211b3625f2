import { readPushedFile } from '../adapters/platform/pushed-file';
import type { StarterRows } from '../app/ports/ports';
import type { StarterName } from '../domain/plan/starter-names';
import type { DayOff } from '../domain/calendar/days-off';
import { parseIntakeWords } from '../domain/intake/intake-words';
import type { IntakeWords } from '../domain/intake/intake-words';
import { parseUnitNames } from '../domain/report/prose/unit-names';
import type { UnitName } from '../domain/report/prose/unit-names';
import { parseWording } from '../domain/report/wording-template';
import type { ReportWording } from '../domain/report/wording-template';
import { daysOffFromRecords } from '../workbook/rows/days-off-rows';
import { recordsFromRows, starterFromRecords } from '../workbook/starter-records';
import type { StarterRecords } from '../workbook/starter-records';

/** The report's wording, from sheets-templates/report. A broken file stops the command with what is wrong. */
export function readReportWording(): ReportWording {
  const { sentences, unitNames } = JSON.parse(readPushedFile('wording')) as Record<string, unknown>;
  const parsed = parseWording(sentences);
  if (!parsed.ok) throw new Error(`sheets-templates/report/wording.json: ${JSON.stringify(parsed.error)}`);
  return { ...parsed.value, unitNames: unitNamesFrom(unitNames) };
}

/** The catalogue of units, from the same file. */
export function readUnitNames(): readonly UnitName[] {
  return unitNamesFrom((JSON.parse(readPushedFile('wording')) as Record<string, unknown>)['unitNames']);
}

function unitNamesFrom(json: unknown): readonly UnitName[] {
  const names = parseUnitNames(json);
  if (names === null) throw new Error('sheets-templates/report/unit-names.json: not a list of names');
  return names;
}

/** The catalogues that a new workbook begins with, with the rows of a whole starter in their place. */
export function starterRows(starter: StarterName, own: StarterRecords = {}): StarterRows {
  const tabsByStarter = JSON.parse(readPushedFile('catalogues')) as Readonly<
    Record<StarterName, Readonly<Record<string, readonly (readonly string[])[]>>>
  >;
  const catalogues = Object.entries(tabsByStarter[starter]).map(([tab, rows]) => [
    tab,
    recordsFromRows(rows),
  ]);
  return starterFromRecords({ ...(Object.fromEntries(catalogues) as StarterRecords), ...own });
}

/** The days off of the years that sheets-templates/ngay-nghi knows. */
export const readDaysOff = (): readonly DayOff[] =>
  daysOffFromRecords(JSON.parse(readPushedFile('days-off')) as readonly Readonly<Record<string, string>>[]);

/** How others call our columns and values, from sheets-templates/intake. */
export function readIntakeWords(): IntakeWords {
  const words = parseIntakeWords(JSON.parse(readPushedFile('intake-words')));
  if (words === null) throw new Error('sheets-templates/intake: not of its form');
  return words;
}
