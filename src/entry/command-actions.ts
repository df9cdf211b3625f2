import { refuseAction } from '../app/access/actor';
import { ACT_ACTIONS } from '../app/approval/view-approvals';
import type { Outcome } from '../app/ports/failure';
import type { Ports } from '../app/ports/ports';
import type { Action } from '../domain/access/who-may';
import type { Command } from '../rpc/answers';
import { ACTS } from './answers/approval-answers';

/**
 * What each message does, as far as it matters who sends it; the compiler names a message without its action. `report` and
 * `reportDownload` are drafts here: whether this account may make the copy for signature is asked where it is made. `fill` is
 * asked row by row.
 */
export const COMMAND_ACTIONS: Readonly<Record<Command, Action>> = {
  openSidebar: 'read',
  activeRow: 'read',
  rowAt: 'read',
  findings: 'read',
  goTo: 'read',
  saveRow: 'fill',
  applyFixes: 'fill',
  myWork: 'read',
  check: 'compute',
  fix: 'fill',
  coverage: 'compute',
  newYear: 'setUp',
  coverageView: 'read',
  reportOptions: 'read',
  reportPreview: 'read',
  reportDownload: 'read',
  figureTable: 'read',
  report: 'compute',
  setUp: 'setUp',
  setUpPlan: 'read',
  selfCheck: 'read',
  welcome: 'read',
  explain: 'read',
  suggest: 'read',
  planActivities: 'fill',
  takeBackRows: 'fill',
  overview: 'read',
  openOverview: 'read',
  openRegister: 'read',
  reportRegister: 'read',
  traceFigure: 'read',
  phones: 'read',
  keepPhoneLink: 'takeIn',
  phoneAnswers: 'read',
  intakeMend: 'takeIn',
  pastActs: 'read',
  undoAct: 'fill',
  intakeLists: 'read',
  intakePreview: 'read',
  lostRows: 'read',
  rowHistory: 'read',
  restoreRows: 'fill',
  restoreCells: 'fill',
  restoreChanged: 'fill',
  intakeArrive: 'takeIn',
  intakeOpen: 'read',
  intakeList: 'read',
  intakeTake: 'takeIn',
  intakeLeave: 'takeIn',
  intakeUndo: 'takeIn',
  verifyReport: 'read',
  takeOut: 'read',
  mergeCommunes: 'setUp',
  hamletChoices: 'read',
  changeHamlets: 'setUp',
  undoHamletChange: 'setUp',
  readPlan: 'read',
  takePlan: 'setUp',
  approvals: 'read',
  submitPeriod: ACT_ACTIONS[ACTS.submitPeriod],
  returnPeriod: ACT_ACTIONS[ACTS.returnPeriod],
  approvePeriod: ACT_ACTIONS[ACTS.approvePeriod],
  reopenPeriod: ACT_ACTIONS[ACTS.reopenPeriod],
  lockPeriod: ACT_ACTIONS[ACTS.lockPeriod],
  openPeriod: ACT_ACTIONS[ACTS.openPeriod],
  firstSteps: 'read',
  saveCommune: 'setUp',
  shapePlan: 'setUp',
};

/** What each entry of the menu does; those that only open a page ask when the page's messages come. */
export const MENU_ACTIONS = {
  menuCheck: 'compute',
  menuFix: 'fill',
  menuCoverage: 'compute',
  menuNewYear: 'setUp',
  menuRemovePerson: 'setUp',
} as const satisfies Readonly<Record<string, Action>>;

/** Who may read, compute or fill is Google's to say, and for rows that of their own guard; everything else is decided here, before anything is written. */
export const refuseCommand = (ports: Ports, command: Command): Outcome<never> | null =>
  refuseUnlessOpen(ports, COMMAND_ACTIONS[command]);

export const refuseMenu = (ports: Ports, entry: keyof typeof MENU_ACTIONS): Outcome<never> | null =>
  refuseUnlessOpen(ports, MENU_ACTIONS[entry]);

const OPEN: readonly Action[] = ['read', 'compute', 'fill'];

const refuseUnlessOpen = (ports: Ports, action: Action): Outcome<never> | null =>
  OPEN.includes(action) ? null : refuseAction(ports, action);
