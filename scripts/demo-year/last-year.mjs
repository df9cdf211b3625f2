/** Made-up figures of 2023, in the form in which the add-on keeps the figures of a period, so that 2024 has a year to be compared with. */
export const TREND_COLUMNS = [
  'Kỳ',
  'Số liệu đến',
  'Tính lúc',
  'Dấu số liệu',
  'Toàn xã',
  'Từng xóm',
  'Chỉ tiêu báo cáo',
];

const YEAR = 2023;
/** Stands where the add-on puts the fingerprint of the rows: these figures come from no rows. */
const MARK = 'Số liệu minh họa';
const COMPUTED_AT = '2023-12-18T08:00:00';

/** Work by month of the year: busy before Tết, at the middle and at the end. */
const MONTH_WEIGHTS = [8, 8, 5, 7, 8, 8, 7, 7, 9, 10, 12, 11];

/** [first figure, how many in the year, what each adds to further figures: from … to]. */
const SOURCES = [
  ['CT01', 9],
  ['CT02', 4, { CT03: [60, 95] }],
  ['CT04', 44, { CT05: [45, 72] }],
  ['CT06', 118, { CT07: [44, 66] }],
  ['CT08', 126, { CT09: [2, 3], CT10: [15, 26] }],
  ['CT11', 34],
  ['CT12', 5, { CT13: [9, 12] }],
  ['CT15', 96, { CT16: [210, 320] }],
  ['CT17', 88, { CT18: [480, 720] }],
  ['CT19', 4, { CT20: [48, 64] }],
  ['CT21', 1, { CT22: [34, 40] }],
  ['CT23', 2],
  ['CT24', 1],
  ['CT25', 5],
  ['CT26', 8],
  ['CT27', 1],
  ['CT28', 1, { CT29: [220, 260] }],
  [null, 6, { CT14: [50, 90] }],
  [null, 20, { CT30: [20, 50] }],
  [null, 14, { CT31: [400, 900] }],
  [null, 24, { CT32: [60, 180] }],
  [null, 6, { CT33: [6, 24] }],
  [null, 15, { CT34: [2, 6] }],
  [null, 8, { CT35: [3, 9] }],
];

/** By months of the period: share of the 285 cells hamlet × required content reached directly, reached at all; means of the metrics. */
const COVERAGE = {
  1: { direct: 0.05, reached: 0.68, CC: 37, TC: 35, HT: 68, LT: 50, TH: 50, KH: 28, MC: 88 },
  3: { direct: 0.16, reached: 0.9, CC: 53, TC: 50, HT: 90, LT: 48, TH: 55, KH: 32, MC: 88 },
  6: { direct: 0.31, reached: 0.96, CC: 63, TC: 56, HT: 90, LT: 50, TH: 60, KH: 38, MC: 89 },
  9: { direct: 0.42, reached: 0.98, CC: 70, TC: 60, HT: 92, LT: 52, TH: 63, KH: 44, MC: 90 },
  12: { direct: 0.5, reached: 1, CC: 75, TC: 62, HT: 93, LT: 54, TH: 65, KH: 50, MC: 90 },
};
const REQUIRED_TOPICS = 15;
const METRICS = ['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC'];
/** As cau-hinh.csv has them; a test compares the two. */
export const WEIGHTS = { CC: 40, TC: 0, HT: 0, LT: 20, TH: 25, KH: 15, MC: 0 };

