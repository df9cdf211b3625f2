import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { CheckData, CoverageData } from '../../src/rpc/messages';
import type { Arguments } from '../arguments';
import type { CallCounts } from 'local-google';
import type { Stats } from '../session';
import { check } from './check';
import type { Command, Outcome } from './command';
import { coverage } from './coverage';
import { init } from './init';
import { report } from './report';

const PERIOD = '2024';
const FOLDER = resolve('out/demo');
const STEP_NAMES = ['cài đặt', 'kiểm tra', 'độ bao phủ', 'báo cáo'];
const SPEECHLESS: Arguments = { force: false, json: false, stats: false };

/** The whole main job on the plan of 2024, with progress as it goes. */
export const demo: Command = {
  usage: 'demo',
  does: 'Làm thử cả việc chính trên kế hoạch năm 2024 (dữ liệu minh họa).',
  options: [],
  async run() {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const workbook = join(FOLDER, 'binh-thuan-2024.xlsx');
    const out = join(FOLDER, `bao-cao-${PERIOD}.docx`);
    const steps: [string, Command, Partial<Arguments>][] = [
      ['Cài đặt bảng tính từ kế hoạch năm 2024', init, { template: 'binh-thuan-2024' }],
      ['Kiểm tra mọi dòng', check, {}],
      [`Tính độ bao phủ năm ${PERIOD}`, coverage, { period: PERIOD }],
      [`Lập báo cáo năm ${PERIOD}`, report, { period: PERIOD, out }],
    ];
    const outcomes: Outcome[] = [];
    for (const [index, [title, command, args]] of steps.entries()) {
      process.stderr.write(`[${index + 1}/${steps.length}] ${title} … `);
      const started = Date.now();
      const outcome = await command.run({ ...SPEECHLESS, ...args, workbook });
      process.stderr.write(`xong, ${((Date.now() - started) / 1000).toFixed(1)} giây\n`);
      outcomes.push(outcome);
    }
    return summarise(outcomes, workbook, out);
  },
};

function summarise(outcomes: readonly Outcome[], workbook: string, out: string): Outcome {
  const [, checked, covered] = outcomes;
  const { counts, findings } = checked?.json as CheckData;
  const kinds = new Map<string, number>();
  for (const { severity, rule } of findings)
    if (severity !== 'info') kinds.set(rule, (kinds.get(rule) ?? 0) + 1);
  const stats = totalOf(outcomes);
  return {
    json: { workbook, report: out, counts, coverage: covered?.json as CoverageData },
    lines: [
      '',
      `Dòng đã kiểm tra: ${counts.rows}; ${counts.error} lỗi, ${counts.warning} điều cần xem, ${counts.info} gợi ý.`,
      `Theo quy tắc (docs/rules.md): ${[...kinds].map(([rule, count]) => `${rule} ×${count}`).join(', ')}.`,
      '',
      ...(covered?.lines ?? []),
      '',
      `Lượt gọi dịch vụ Google: ${outcomes.map(({ stats: { calls } }, index) => `${STEP_NAMES[index] ?? ''} ${sumOf(calls)}`).join(', ')}.`,
      '',
      'Mở tiếp:',
      `  1. ${relative('.', workbook)}  (tab Độ bao phủ, Khoảng trống, cột Kiểm tra của tab Hoạt động)`,
      `  2. ${relative('.', out)}  (báo cáo; còn dòng lỗi nên là dự thảo)`,
      'Hoạt động năm 2024 và số liệu năm 2023 (các cột «Cùng kỳ») là minh họa, do máy tạo; các lỗi đã được cố ý cài vào.',
    ],
    foundErrors: false,
    stats,
  };
}

const sumOf = (calls: CallCounts): number => Object.values(calls).reduce((sum, count) => sum + count, 0);

function totalOf(outcomes: readonly Outcome[]): Stats {
  const calls: CallCounts = {};
  for (const { stats } of outcomes) {
    for (const [name, count] of Object.entries(stats.calls)) calls[name] = (calls[name] ?? 0) + count;
  }
  return { calls, cpuMs: outcomes.reduce((sum, { stats }) => sum + stats.cpuMs, 0) };
}
