import { init, type EChartsOption } from 'echarts';
import type { Province } from '../province';
import type { Row } from '../tables';

const LETTERS = '#202124';
const FONT = '"Times New Roman", Tinos, serif';

export interface DrawnChart {
  readonly title: string;
  /** What the picture shows, in words, for whoever does not see it. */
  readonly words: string;
  readonly wide: string;
  readonly narrow: string;
}

const SIZES = { wide: { width: 760, letters: 13 }, narrow: { width: 346, letters: 12 } } as const;
interface Size {
  readonly width: number;
  readonly letters: number;
}

/** Each drawn twice, since letters of one that shrinks cannot be read on a telephone. */
export function drawCharts(province: Province): readonly DrawnChart[] {
  return [contentsChart(province.results.contents), scoresChart(province.results.communes)].filter(
    (chart) => chart !== null,
  );
}

function draw(size: Size, height: number, option: EChartsOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // What answers a mouse has no use on paper. Ids count through the process, and the same data must give the same page.
  const plain = svg.replace(/<style[\s\S]*?<\/style>/gu, '').replace(/ class="zr\d+-cls-\d+"/gu, '');
  const ids = new Map<string, string>();
  return plain.replace(/zr\d+-[a-z]+\d+/gu, (id) => {
    const known = ids.get(id) ?? `z${String(size.width)}-${String(height)}-${String(ids.size)}`;
    ids.set(id, known);
    return known;
  });
}

const share = (row: Row, column: string): number | null => {
  const cell = row[column];
  return typeof cell === 'number' ? Math.round(cell * 1000) / 10 : null;
};

const LONGEST = { wide: 44, narrow: 17 } as const;
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

const PER_BAR = 26;
const AXIS = 56;

function contentsChart(contents: readonly Row[]): DrawnChart | null {
  const bars = contents
    .flatMap((row) => {
      const value = share(row, 'share');
      return value === null ? [] : [{ name: String(row.item_name), value }];
    })
    .sort((a, b) => a.value - b.value);
  if (bars.length === 0) return null;
  const drawn = (size: keyof typeof SIZES): string =>
    draw(SIZES[size], bars.length * PER_BAR + AXIS, {
      grid: { left: 8, right: 48, top: 8, bottom: 24, containLabel: true },
      xAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%', color: LETTERS } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name }) => cut(name, LONGEST[size])),
        axisLabel: { color: LETTERS, fontSize: SIZES[size].letters },
      },
      series: [
        {
          type: 'bar',
          barWidth: '62%',
          itemStyle: { color: '#1a56a8' },
          label: {
            show: true,
            position: 'right',
            color: LETTERS,
            formatter: ({ value }) => `${decimal(Number(value))}%`,
          },
          data: bars.map(({ value }) => value),
        },
      ],
    });
  const [least] = bars;
  return {
    title: 'Nội dung đến hạn đã tuyên truyền trực tiếp, thấp nhất ở trên',
    words: `Biểu đồ thanh, ${String(bars.length)} nội dung. Thấp nhất: ${least?.name ?? ''}, ${decimal(least?.value ?? 0)}%. Số liệu ở bảng Nội dung bắt buộc.`,
    wide: drawn('wide'),
    narrow: drawn('narrow'),
  };
}

const STEP = 10;
/** Stands beside another on a wide screen, where a wider one would shrink. */
const BESIDE = { ...SIZES.wide, width: 540 };

/** How many communes have a score of 0–10, 10–20 … */
function scoresChart(communes: readonly Row[]): DrawnChart | null {
  const scores = communes.flatMap((row) => share(row, 'composite') ?? []);
  if (scores.length === 0) return null;
  const steps = Array.from({ length: STEP }, (_, at) => ({
    name: `${String(at * STEP)}–${String((at + 1) * STEP)}`,
    count: scores.filter((score) => Math.min(STEP - 1, Math.floor(score / STEP)) === at).length,
  }));
  const drawn = (size: keyof typeof SIZES): string =>
    draw(size === 'wide' ? BESIDE : SIZES[size], 280, {
      grid: { left: 8, right: 12, top: 40, bottom: 32, containLabel: true },
      xAxis: {
        type: 'category',
        data: steps.map(({ name }) => name),
        name: 'Điểm bao phủ',
        nameLocation: 'middle',
        nameGap: size === 'narrow' ? 44 : 30,
        axisLabel: { color: LETTERS, interval: 0, rotate: size === 'narrow' ? 45 : 0 },
        nameTextStyle: { color: LETTERS },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        name: 'Số xã',
        nameGap: 18,
        axisLabel: { color: LETTERS },
        nameTextStyle: { color: LETTERS },
      },
      series: [
        {
          type: 'bar',
          barWidth: '72%',
          itemStyle: { color: '#1a56a8' },
          label: {
            show: true,
            position: 'top',
            color: LETTERS,
            formatter: ({ value }) => (value === 0 ? '' : String(Number(value))),
          },
          data: steps.map(({ count }) => count),
        },
      ],
    });
  return {
    title: 'Số xã theo điểm bao phủ',
    words: `Biểu đồ cột, ${String(scores.length)} xã có điểm: ${steps
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => `${name} điểm có ${String(count)} xã`)
      .join('; ')}.`,
    wide: drawn('wide'),
    narrow: drawn('narrow'),
  };
}

export const decimal = (value: number): string => value.toFixed(1).replace('.', ',');
