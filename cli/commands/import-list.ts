import { basename } from 'node:path';
import type { ForeignSheet } from '../../src/domain/intake/foreign-sheet';
import type { IntakeMapping } from '../../src/domain/intake/intake-mapping';
import type { KeptMapping } from '../../src/domain/intake/kept-mapping';
import { keepMapping, NOTHING_KEPT } from '../../src/domain/intake/kept-mapping';
import type { IntakeTab } from '../../src/domain/tables/fields';
import type { IntakeTarget } from '../../src/domain/intake/intake-target';
import { INTAKE_TABS } from '../../src/domain/intake/intake-target';
import { inParts } from '../../src/domain/intake/in-parts';
import { sentRows } from '../../src/domain/intake/incoming-rows';
import { proposeRows } from '../../src/domain/intake/propose-rows';
import type { IntakeProposal } from '../../src/domain/intake/proposal';
import type { OpenIntakeRow, PreviewData } from '../../src/rpc/messages';
import type { Request } from '../../src/rpc/answers';
import { createCatalogue } from '../../src/domain/reading/catalogue';
import { INTAKE } from '../../src/wording/intake/intake';
import { intakeTarget } from '../../src/workbook/intake-target';
import type { Arguments } from '../arguments';
import { required } from '../arguments';
import { existingFile, workbookToSave } from '../files/named-files';
import { listSheets, mappingFile } from '../files/list-file';
import type { FileSession, Session, Stats } from '../session';
import { withCopyOf, withWorkbook } from '../session';
import { UsageError } from '../usage-error';
import type { Command, Outcome } from './command';
import { rowNumbers, takeWaiting, undoIntake } from './intake-afterwards';
import { digestOf } from '../files/digest-of';

type Incoming = Request<'intakeArrive'>['rows'][number];
const SHOWN = 30;

export const importList: Command = {
  usage:
    'import --workbook F.xlsx --from danh-sach.xlsx|.csv|.docx [--tab "Hoạt động"] [--mapping M.json] [--preview] | --take LẦN-NHẬP [--rows 12,15] | --undo LẦN-NHẬP',
  does: 'Nhập một danh sách: mỗi dòng vào Hộp thư đến rồi vào tab, dòng còn lỗi thì chờ; --preview chỉ xem; --take nhận nốt các dòng chờ (--rows: từng dòng của danh sách); --undo hoàn tác một lần nhập.',
  options: ['workbook', 'from', 'tab', 'mapping', 'preview', 'take', 'rows', 'undo'],
  async run(args) {
    const workbook = required(args.workbook, '--workbook', 'xa-toi.xlsx');
    if (args.undo !== undefined) return undoIntake(workbookToSave(workbook), args.undo, args.user);
    if (args.take !== undefined)
      return takeWaiting(workbookToSave(workbook), args.take, rowNumbers(args.rows), args.user);
    const source = readSource(args);
    return args.preview
      ? withCopyOf(existingFile(workbook), args.user, async (session) =>
          preview(session, await readList(session, source)),
        )
      : withWorkbook(workbookToSave(workbook), args.user, async (session) =>
          takeIn(session, await readList(session, source)),
        );
  },
};

interface Source {
  readonly from: string;
  readonly target: IntakeTarget;
  readonly mapping: IntakeMapping;
  readonly sheets: readonly ForeignSheet[];
}

/** Everything that the person named, before the workbook is opened. */
function readSource(args: Arguments): Source {
  const from = required(args.from, '--from', 'danh-sach.xlsx');
  const target = intakeTarget(tabNamed(args.tab ?? 'Hoạt động'));
  return { from, target, mapping: mappingFile(args.mapping), sheets: listSheets(from) };
}

interface List {
  readonly source: string;
  readonly tab: IntakeTab;
  readonly tabName: string;
  readonly proposal: IntakeProposal;
  readonly rows: readonly Incoming[];
  readonly mapping: KeptMapping;
}

/** The first visible sheet with rows for the tab. */
async function readList(session: Session, { from, target, mapping: given, sheets }: Source): Promise<List> {
  const { data } = await session.ask({ command: 'intakeLists' });
  const book = { catalogue: createCatalogue(data.lists), words: data.words };
  const mapping = merged(data.kept[target.tab], given);
  const found = sheets
    .map((sheet, at) => ({ sheet, earlier: sheets.slice(0, at) }))
    .filter(({ sheet }) => !sheet.hidden)
    .map(({ sheet, earlier }) => ({ sheet, proposal: proposeRows(sheet, target, mapping, book, earlier) }))
    .filter(({ proposal }) => proposal.proposals.length > 0);
  const [first, second] = found;
  if (first === undefined)
    throw new UsageError(
      `Không thấy dòng nào của tab ${target.name} trong ${from}. Hãy xem lại --tab, hoặc ghép cột bằng --mapping M.json.`,
    );
  const name = basename(from);
  const source = second === undefined ? name : `${name}, trang ${first.sheet.name}`;
  const doubts = doubtsOf(first.proposal, target);
  return {
    source,
    tab: target.tab,
    tabName: target.name,
    proposal: first.proposal,
    rows: sentRows(first.proposal, doubts),
    mapping: keepMapping(NOTHING_KEPT, mapping),
  };
}

/** What the file says goes before what was kept of the last list. */
const merged = (kept: KeptMapping | undefined, given: IntakeMapping): IntakeMapping => ({
  ...given,
  columns: [...(given.columns ?? []), ...(kept?.columns ?? [])],
  answers: { ...kept?.answers, ...given.answers },
});

