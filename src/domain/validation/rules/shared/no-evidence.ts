import { looseKey } from '../../../text/match-keys';

const NONE = /^(?:|0|(?:chua|khong|ko|k)(?: co)?)$/;

/** Longer lines say more than that; nearly all are links. */
const LONGEST = 12;

/** Whether a line of Minh chứng says that there is none («chưa có», «-»); as text it counts all the same (§6.0 MC). */
export const saysNone = (line: string): boolean => line.length <= LONGEST && NONE.test(looseKey(line));
