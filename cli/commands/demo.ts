import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { CheckData, CoverageData } from '../../src/rpc/messages';
import type { Arguments } from '../arguments';
import type { CallCounts } from 'local-google';
import type { Stats } from '../session';
import { check } from './check';
import type { Command, Outcome } from './command';
import { coverage } from './coverage';
import { makeWorkbook } from './init';
import { report } from './report';
import { DEMO_DAY } from '../demo-commune/days';
import { makeCommune } from '../demo-commune/make-commune';
import { readStarter } from '../starter-files';
import type { StarterRecords } from '../starter-files';
import { TEMPLATES_FOLDER } from '../templates-folder';
import { UsageError } from '../usage-error';

const FOLDER = resolve('out/demo');
const STEP_NAMES = ['cài đặt', 'kiểm tra', 'độ bao phủ', 'báo cáo'];
const SPEECHLESS: Arguments = { files: [], preview: false, force: false, json: false, stats: false };

/** A commune to show the main job on. */
interface Demonstration {
  readonly of: string;
  readonly period: string;
  /** The day as of which it is judged; absent where all of it lies behind us. */
  readonly asOf?: string;
  readonly starter: () => StarterRecords;
  readonly madeUp: string;
}

const DEMONSTRATIONS: Readonly<Record<string, Demonstration>> = {
  'binh-thuan-2024': {
    of: 'kế hoạch năm 2024',
    period: '2024',
    starter: () => readStarter(TEMPLATES_FOLDER, 'binh-thuan-2024'),
    madeUp:
      'Hoạt động năm 2024 và số liệu năm 2023 (các cột «Cùng kỳ») là minh họa, do máy tạo; các lỗi đã được cố ý cài vào.',
  },
  'xa-2026': {
    of: 'một xã sáp nhập năm 2026',
    period: '2026-9T',
    asOf: DEMO_DAY,
    starter: () => makeCommune(readStarter(TEMPLATES_FOLDER, 'xa-2026')),
    madeUp: 'Xã, khu dân cư, cán bộ và mọi số liệu đều là minh họa, do máy tạo.',
  },
};

/** The whole main job on a made-up year, with progress as it goes. */
export const demo: Command = {
  usage: `demo [--starter ${Object.keys(DEMONSTRATIONS).join('|')}]`,
  does: 'Làm thử cả việc chính: trên kế hoạch năm 2024, hoặc trên một xã sáp nhập năm 2026 (dữ liệu minh họa).',
  options: ['starter'],
  async run({ starter: name = 'binh-thuan-2024' }) {
    const demonstration = DEMONSTRATIONS[name];
    if (demonstration === undefined)
      throw new UsageError(
        `Không có dữ liệu làm thử «${name}». Dùng --starter ${Object.keys(DEMONSTRATIONS).join(' hoặc --starter ')}.`,
      );
    const { of, period, asOf } = demonstration;
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const args = {
      ...SPEECHLESS,
      ...(asOf === undefined ? {} : { asOf }),
      workbook: join(FOLDER, `${name}.xlsx`),
    };
    const out = join(FOLDER, `bao-cao-${period}.docx`);
    const source = { template: name, starter: demonstration.starter() };
    const steps: [string, () => Promise<Outcome>][] = [
      [`Cài đặt bảng tính từ ${of}`, () => makeWorkbook(args, source)],
      ['Kiểm tra mọi dòng', () => check.run(args)],
      [`Tính độ bao phủ kỳ ${period}`, () => coverage.run({ ...args, period })],
      [`Lập báo cáo kỳ ${period}`, () => report.run({ ...args, period, out })],
    ];
    const outcomes: Outcome[] = [];
    for (const [index, [title, step]] of steps.entries()) {
      process.stderr.write(`[${index + 1}/${steps.length}] ${title} … `);
      const started = Date.now();
      outcomes.push(await step());
      process.stderr.write(`xong, ${((Date.now() - started) / 1000).toFixed(1)} giây\n`);
    }
    return summarise(outcomes, { workbook: args.workbook, out, madeUp: demonstration.madeUp });
  },
};

function summarise(
  outcomes: readonly Outcome[],
  { workbook, out, madeUp }: { readonly workbook: string; readonly out: string; readonly madeUp: string },
): Outcome {
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
      `  2. ${relative('.', out)}  (báo cáo${counts.error > 0 ? '; còn dòng lỗi nên là dự thảo' : ''})`,
      madeUp,
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
