import { exception } from '../channel';
import { emulated } from '../emulated';
import { checked, handleOf, text } from './arguments';
import { handleOfRef, rangeHandles, refOf, type Family } from './handles';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function createNamedRange(family: Family, firstName: string): NamedRange {
  const { ask } = family;
  let name = firstName;
  const named: NamedRange = emulated<NamedRange>('NamedRange', {
    getName: () => name,
    getRange: () => {
      const found = ask.free('namedRanges').find((candidate) => candidate.name === name);
      if (!found) throw exception('Named range not found.');
      return family.range(handleOfRef(found.ref));
    },
    setName: checked('NamedRange.setName', [text], (newName) => {
      ask.counted('NamedRange.setName', newName, 'renameNamedRange', name, newName);
      name = newName;
      return named;
    }),
    setRange: checked('NamedRange.setRange', [handleOf(rangeHandles)], (handle) => {
      ask.counted('NamedRange.setRange', name, 'setNamedRange', name, refOf(handle));
      return named;
    }),
    remove: () => void ask.counted('NamedRange.remove', name, 'setNamedRange', name, null),
  });
  return named;
}
