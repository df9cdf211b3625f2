/** Developer metadata of a spreadsheet, as far as every script with access may see it (facts.md 65). */
import type { MetadataState } from '../../backend/model';
import { exception } from '../channel';
import { emulated } from '../emulated';
import { checked, enumName, text } from './arguments';
import { enums } from './enums';
import type { Family } from './handles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What a spreadsheet itself carries; that of sheets, rows and columns is not emulated. */
export function spreadsheetMetadata(family: Family, self: () => Spreadsheet) {
  const { ask } = family;
  return {
    addDeveloperMetadata: checked(
      'Spreadsheet.addDeveloperMetadata',
      [text, text, enumName],
      (key, value, visibility) => {
        if (visibility !== 'DOCUMENT') throw new Error('not emulated: DeveloperMetadataVisibility.PROJECT');
        if (key === '') throw exception('Invalid argument: key');
        ask.counted('Spreadsheet.addDeveloperMetadata', key, 'addMetadata', key, value);
        return self();
      },
    ),
    getDeveloperMetadata: () =>
      ask
        .counted('Spreadsheet.getDeveloperMetadata', '', 'metadata')
        .map((entry) => createMetadata(family, entry)),
  } satisfies Partial<Spreadsheet>;
}

function createMetadata({ ask }: Family, { id, key, value: first }: MetadataState): DeveloperMetadata {
  let value = first;
  const metadata: DeveloperMetadata = emulated<DeveloperMetadata>('DeveloperMetadata', {
    getId: () => id,
    getKey: () => key,
    getValue: () => value,
    getVisibility: () => enums.DeveloperMetadataVisibility.DOCUMENT,
    setValue: checked('DeveloperMetadata.setValue', [text], (next) => {
      ask.counted('DeveloperMetadata.setValue', key, 'changeMetadata', id, next);
      value = next;
      return metadata;
    }),
    remove: () => void ask.counted('DeveloperMetadata.remove', key, 'changeMetadata', id, null),
  });
  return metadata;
}
