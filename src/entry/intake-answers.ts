import { arrive } from '../app/intake/arrive';
import { leaveOut } from '../app/intake/leave-out';
import { listIntakes } from '../app/intake/list-intakes';
import type { IntakeState } from '../app/intake/list-intakes';
import { take } from '../app/intake/take';
import { undoIntake } from '../app/intake/undo';
import type { Outcome } from '../app/ports/failure';
import type { Ports } from '../app/ports/ports';
import type { Answers, Request } from '../rpc/answers';
import type { IntakeData, OpenIntakeRow } from '../rpc/intake-data';
import { shownText } from '../domain/cells/cell-text';
import type { InboxRow } from '../workbook/inbox-row';
import { INTAKE } from '../wording/intake';
import { headerName, tabLabel } from '../wording/vi';

type IntakeCommand = 'intakeArrive' | 'intakeList' | 'intakeTake' | 'intakeLeave' | 'intakeUndo';

/** One handler a command of the inbox. */
export const INTAKE_HANDLERS: {
  readonly [C in IntakeCommand]: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
} = {
  intakeArrive: (ports, request) => arrive(ports, request),
  intakeList: (ports) => {
    const listed = listIntakes(ports);
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
  intakeLeave: (ports, request) => leaveOut(ports, request),
  intakeUndo: (ports, { intake, after }) => {
    const undone = undoIntake(ports, intake, after);
    if (!undone.ok) return undone;
    const kept = undone.value.kept.map(({ row, code, why }) => ({ row, code, message: INTAKE.kept[why] }));
    return { ok: true, value: { ...undone.value, kept } };
  },
};

function intakeData({ open, ...state }: IntakeState): IntakeData {
  return { ...state, tabName: tabLabel(state.tab), open: open.map(openRow) };
}

const openRow = ({ id, source, state, tab, fields, cells, reason, code }: InboxRow): OpenIntakeRow => ({
  id,
  source,
  state: state === 'edited' ? 'edited' : 'waiting',
  cells: Object.entries(fields).map(([field, text]) => ({ header: headerName(tab, field), text })),
  verdict: shownText(cells.verdict),
  reason,
  code,
});
