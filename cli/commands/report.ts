import { readFileSync, rmSync } from 'node:fs';
import { writeFileAtomically } from 'local-google';
import type { Addition } from '../../src/domain/report/additions';
import { required } from '../arguments';
import { newFile, workbookToSave } from '../files/named-files';
import { withWorkbook, type FileSession } from '../session';
import { UsageError } from '../usage-error';
import type { Command } from './command';

export const report: Command = {
  usage:
    'report --workbook F.xlsx --period 2024-Q1 --out bao-cao.docx [--as-of YYYY-MM-DD] [--appendix chi-tieu,hoat-dong] [--force]',
  does: 'Lập báo cáo .docx và ghi vào sổ ở tab Báo cáo.',
  options: ['workbook', 'period', 'out', 'as-of', 'appendix', 'force'],
  async run(args) {
    const path = workbookToSave(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
    const period = required(args.period, '--period', '2024-Q1');
    const out = newFile(required(args.out, '--out', 'bao-cao.docx'), '.docx', {
      force: args.force,
      inputs: [path],
    });
    const additions = args.appendix === undefined ? undefined : additionsNamed(args.appendix);
    return withWorkbook(path, args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'report',
        period,
        ...(args.asOf === undefined ? {} : { asOf: args.asOf }),
        ...(additions === undefined ? {} : { additions }),
      });
      await saveBoth(session, { out, force: args.force, document: await session.drivePath(data.file.id) });
      const withNumbers = Object.values(data.figures).filter(
        (figure) => figure.period !== null && figure.period !== 0,
      );
      return {
        json: { figures: data.figures, file: out },
        lines: [
          `Đã lập báo cáo ${out}: ${withNumbers.length} chỉ tiêu có số liệu trong kỳ.`,
          ...(data.notice === '' ? [] : [data.notice]),
        ],
        foundErrors: data.errors > 0,
        stats,
      };
    });
  },
};

const NONE = 'khong';
const ADDITION_NAMES: Readonly<Record<string, Addition>> = {
  'chi-tieu': 'indicators',
  xom: 'hamlets',
  'hoat-dong': 'activities',
  'viec-con-lai': 'gaps',
  'mo-hinh': 'models',
  'dong-gop': 'contributions',
  'ho-so': 'evidence',
  'can-bo': 'officers',
};

/** `chi-tieu,hoat-dong`: all that is printed besides the body; `khong` for nothing. */
function additionsNamed(text: string): Addition[] {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  return names.flatMap((name) => {
    if (name === '' || name === NONE) return [];
    const addition = ADDITION_NAMES[name];
    if (addition !== undefined) return [addition];
    const known = [...Object.keys(ADDITION_NAMES), NONE].join(', ');
    throw new UsageError(
      `--appendix «${name}» không có. Các phụ lục: ${known}; ghi nhiều thì cách nhau dấu phẩy.`,
    );
  });
}

/** The register names the report, so that neither is kept without the other where that can be helped. */
async function saveBoth(
  session: FileSession,
  { out, force, document }: { out: string; force: boolean; document: string },
): Promise<void> {
  session.requireUnchanged();
  await writeFileAtomically(out, readFileSync(document), { replaces: force });
  try {
    await session.save();
  } catch (error) {
    if (!force) rmSync(out, { force: true });
    throw error;
  }
}
