import { readPushedFile } from '../adapters/platform/pushed-file';
import type { StarterRows } from '../app/ports/ports';
import type { DayOff } from '../domain/calendar/days-off';
import { parseWording } from '../domain/report/wording-template';
import type { ReportWording } from '../domain/report/wording-template';
import { daysOffFromRecords } from '../workbook/days-off-rows';
import { recordsFromRows, starterFromRecords } from '../workbook/starter-records';
import type { StarterRecords } from '../workbook/starter-records';

/** The report's wording, from sheets-templates/report. A broken file stops the command with what is wrong. */
export function readReportWording(): ReportWording {
  const parsed = parseWording(JSON.parse(readPushedFile('wording')));
  if (!parsed.ok) throw new Error(`sheets-templates/report/wording.json: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** The catalogues of starter `trang`, which every new workbook begins with, with the starter's own tabs in their place. */
export function starterRows(starter: StarterRecords): StarterRows {
  const rowsByTab = JSON.parse(readPushedFile('catalogues')) as Readonly<
    Record<string, readonly (readonly string[])[]>
  >;
  const catalogues = Object.entries(rowsByTab).map(([tab, rows]) => [tab, recordsFromRows(rows)]);
  return starterFromRecords({ ...(Object.fromEntries(catalogues) as StarterRecords), ...starter });
}

/** The days off of the years that sheets-templates/ngay-nghi knows. */
export const readDaysOff = (): readonly DayOff[] =>
  daysOffFromRecords(JSON.parse(readPushedFile('days-off')) as readonly Readonly<Record<string, string>>[]);
