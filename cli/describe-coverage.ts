import type { CoverageData } from '../src/rpc/messages';

const COLUMNS = ['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC', 'B'] as const;
const NAME_WIDTH = 16;
const FIGURE_WIDTH = 7;

/** The coverage as a small table for a terminal, with the worst gaps below. */
export function describeCoverage(data: CoverageData): string[] {
  const heading =
    'Xóm'.padEnd(NAME_WIDTH) + COLUMNS.map((name) => name.padStart(FIGURE_WIDTH)).join('') + '  Xếp loại';
  const rows = data.hamlets.map((hamlet) => {
    const figures = COLUMNS.map((name) => percent(hamlet[name]).padStart(FIGURE_WIDTH)).join('');
    return `${hamlet.name.padEnd(NAME_WIDTH)}${figures}  ${hamlet.band ?? 'Chưa đủ dữ liệu'}`;
  });
  const { direct, indirect, none } = data.commune.cells;
  return [
    `Kỳ ${data.period.from} – ${data.period.to}, số liệu đến ${data.asOf}: tính ${data.counted.length} hoạt động, loại ${data.excluded.length}.`,
    heading,
    ...rows,
    `${'Toàn xã'.padEnd(NAME_WIDTH)}${percent(data.commune.B).padStart(FIGURE_WIDTH * COLUMNS.length)}`,
    `Ô xóm × nội dung: ${direct} trực tiếp, ${indirect} mới gián tiếp, ${none} chưa có.`,
    ...(data.worst.length > 0
      ? ['Khoảng trống cần lo trước:', ...data.worst.map((line) => `  - ${line}`)]
      : []),
  ];
}

function percent(value: number | null): string {
  return value === null ? '–' : value.toFixed(1).replace('.', ',');
}
