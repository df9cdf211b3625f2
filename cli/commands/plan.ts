import { randomUUID } from 'node:crypto';
import type { PlanDocumentData, PlanProposalData, PlanTakenData } from '../../src/rpc/requests/plan-document';
import { required } from '../arguments';
import { existingFile, workbookToSave } from '../files/named-files';
import { readPlanFile } from '../files/plan-file';
import { withCopyOf, withWorkbook } from '../session';
import { UsageError } from '../usage-error';
import type { Command } from './command';

export const plan: Command = {
  usage:
    'plan --workbook F.xlsx --from K.docx|.txt [--preview] [--take all|"Cấu hình"|ND|MK|"1,2,5"] [--below]',
  does: 'Đọc văn bản kế hoạch, đề xuất từng dòng kèm câu trong văn bản; chỉ ghi những dòng nêu ở --take.',
  options: ['workbook', 'from', 'preview', 'take', 'below'],
  async run(args) {
    const workbook = required(args.workbook, '--workbook', 'xa-toi.xlsx');
    const paragraphs = readPlanFile(existingFile(required(args.from, '--from', 'ke-hoach.docx')));
    const { take } = args;
    if (take === undefined || args.preview)
      return withCopyOf(existingFile(workbook), args.user, async (session) => {
        const { data, stats } = await session.ask({ command: 'readPlan', paragraphs });
        return { json: data, lines: describe(data), foundErrors: false, stats };
      });
    return withWorkbook(workbookToSave(workbook), args.user, async (session) => {
      const { data } = await session.ask({ command: 'readPlan', paragraphs });
      const rows = chosen(data.proposals, take).map(({ tab, cells }) => ({
        tab,
        cells: Object.fromEntries(cells.map(({ field, text }) => [field, text])),
      }));
      const taken = await session.ask({ command: 'takePlan', token: randomUUID(), below: args.below, rows });
      await session.save();
      return {
        json: { ...taken.data, left: data.left },
        lines: [describeTaken(taken.data), ...describeLeft(data)],
        foundErrors: false,
        stats: taken.stats,
      };
    });
  },
};

const GROUPS: Readonly<Record<string, PlanProposalData['tab']>> = {
  'Cấu hình': 'settings',
  ND: 'topics',
  MK: 'plan',
};

/**
 * Proposals by group or by their number in the preview, with those that they need. A group leaves out the items that
 * stand in the plan already.
 */
function chosen(proposals: readonly PlanProposalData[], take: string): readonly PlanProposalData[] {
  const words = take
    .normalize('NFC')
    .split(',')
    .map((word) => word.trim());
  const keys = new Set<string>();
  for (const word of words) {
    const tab = GROUPS[word];
    const at = Number(word);
    const inGroup = ({ tab: own, standing }: PlanProposalData): boolean =>
      (word === 'all' || own === tab) && (own !== 'plan' || standing === null);
    const named = proposals.filter((each, index) => inGroup(each) || index + 1 === at);
    if (named.length === 0 && tab === undefined && word !== 'all')
      throw new UsageError(
        `Không có đề xuất «${word}». Dùng all, "Cấu hình", ND, MK hoặc số thứ tự khi xem trước bằng --preview.`,
      );
    for (const { key, needs } of named) [key, ...needs].forEach((each) => keys.add(each));
  }
  return proposals.filter(({ key }) => keys.has(key));
}

const TAB_NAMES = { settings: 'Cấu hình', topics: 'Nội dung', plan: 'Kế hoạch' } as const;

function describe(data: PlanDocumentData): string[] {
  const { proposals, standingItems } = data;
  return [
    `${proposals.length} đề xuất; chưa ghi gì. Nhận bằng --take (all, "Cấu hình", ND, MK hoặc các số, cách nhau bằng dấu phẩy).`,
    ...(standingItems === 0
      ? []
      : [`Tab Kế hoạch đã có ${standingItems} mục: muốn thêm xuống dưới thì thêm --below.`]),
    ...proposals.flatMap((proposal, at) => [
      `${at + 1}. ${TAB_NAMES[proposal.tab]}: ${proposal.name}${proposal.standing === null ? '' : ` (sổ đang có: ${proposal.standing.replace(/\n/g, '; ')})`}`,
      ...proposal.cells
        .filter(({ text }) => text !== proposal.name)
        .map(
          ({ header, text, usual }) =>
            `     ${header}: ${text.replace(/\n/g, '; ')}${usual ? ' (lệ thường)' : ''}`,
        ),
      ...proposal.sentences.map((sentence) => `     « ${sentence} »`),
    ]),
    ...describeLeft(data),
  ];
}

const describeLeft = ({ left }: PlanDocumentData): string[] =>
  left.flatMap(({ why, sentences }) => [`${why}:`, ...sentences.map((sentence) => `     « ${sentence} »`)]);

const describeTaken = ({ settings, topics, items }: PlanTakenData): string =>
  `Đã ghi ${settings} mục cấu hình, ${topics} nội dung, ${items.length} mục kế hoạch; giá trị cũ nằm trong tab Nhật ký.`;
