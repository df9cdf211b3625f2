import { arrive } from '../../app/intake/arrive';
import { readInbox } from '../../app/intake/open-inbox';
import { leaveOut } from '../../app/intake/leave-out';
import { isReady, listIntakes } from '../../app/intake/list-intakes';
import type { IntakeState } from '../../app/intake/list-intakes';
import { mendInboxRow } from '../../app/intake/mend-inbox-row';
import { previewIntake } from '../../app/intake/preview';
import type { PreviewedRow } from '../../app/intake/preview';
import { take } from '../../app/intake/take';
import { undoIntake } from '../../app/intake/undo';
import type { Outcome } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import type { Answers, Request } from '../../rpc/answers';
import type { IntakeTab } from '../../domain/tables/fields';
import type { IntakeData, OpenIntakeRow, PreviewData } from '../../rpc/intake-data';
import { shownText } from '../../domain/cells/cell-text';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import { INTAKE } from '../../wording/intake/intake';
import { openIntakePage } from '../pages';
import { findingMessage, headerName, isErrorText, tabLabel } from '../../wording/vi';
import { readIntakeWords } from '../templates';

type IntakeCommand =
  | 'intakeLists'
  | 'intakePreview'
  | 'intakeArrive'
  | 'intakeOpen'
  | 'intakeList'
  | 'intakeTake'
  | 'intakeMend'
  | 'intakeLeave'
  | 'intakeUndo';

/** One handler a command of the inbox. */
export const INTAKE_HANDLERS: {
  readonly [C in IntakeCommand]: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
} = {
  intakeLists: (ports) => {
    const inbox = readInbox(ports);
    if (!inbox.ok) return inbox;
    const { lists, kept } = inbox.value;
    return { ok: true, value: { lists, words: readIntakeWords(), kept: Object.fromEntries(kept) } };
  },
  intakePreview: (ports, { tab, rows }) => {
    const previewed = previewIntake(ports, tab, rows);
    return previewed.ok ? { ok: true, value: previewData(tab, previewed.value) } : previewed;
  },
  intakeArrive: (ports, request) => arrive(ports, request),
  intakeOpen: () => {
    openIntakePage();
    return { ok: true, value: { opened: true } };
  },
  intakeList: (ports, { intake }) => {
    const listed = listIntakes(ports, intake);
    return listed.ok ? { ok: true, value: { intakes: listed.value.map(intakeData) } } : listed;
  },
  intakeTake: (ports, request) => {
    const taken = take(ports, request);
    if (!taken.ok) return taken;
    const { rows, left, rest } = taken.value;
    return {
      ok: true,
      value: {
        rows,
        left: left.map(({ id, source, why }) => ({ id, source, message: INTAKE.left[why] })),
        rest,
      },
    };
  },
  intakeMend: (ports, request) => mendInboxRow(ports, request),
  intakeLeave: (ports, request) => leaveOut(ports, request),
  intakeUndo: (ports, { intake, after }) => {
    const undone = undoIntake(ports, intake, after);
    if (!undone.ok) return undone;
    const kept = undone.value.kept.map(({ row, code, why }) => ({ row, code, message: INTAKE.kept[why] }));
    return { ok: true, value: { ...undone.value, kept } };
  },
};

function previewData(tab: IntakeTab, previewed: readonly PreviewedRow[]): PreviewData {
  const counts = { new: 0, same: 0, changed: 0, mend: 0, known: 0 };
  for (const { kind } of previewed) counts[kind] += 1;
  const rows = previewed.map(({ changes, findings, ...row }) => ({
    ...row,
    changes: changes.map(({ field, before, after }) => ({
      header: headerName(tab, field),
      now: shownText(before),
      then: shownText(after),
    })),
    messages: findings.map((finding) => ({ severity: finding.severity, text: findingMessage(finding) })),
  }));
  return { rows, counts };
}

function intakeData({ open, ...state }: IntakeState): IntakeData {
  return { ...state, tabName: tabLabel(state.tab), open: open.map(openRow) };
}

const openRow = (row: InboxRow): OpenIntakeRow => ({
  ...openCells(row),
  isReady: isReady(row),
});

const openCells = ({ id, source, state, tab, fields, cells, reason, code }: InboxRow) => ({
  id,
  source,
  state: state === 'edited' ? ('edited' as const) : ('waiting' as const),
  cells: Object.entries(fields).map(([field, text]) => ({ header: headerName(tab, field), text })),
  verdict: shownText(cells.verdict),
  hasError: isErrorText(cells.verdict),
  reason,
  code,
});