function doubtsOf({ questions }: IntakeProposal, target: IntakeTarget): ReadonlyMap<string, string> {
  const headers = new Map(target.columns.map(({ field, header }) => [field, header]));
  return new Map(
    questions.map(({ id, field, word }) => [id, INTAKE.doubt(headers.get(field) ?? field, word)]),
  );
}

function tabNamed(name: string): IntakeTab {
  const key = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  const found = INTAKE_TABS.find((tab) => key(intakeTarget(tab).name) === key(name));
  if (found !== undefined) return found;
  const names = INTAKE_TABS.map((tab) => `«${intakeTarget(tab).name}»`).join(', ');
  throw new UsageError(`Không nhập được vào tab «${name}». Các tab nhận danh sách: ${names}.`);
}

type Previewed = PreviewData['rows'][number] & { readonly sourceRow: number };

async function previewed(
  session: Session,
  { tab, rows }: List,
): Promise<{ readonly rows: readonly Previewed[]; readonly stats: Stats }> {
  const all: Previewed[] = [];
  let stats: Stats = { calls: {}, cpuMs: 0 };
  for (const part of inParts(rows)) {
    const answer = await session.ask({ command: 'intakePreview', tab, rows: [...part] });
    stats = answer.stats;
    all.push(...answer.data.rows.map((row, at) => ({ ...row, sourceRow: part[at]?.sourceRow ?? 0 })));
  }
  return { rows: all, stats };
}

const countsOf = (rows: readonly Previewed[]): PreviewData['counts'] => {
  const counts = { new: 0, same: 0, changed: 0, mend: 0, known: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
};

const columnsOf = ({ proposal }: List) =>
  proposal.columns.map(({ header, field, samples }) => ({ header, field, samples }));

async function preview(session: Session, list: List): Promise<Outcome> {
  const { rows, stats } = await previewed(session, list);
  const counts = countsOf(rows);
  const { leftOut } = list.proposal;
  return {
    json: {
      source: list.source,
      tab: list.tabName,
      counts,
      columns: columnsOf(list),
      leftOut,
      questions: list.proposal.questions,
      rows,
    },
    lines: [
      `${list.source} → tab ${list.tabName}: ${counts.new} dòng mới, ${counts.same} dòng đã có, ${counts.changed} dòng sửa, ${counts.mend} dòng còn lỗi, ${counts.known} dòng đã nhập trước. Chưa ghi gì.`,
      ...columnsOf(list)
        .filter(({ field }) => field === null)
        .map(({ header }) => `  Cột «${header}» chưa ghép với cột nào nên để ngoài.`),
      ...list.proposal.questions.slice(0, SHOWN).map(questionLine),
      ...leftOut.slice(0, SHOWN).map(({ row, text }) => `  Dòng ${row} để ngoài: ${text}`),
      ...rows
        .filter(({ kind }) => kind === 'mend')
        .slice(0, SHOWN)
        .map(mendLine),
    ],
    foundErrors: counts.mend > 0,
    stats,
  };
}

const questionLine = ({ id, word, candidates }: IntakeProposal['questions'][number]): string =>
  `  Cần trả lời ${id}${word === '' ? '' : ` («${word}»)`}: ${candidates.map(({ text, label }) => (label === text ? text : `${text} (${label})`)).join(' | ')}`;

const mendLine = ({ sourceRow, messages }: Previewed): string =>
  `  Dòng ${sourceRow}: ${messages[0]?.text ?? 'cần xem lại'}`;

/** Rows that stand already stay out; changes of rows that stand wait for a yes. */
async function takeIn(session: FileSession, list: List): Promise<Outcome> {
  const { rows: seen } = await previewed(session, list);
  const intake = `tep-${digestOf(list.source, list.tab, list.rows)}`;
  const standing = new Map(seen.map((row) => [row.key, row]));
  const wanted = list.rows.flatMap((row): readonly Incoming[] => {
    const of = standing.get(row.key);
    if (of === undefined || of.kind === 'same' || of.kind === 'known') return [];
    return [{ ...row, changes: of.standing?.code ?? '' }];
  });
  for (const part of inParts(wanted))
    await session.ask({
      command: 'intakeArrive',
      intake,
      source: list.source,
      tab: list.tab,
      rows: [...part],
      mapping: { columns: [...list.mapping.columns], answers: list.mapping.answers },
    });
  let taken = 0;
  let stats: Stats = { calls: {}, cpuMs: 0 };
  for (let rest = 1; rest > 0;) {
    const answer = await session.ask({ command: 'intakeTake', intake });
    taken += answer.data.rows.length;
    ({ rest } = answer.data);
    ({ stats } = answer);
  }
  const listed = await session.ask({ command: 'intakeList', intake });
  await session.save();
  const [own] = listed.data.intakes;
  const waiting = own?.open ?? [];
  const counts = countsOf(seen);
  return {
    json: {
      intake,
      source: list.source,
      tab: list.tabName,
      taken,
      counts,
      waiting,
      leftOut: list.proposal.leftOut,
    },
    lines: [
      `Đã nhận ${taken} dòng từ ${list.source} vào tab ${list.tabName}; ${counts.same} dòng đã có sẵn, ${counts.known} dòng đã nhập trước.`,
      ...(taken === 0 ? [] : [`Hoàn tác: import --workbook … --undo ${intake}`]),
      ...(waiting.length === 0 ? [] : [`${waiting.length} dòng chờ trong Hộp thư đến:`]),
      ...waiting.slice(0, SHOWN).map(waitingLine),
    ],
    foundErrors: waiting.length > 0,
    stats,
  };
}

const waitingLine = ({ source, verdict, reason }: OpenIntakeRow): string =>
  `  ${source}: ${reason === '' ? verdict : reason}`;
