import { actOnPeriod } from '../../app/approval/act-on-period';
import { cellsSince } from '../../app/approval/then-and-now';
import { viewApprovals } from '../../app/approval/view-approvals';
import type { ViewedApprovals, ViewedPeriod } from '../../app/approval/view-approvals';
import type { Outcome } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import { codeOf } from '../../app/rows/row-view';
import type { ApprovalAct, DatedTab } from '../../domain/approval/approval-event';
import { isLockedOn } from '../../domain/approval/fold-approvals';
import { shownText } from '../../domain/cells/cell-text';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { Answers, Request } from '../../rpc/answers';
import type {
  ActCommand,
  ActedData,
  ApprovalsData,
  ChangedSinceData,
  PeriodApproval,
} from '../../rpc/requests/approval';
import {
  APPROVAL,
  changedRowText,
  changesText,
  countsOf,
  eventText,
  lockText,
  STATE_NAMES,
} from '../../wording/approval';
import { headerName, tabLabel } from '../../wording/names';
import { periodName } from '../../wording/periods';

/** The act of each message. */
export const ACTS: Readonly<Record<ActCommand, ApprovalAct>> = {
  submitPeriod: 'submitted',
  returnPeriod: 'returned',
  approvePeriod: 'approved',
  reopenPeriod: 'reopened',
  lockPeriod: 'locked',
  openPeriod: 'opened',
};
const COMMANDS = new Map(Object.entries(ACTS).map(([command, act]) => [act, command as ActCommand]));

const act = (ports: Ports, request: Request<ActCommand>): Outcome<ActedData> => {
  const { command, ...asked } = request;
  const done = actOnPeriod(ports, { ...asked, act: ACTS[command] });
  if (!done.ok) return done;
  const { period, rowCount } = done.value;
  const message = APPROVAL.done(ACTS[command], periodName(period), rowCount);
  return ok({ period: period.code, rows: rowCount, message });
};

export const APPROVAL_HANDLERS: {
  readonly [C in ActCommand | 'approvals']: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
} = {
  approvals: (ports) => {
    const viewed = viewApprovals(ports);
    return viewed.ok ? ok(approvalsData(viewed.value)) : viewed;
  },
  submitPeriod: act,
  returnPeriod: act,
  approvePeriod: act,
  reopenPeriod: act,
  lockPeriod: act,
  openPeriod: act,
};

function approvalsData(view: ViewedApprovals): ApprovalsData {
  return {
    periods: view.periods.map((each) => periodData(each, view)),
    broken: view.broken === null ? '' : APPROVAL.broken(view.broken),
  };
}

function periodData(each: ViewedPeriod, view: ViewedApprovals): PeriodApproval {
  const { period, state, rowCount, seen, changes, acts } = each;
  return {
    code: period.code,
    name: periodName(period),
    state: state.approval,
    stateName: STATE_NAMES[state.approval],
    isLocked: isLockedOn(state, view.today),
    lockText: lockText(state, view.today),
    rows: rowCount,
    seen,
    changesText: changes === null ? '' : changesText(countsOf(changes)),
    changes: changesData(each, view),
    acts: acts.flatMap((one) => COMMANDS.get(one) ?? []),
    history: [...state.events].reverse().map((event) => eventText(event, view.nameOf(event.by))),
  };
}

function changesData({ changes }: ViewedPeriod, { thenOf }: ViewedApprovals): readonly ChangedSinceData[] {
  if (changes === null) return [];
  const data = (
    kind: ChangedSinceData['kind'],
    { tab, id, row }: { readonly tab: DatedTab; readonly id: string; readonly row: number | null },
    cells: Readonly<Record<string, Cell>> | null,
    what: readonly string[],
  ): ChangedSinceData => {
    const code = cells === null ? '' : codeOf(cells);
    return {
      tab: tabLabel(tab),
      tabKey: tab,
      row,
      id,
      code,
      kind,
      text: changedRowText(kind, tabLabel(tab), code, row, what),
    };
  };
  return [
    ...changes.changed.map(({ row, before }) =>
      data(
        'changed',
        row,
        row.cells,
        cellsSince(thenOf(before), row).map(
          (cell) =>
            `${headerName(row.tab, cell.field)} «${shownText(cell.before)}» → «${shownText(cell.after)}»`,
        ),
      ),
    ),
    ...changes.added.map((row) => data('added', row, row.cells, [])),
    ...changes.deleted.map((mark) => {
      const cells = thenOf(mark);
      const what = Object.entries(cells ?? {}).map(
        ([field, cell]) => `${headerName(mark.tab, field)} «${shownText(cell)}»`,
      );
      return data('deleted', { ...mark, row: null }, cells, what);
    }),
  ];
}
