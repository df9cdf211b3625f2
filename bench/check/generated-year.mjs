import { addDays } from '../../src/domain/calendar/calendar-date';
import { BREAKAGES } from '../../test/support/activity-breakages';
import { cleanActivities } from '../../test/support/activity-generator';
import { day, tablesWith } from '../../test/support/tables-builder';

/** So many hamlets that even 100,000 rows in one year are no more than two meetings a hamlet and day. */
const HAMLETS = 200;
const DAYS = 360;
/** So many that no unit reports the same attendance again and again. */
const UNITS = 100;
const FIRST_DAY = '2023-12-15';
const BREAKAGES_OF_A_ROW = BREAKAGES.filter(({ rows }) => rows === 1);

/**
 * `count` rows of one year, in the shape of the test generator: no two alike, every fiftieth broken in one of its known
 * ways. The catalogues are the same whatever the count.
 */
export function generatedYear(count) {
  const patterns = cleanActivities(2000);
  const hamlets = Array.from({ length: HAMLETS }, (_, index) => ({
    code: `X${String(index + 1).padStart(3, '0')}`,
    name: `Tiến Thành ${String(index + 1)}`,
    households: 120,
    people: 480,
    hasLoudspeaker: 'Có',
    hasZaloGroup: 'Có',
    officer: 'vanhoa@binhthuan.vn',
    validFrom: null,
    validTo: null,
    mergedInto: null,
  }));
  const activities = Array.from({ length: count }, (_, index) => {
    const at = index % HAMLETS;
    const ofUnit = Math.floor(index / UNITS);
    const households = 30 + (ofUnit % 80);
    const row = {
      ...patterns[index % patterns.length],
      code: `HD${String(index + 1).padStart(6, '0')}`,
      date: day(addDays(FIRST_DAY, Math.floor(index / HAMLETS) % DAYS)),
      hamlets: hamlets[at]?.name ?? null,
      leadUnit: `Đơn vị ${String(Math.floor(index / (HAMLETS * DAYS)) * UNITS + (at % UNITS) + 1)}`,
      attendance: households + (Math.floor(ofUnit / 80) % 50),
      householdsAttending: households,
      evidence: `https://drive.google.com/file/d/ảnh-${String(index + 1)}`,
    };
    if (index % 50 !== 49) return row;
    const breakage = BREAKAGES_OF_A_ROW[Math.floor(index / 50) % BREAKAGES_OF_A_ROW.length];
    return { ...row, ...breakage?.change({ own: row, first: row, nth: 0 }) };
  });
  return tablesWith({ activities, hamlets });
}
