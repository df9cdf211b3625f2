import { readFileSync, rmSync } from 'node:fs';
import { writeFileAtomically } from 'local-google';
import { required } from '../arguments';
import { newFile, workbookToSave } from '../files/named-files';
import { withWorkbook, type FileSession } from '../session';
import type { Command } from './command';

export const report: Command = {
  usage: 'report --workbook F.xlsx --period 2024-Q1 --out bao-cao.docx [--as-of YYYY-MM-DD] [--force]',
  does: 'Lập báo cáo .docx và ghi vào sổ ở tab Báo cáo.',
  options: ['workbook', 'period', 'out', 'as-of', 'force'],
  async run(args) {
    const path = workbookToSave(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
    const period = required(args.period, '--period', '2024-Q1');
    const out = newFile(required(args.out, '--out', 'bao-cao.docx'), '.docx', {
      force: args.force,
      inputs: [path],
    });
    return withWorkbook(path, args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'report',
        period,
        ...(args.asOf === undefined ? {} : { asOf: args.asOf }),
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
