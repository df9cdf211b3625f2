import { required } from '../arguments';
import { workbookToSave } from '../files/named-files';
import { withWorkbook } from '../session';
import { UsageError } from '../usage-error';
import type { Command } from './command';

export const restore: Command = {
  usage: 'restore --workbook F.xlsx --row HD012',
  does: 'Khôi phục dòng bị xóa, hoặc các ô bị sửa của một dòng, như lần kiểm tra trước đã thấy.',
  options: ['workbook', 'row'],
  async run(args) {
    const path = workbookToSave(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
    const wanted = required(args.row, '--row', 'HD012');
    return withWorkbook(path, args.user, async (session) => {
      const { data: lost } = await session.ask({ command: 'lostRows' });
      const isWanted = ({ id, code }: { readonly id: string; readonly code: string }): boolean =>
        id === wanted || code === wanted;
      const deleted = lost.deleted.filter(isWanted).map(({ tabKey, id }) => ({ tab: tabKey, id }));
      const changed = lost.changed.find(isWanted);
      if (deleted.length === 0 && changed === undefined)
        throw new UsageError(
          `Không có gì để khôi phục cho dòng «${wanted}»: dòng đang như lần kiểm tra trước đã thấy, hoặc chưa lần kiểm tra nào thấy dòng này.`,
        );
      const { data, stats } =
        changed === undefined || deleted.length > 0
          ? await session.ask({ command: 'restoreRows', rows: deleted })
          : await session.ask({
              command: 'restoreChanged',
              cells: changed.cells.map(({ field, digest }) => ({
                tab: changed.tabKey,
                id: changed.id,
                digest,
                field,
              })),
            });
      await session.save();
      return { json: data, lines: [data.message], foundErrors: false, stats };
    });
  },
};
