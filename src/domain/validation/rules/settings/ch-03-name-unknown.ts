import { settingInfo } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** A setting that Loa Xóm does not know has no effect. */
export const ch03 = settingInfo('CH-03', ({ fields }) => unreadableCell('name', fields.name));
