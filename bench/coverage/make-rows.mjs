// Rows of a commune, from a seed: the same on every machine. Some hamlets and contents are rarely told, so that the
// matrix keeps cells of all three kinds at every size.

/** mulberry32 */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const FORMS = [
  { code: 'HT1.2', group: 'HT1', reach: 'loudspeaker', credit: 'indirect' },
  { code: 'HT1.7', group: 'HT1', reach: 'zalo', credit: 'indirect' },
  { code: 'HT1.3', group: 'HT1', reach: 'all', credit: 'indirect' },
  { code: 'HT2.1', group: 'HT2', reach: 'listed', credit: 'indirect' },
  { code: 'HT2.2', group: 'HT2', reach: 'listed', credit: 'direct' },
  { code: 'HT3.3', group: 'HT3', reach: 'listed', credit: 'direct' },
  { code: 'HT5.2', group: 'HT5', reach: 'listed', credit: 'direct' },
];
export const TOPICS = Array.from({ length: 15 }, (_, i) => `ND3.${i + 1}`);
export const PERIOD = '2024-Q2';

/** As reading hands lists on: rows that say the same share them, up to so many texts (src/domain/remembering.ts). */
const MOST_REMEMBERED = 5000;
function sharing() {
  const known = new Map();
  return (codes) => {
    const list = [...new Set(codes)];
    const text = list.join('; ');
    if (!known.has(text) && known.size < MOST_REMEMBERED) known.set(text, list);
    return known.get(text) ?? list;
  };
}

/** So many rows a year, the last of the years being 2024. */
export function makeRows(countAYear, hamletCount, years = 1) {
  const count = countAYear * years;
  const shared = sharing();
  const next = dice(count * 1000 + hamletCount);
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const hamlets = Array.from({ length: hamletCount }, (_, i) => ({
    code: `X${String(i + 1).padStart(3, '0')}`,
    households: int(60, 140),
    loudspeaker: next() < 0.6,
    zalo: next() < 0.6,
  }));
  // The last hamlets are never listed, the last contents never broadcast, however many rows there are.
  const listed = hamlets.slice(0, Math.ceil(hamletCount * 0.8));
  const broadcast = TOPICS.slice(0, 10);
  const rows = Array.from({ length: count }, (_, i) => {
    const form = pick(FORMS);
    const isBroadcast = form.reach !== 'listed';
    const topics = isBroadcast ? broadcast : TOPICS.slice(0, 13);
    const id = `HD${String(i + 1).padStart(6, '0')}`;
    return {
      id,
      date: new Date(Date.UTC(2024 - years, 11, 15) + int(0, 365 * years - 1) * 86_400_000)
        .toISOString()
        .slice(0, 10),
      status: next() < 0.9 ? 'done' : 'planned',
      form: form.code,
      communeWide: isBroadcast,
      hamlets: shared(isBroadcast ? [] : Array.from({ length: int(1, 4) }, () => pick(listed).code)),
      topics: shared(Array.from({ length: int(1, 6) }, () => pick(topics))),
      unit: `Đơn vị ${int(1, 25)}`,
      households: int(20, 90),
      evidence: next() < 0.8 ? [`https://example.vn/${id}`] : [],
    };
  });
  return { hamlets, rows };
}