/** A row for each period of 2023: months, quarters, halves, nine months, year. */
export function makeLastYear(random, hamletRows) {
  const months = Array.from({ length: 12 }, () => ({}));
  for (const [id, count, adds = {}] of SOURCES) {
    for (const month of months)
      for (const figure of [id, ...Object.keys(adds)]) if (figure) month[figure] = 0;
    for (let unit = 0; unit < count; unit += 1) {
      const month = months[pickMonth(random)];
      if (id) month[id] += 1;
      for (const [figure, [low, high]] of Object.entries(adds)) month[figure] += random.integer(low, high);
    }
  }
  return periods().map(({ code, first, last }) => {
    const length = last - first + 1;
    const { cells, indicators } = coveredCells(random, length, hamletRows.length);
    const hamlets = hamletRows.map((row) => ({ row, scores: scoresOf(random, length) }));
    return {
      Kỳ: code,
      'Số liệu đến': lastDay(last),
      'Tính lúc': COMPUTED_AT,
      'Dấu số liệu': MARK,
      'Toàn xã': JSON.stringify([...communeScores(hamlets), ...cells]),
      'Từng xóm': JSON.stringify(
        Object.fromEntries(hamlets.map(({ row, scores }) => [row['Mã xóm'], scores])),
      ),
      'Chỉ tiêu báo cáo': JSON.stringify({ ...sumOf(months.slice(first - 1, last)), ...indicators }),
    };
  });
}

function pickMonth(random) {
  const total = MONTH_WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  let rest = random.next() * total;
  return MONTH_WEIGHTS.findIndex((weight) => (rest -= weight) < 0);
}

function periods() {
  const named = (name, length) =>
    Array.from({ length: 12 / length }, (_, index) => ({
      code: `${YEAR}-${name(index + 1)}`,
      first: index * length + 1,
      last: (index + 1) * length,
    }));
  return [
    ...named((number) => `T${String(number).padStart(2, '0')}`, 1),
    ...named((number) => `Q${number}`, 3),
    ...named((number) => `6T${number}`, 6),
    { code: `${YEAR}-9T`, first: 1, last: 9 },
    { code: String(YEAR), first: 1, last: 12 },
  ];
}

/** NĐ 09/2019: a reporting month ends on the 14th. */
const lastDay = (month) => `${YEAR}-${String(month).padStart(2, '0')}-14`;

const sumOf = (months) => {
  const total = {};
  for (const month of months)
    for (const [figure, value] of Object.entries(month)) total[figure] = (total[figure] ?? 0) + value;
  return Object.fromEntries(Object.entries(total).sort(([a], [b]) => a.localeCompare(b, 'en')));
};

function coveredCells(random, length, hamletCount) {
  const all = hamletCount * REQUIRED_TOPICS;
  const near = (share) => Math.min(all, Math.round(all * share * (0.96 + random.next() * 0.08)));
  const direct = near(COVERAGE[length].direct);
  const reached = COVERAGE[length].reached === 1 ? all : near(COVERAGE[length].reached);
  const share = (count) => Math.round((count / all) * 1e8) / 1e6;
  return {
    cells: [direct, reached - direct, all - reached],
    indicators: {
      CT37: share(direct),
      CT38: random.integer(hamletCount - 2, hamletCount),
    },
  };
}

/** Composite first, then the metrics. */
function scoresOf(random, length) {
  const metrics = METRICS.map((id) => {
    const value = COVERAGE[length][id] + random.integer(-14, 14);
    return Math.max(0, Math.min(100, value));
  });
  return [composite(metrics), ...metrics];
}

const tenth = (value) => Math.round(value * 10) / 10;

function composite(metrics) {
  const weighted = METRICS.reduce((sum, id, at) => sum + WEIGHTS[id] * metrics[at], 0);
  return tenth(weighted / METRICS.reduce((sum, id) => sum + WEIGHTS[id], 0));
}

/** Weighted by households, as the add-on does; a hamlet that states none is left out. */
function communeScores(hamlets) {
  const known = hamlets.filter(({ row }) => row['Số hộ'] !== '');
  const households = known.reduce((sum, { row }) => sum + Number(row['Số hộ']), 0);
  return Array.from({ length: 1 + METRICS.length }, (_, at) =>
    tenth(known.reduce((sum, { row, scores }) => sum + Number(row['Số hộ']) * scores[at], 0) / households),
  );
}
