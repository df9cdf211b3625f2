import { looseKey } from '../../../text/match-keys';

const NONE = /^(?:|0|(?:chua|khong|ko|k)(?: co)?)$/;

/** Whether a line of Minh chứng says that there is none («chưa có», «-»); as text it counts all the same (§6.0 MC). */
export const saysNone = (line: string): boolean => NONE.test(looseKey(line));
