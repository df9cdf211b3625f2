import { SETTINGS } from '../../../plan/setting-names';
import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION } from '../shared/object-to';
import { unreadableCell } from '../shared/unreadable-cell';

/** A value that cannot be used; the default stands in its place. */
export const valueUnreadable: RowCheck<'settings'> = ({ fields }) => {
  const key = valueOf(fields.name);
  if (key === null) return NO_OBJECTION;
  const { name, kind } = SETTINGS[key];
  const standing = String(SETTINGS[key].default).replace('.', ',');
  return unreadableCell('value', fields.value).map((found) => ({
    ...found,
    facts: { ...found.facts, setting: name, kind, standing },
  }));
};
