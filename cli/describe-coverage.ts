import type { CoverageData } from '../src/rpc/messages';
import { NOT_ENOUGH_DATA, NOT_YET_RANKED } from '../src/wording/coverage/coverage';
import { HamletNoun, hamletNoun } from '../src/workbook/hamlet-noun';

/** The measures that weigh, under names short enough for a terminal. */
const COLUMNS = [
  ['Nội dung', 'CC'],
  ['Hộ dự', 'TH'],
  ['Liên tục', 'LT'],
  ['Kế hoạch', 'KH'],
  ['Điểm chung', 'B'],
] as const;
const LEAST_NAME_WIDTH = 16;
const FIGURE_WIDTH = 12;

/** The coverage as a small table for a terminal, with the worst gaps below. */
export function describeCoverage(data: CoverageData): string[] {
  // Namesakes stand with their former commune.
  const width = Math.max(LEAST_NAME_WIDTH, ...data.hamlets.map(({ name }) => name.length + 2));
  const heading =
    HamletNoun().padEnd(width) + COLUMNS.map(([name]) => name.padStart(FIGURE_WIDTH)).join('') + '  Mức';
  const rows = data.hamlets.map((hamlet) => {
    const figures = COLUMNS.map(([, id]) => percent(hamlet[id]).padStart(FIGURE_WIDTH)).join('');
    return `${hamlet.name.padEnd(width)}${figures}  ${hamlet.band ?? withoutBand(hamlet)}`;
  });
  const { cells, hamletsMet, hamletsWithB } = data.commune;
  const { direct, indirect, none, notDue } = cells;
  return [
    `Kỳ ${day(data.period.from)} – ${day(data.period.to)}, số liệu đến ${day(data.asOf)}: tính ${data.counted.length} hoạt động, loại ${data.excluded.length}.`,
    'Đến ngày đó, tính từ đầu năm báo cáo (%):',
    heading,
    ...rows,
    `${'Toàn xã'.padEnd(width)}${percent(data.commune.B).padStart(FIGURE_WIDTH * COLUMNS.length)}`,
    `${hamletsWithB}/${data.hamlets.length} ${hamletNoun()} có số liệu. Ô ${hamletNoun()} × nội dung: ${direct} trực tiếp, ${indirect} mới gián tiếp, ${none} chưa có; ${notDue} ô chưa đến hạn.`,
    `Trong kỳ: ${hamletsMet}/${data.hamlets.length} ${hamletNoun()} đã gặp trực tiếp.`,
    ...(data.worst.length > 0
      ? ['Khoảng trống cần lo trước:', ...data.worst.map((line) => `  - ${line}`)]
      : []),
  ];
}

/** Without a rhythm nobody is ranked yet; without households that one hamlet is not. */
const withoutBand = ({ TH, LT }: CoverageData['hamlets'][number]): string =>
  TH !== null && LT === null ? NOT_YET_RANKED : NOT_ENOUGH_DATA;

/** Day first, as people read it. */
const day = (iso: string): string => iso.split('-').reverse().join('/');

function percent(value: number | null): string {
  return value === null ? '–' : value.toFixed(1).replace('.', ',');
}
