import { settingInfo } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** A setting that Loa Xóm does not know has no effect. */
export const ch03 = settingInfo('CH-03', whereUnreadable('name'));
