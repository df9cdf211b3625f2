import { SETTINGS } from '../../../plan/setting-names';
import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION } from '../shared/object-to';
import { unreadableCell } from '../shared/unreadable-cell';

/** A value that cannot be used; the default stands in its place. */
export const ch01 = rowRule({
  id: 'CH-01',
  tab: 'settings',
  severity: 'warning',
  check: ({ fields }) => {
    const key = valueOf(fields.name);
    if (key === null) return NO_OBJECTION;
    const { name, kind } = SETTINGS[key];
    const standing = String(SETTINGS[key].default).replace('.', ',');
    return unreadableCell('value', fields.value).map((found) => ({
      ...found,
      facts: { ...found.facts, setting: name, kind, standing },
    }));
  },
});
