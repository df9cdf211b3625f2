import type { InstallationMark, InstallationPort, Way } from '../../app/ports/installation-port';
import { parseIsoDate } from '../../domain/calendar/calendar-date';
import { shippedAs } from './shipped-as';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEYS: Readonly<Record<Way, string>> = { bound: 'loa-xom-bound', 'add-on': 'loa-xom-add-on' };

/**
 * Marks in the developer metadata of the spreadsheet, which every script with access may read (facts.md 65); properties and
 * caches are each script's own (facts.md 66). A mark names its spreadsheet, since a copy of the file may bring it along.
 */
export function createInstallations(): InstallationPort {
  const way = shippedAs();
  const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  let known: readonly Metadata[] | null = null;
  const all = (): readonly Metadata[] => (known ??= book().getDeveloperMetadata());
  return {
    way,
    marks: () => all().flatMap((entry) => markOf(entry, book().getId())),
    mark: (day) => {
      const value = `${book().getId()} ${day}`;
      const own = all().find((entry) => entry.getKey() === KEYS[way]);
      if (own !== undefined) own.setValue(value);
      else book().addDeveloperMetadata(KEYS[way], value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    },
  };
}

function markOf(entry: Metadata, bookId: string): readonly InstallationMark[] {
  const way = (Object.keys(KEYS) as Way[]).find((each) => KEYS[each] === entry.getKey());
  const [id, text = ''] = (entry.getValue() ?? '').split(' ');
  const day = parseIsoDate(text);
  return way === undefined || day === null || id !== bookId ? [] : [{ way, day }];
}
