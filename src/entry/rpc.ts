import { bookId } from '../adapters/platform/book-id';
import { spreadsheetName } from '../adapters/platform/spreadsheet-name';
import { applyFixes } from '../app/checking/apply-fixes';
import type { CellFix } from '../app/checking/apply-fixes';
import { checkWorkbook } from '../app/checking/check-workbook';
import { composeReport } from '../app/report/compose-report';
import type { Outcome } from '../app/ports/failure';
import { explainFigure } from '../app/coverage/explain-figure';
import { fillCoverage } from '../app/coverage/fill-coverage';
import { findFindings } from '../app/checking/find-findings';
import { goTo } from '../app/sidebar/go-to';
import { makeReport, packReport } from '../app/report/make-report';
import { myWork } from '../app/sidebar/my-work';
import { openNewYear } from '../app/upkeep/open-new-year';
import { openSidebar } from '../app/sidebar/open-sidebar';
import type { Ports } from '../app/ports/ports';
import { readAsOf } from '../app/coverage/read-period';
import { compareRegister } from '../app/report/report-register';
import { suggestNext } from '../app/coverage/suggest-next';
import { offerPeriods } from '../app/report/report-options';
import { planActivities } from '../app/rows/plan-activities';
import { rowAt } from '../app/rows/row-at';
import { saveRow } from '../app/rows/save-row';
import { takeBackRows } from '../app/rows/take-back-rows';
import { formerCoverage } from '../app/merging/former-coverage';
import { onOldBorders } from '../app/merging/former-ports';
import { mergeWorkbook } from '../app/merging/merge-workbook';
import { takeOut } from '../app/merging/take-out';
import { readPlanDocument } from '../app/plan-document/read-plan-document';
import { takePlan } from '../app/plan-document/take-plan';
import { verifyReport } from '../app/report/verify-report';
import { viewCoverage } from '../app/coverage/view-coverage';
import { parseIsoDate, type CalendarDate } from '../domain/calendar/calendar-date';
import type { PlanParagraph } from '../domain/plan-reading/plan-paragraph';
import { ok } from '../domain/result';
import type { Answers, Command, Request } from '../rpc/answers';
import { parseRequest } from '../rpc/messages';
import type { RpcRequest, RpcResponse } from '../rpc/messages';
import { toldHamletNoun } from '../workbook/hamlet-noun';
import { UNREADABLE_REQUEST } from '../wording/vi';
import { ACT_HANDLERS } from './answers/act-answers';
import { APPROVAL_HANDLERS } from './answers/approval-answers';
import { ARCHIVE_HANDLERS } from './answers/archive-answers';
import { checkData, reportData } from './answers/answer-data';
import { catchGoogle } from './catch-google';
import { refuseCommand } from './command-actions';
import { commandPorts } from './command-ports';
import { coverageData } from './answers/coverage-data';
import { coverageView } from './answers/coverage-view';
import { explainData, plannedData, suggestData, takenBackData, toFigure } from './answers/coverage-answers';
import { fixAll, fixData } from './answers/fix-answers';
import {
  myWorkData,
  newYearData,
  reportDownload,
  reportOptions,
  reportPreview,
} from './answers/period-answers';
import { FIRST_STEPS_HANDLERS } from './answers/first-steps-answers';
import { figureTable } from '../app/report/figure-table';
import { figureTableData } from './answers/figure-table-answers';
import { HAMLET_HANDLERS } from './answers/hamlet-answers';
import { HISTORY_HANDLERS } from './answers/history-answers';
import { INTAKE_HANDLERS } from './answers/intake-answers';
import { PHONE_HANDLERS } from './answers/phone-answers';
import { registerData, tracedFigure } from './answers/register-answers';
import { activeRowData, appliedFixesData, findingsData, rowData, savedRowData } from './answers/row-answers';
import { OVERVIEW_HANDLERS } from './answers/overview-answers';
import { openRegisterPage } from './pages';
import { planDocumentData, readPlanDictionary } from './answers/plan-document-answers';
import { sidebarData } from './answers/sidebar-answers';
import { mergeData, toCommunes } from './answers/merge-answers';
import { verifyData } from './answers/verify-answers';
import { readDaysOff, readReportWording } from './templates';
import { UPKEEP_HANDLERS } from './answers/upkeep-answers';

/** Answers one message of a page, a menu or a command; what users can cause comes back as `ok: false`. */
export function answerRpc(ports: Ports, json: string): string {
  const request = readRequest(json);
  const response: RpcResponse<unknown> =
    request === null
      ? { ok: false, code: 'request', message: UNREADABLE_REQUEST, retryable: false }
      : answerCommand(ports, request);
  return JSON.stringify(response);
}

function answerCommand(ports: Ports, request: RpcRequest): RpcResponse<unknown> {
  const command = commandPorts(ports);
  const response = withHamletNoun(toResponse(catchGoogle(() => answer(command.ports, request))));
  const notices = command.notices();
  // A refusal says what is wrong; that columns are missing besides would only stand in its way.
  return notices.length === 0 || !response.ok ? response : { ...response, notices };
}

/** Pages say it as the server does. */
function withHamletNoun(response: RpcResponse<unknown>): RpcResponse<unknown> {
  const noun = toldHamletNoun();
  return noun === null ? response : { ...response, hamletNoun: noun };
}

const answer = <C extends Command>(ports: Ports, request: Request<C>): Outcome<Answers[C]> => {
  const refused = refuseCommand(ports, request.command);
  if (refused !== null) return refused;
  const handler: Handlers[C] = HANDLERS[request.command];
  const world =
    'former' in request && request.former !== undefined ? onOldBorders(ports, request.former) : ok(ports);
  return world.ok ? handler(world.value, request) : world;
};

type Handlers = {
  readonly [C in Command]: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
};

/** One handler a command; the compiler names a command without one, and an answer of another shape. */
const HANDLERS: Handlers = {
  check: (ports, { asOf }) =>
    onDay(ports, asOf, (today) => mapOutcome(checkWorkbook(ports, today), checkData)),
  fix: (ports, { asOf }) => onDay(ports, asOf, (today) => mapOutcome(fixAll(ports, today), fixData)),
  coverage: (ports, request) =>
    mapOutcome((request.former === undefined ? fillCoverage : formerCoverage)(ports, request), coverageData),
  explain: (ports, request) =>
    mapOutcome(explainFigure(ports, { ...request, figure: toFigure(request.figure) }), explainData),
  suggest: (ports, request) => mapOutcome(suggestNext(ports, request), suggestData),
  planActivities: (ports, { activities }) => mapOutcome(planActivities(ports, activities), plannedData),
  takeBackRows: (ports, { rows, tab }) => mapOutcome(takeBackRows(ports, rows, tab), takenBackData),
  report: (ports, request) => mapOutcome(makeReport(ports, request, readReportWording()), reportData),
  openSidebar: (ports) =>
    mapOutcome(openSidebar(ports, catchGoogle), (opened) => ({
      ...sidebarData({
        ...opened,
        absent: ports.workbook.absentColumns(),
        unitCatalogue: ports.unitCatalogue(),
      }),
      bookId: bookId(),
    })),
  activeRow: (ports) => ok(activeRowData(ports.selection.active())),
  rowAt: (ports, { tab, row }) => mapOutcome(rowAt(ports, tab, row), (view) => rowData(ports, view)),
  findings: (ports, request) =>
    mapOutcome(findFindings(ports, request), (found) => findingsData(ports, found)),
  goTo: (ports, { tab, row, field }) => goTo(ports, tab, row, field),
  saveRow: (ports, request) => mapOutcome(saveRow(ports, request), (view) => savedRowData(ports, view)),
  applyFixes: (ports, { fixes }) => mapOutcome(applyFixes(ports, fixes.map(toCellFix)), appliedFixesData),
  myWork: (ports) => mapOutcome(myWork(ports), myWorkData),
  coverageView: (ports, request) => mapOutcome(viewCoverage(ports, request), coverageView),
  reportOptions: (ports) => mapOutcome(offerPeriods(ports), reportOptions),
  reportPreview: (ports, request) =>
    mapOutcome(composeReport(ports, request, readReportWording()), (report) =>
      reportPreview(report, readReportWording()),
    ),
  figureTable: (ports, request) =>
    mapOutcome(figureTable(ports, request), (table) => figureTableData(ports, table)),
  reportDownload: (ports, request) =>
    mapOutcome(packReport(ports, request, readReportWording()), reportDownload),
  openRegister: () => {
    openRegisterPage();
    return ok({ opened: true });
  },
  reportRegister: (ports) => mapOutcome(compareRegister(ports), registerData),
  newYear: (ports, { typed }) =>
    mapOutcome(openNewYear(ports, { name: spreadsheetName(), typed }, readDaysOff()), newYearData),
  traceFigure: (ports, request) => tracedFigure(ports, request),
  ...UPKEEP_HANDLERS,
  ...APPROVAL_HANDLERS,
  ...OVERVIEW_HANDLERS,
  ...ARCHIVE_HANDLERS,
  ...HISTORY_HANDLERS,
  ...ACT_HANDLERS,
  ...INTAKE_HANDLERS,
  ...PHONE_HANDLERS,
  ...FIRST_STEPS_HANDLERS,
  ...HAMLET_HANDLERS,
  verifyReport: (ports, request) => mapOutcome(verifyReport(ports, request), verifyData),
  takeOut: (ports) =>
    mapOutcome(takeOut(ports), (taken): Answers['takeOut'] => taken as unknown as Answers['takeOut']),
  mergeCommunes: (ports, request) =>
    mapOutcome(mergeWorkbook(ports, { ...request, communes: toCommunes(request) }), mergeData),
  readPlan: (ports, { paragraphs }) =>
    mapOutcome(readPlanDocument(ports, paragraphs.map(toParagraph), readPlanDictionary()), planDocumentData),
  takePlan: (ports, request) => takePlan(ports, request),
};

/** For the commands that judge days: `asOf`, else today. */
function onDay<T>(
  ports: Ports,
  asOf: string | undefined,
  work: (today: CalendarDate) => Outcome<T>,
): Outcome<T> {
  const day = readAsOf(asOf, ports.clock.today());
  return day.ok ? work(day.value) : day;
}

/** What is not there is left out, not undefined. */
const toParagraph = ({ text, level, cells }: Request<'readPlan'>['paragraphs'][number]): PlanParagraph => ({
  text,
  ...(level === undefined ? {} : { level }),
  ...(cells === undefined ? {} : { cells }),
});

type FixRequest = Request<'applyFixes'>['fixes'][number];

/** A day crosses as text; one that is no day stays that text, which the rules then object to. */
function toCellFix({ after, ...fix }: FixRequest): CellFix {
  if (after === null || typeof after !== 'object') return { ...fix, after };
  const date = parseIsoDate(after.date);
  return { ...fix, after: date === null ? after.date : { kind: 'date', date, minutes: after.minutes } };
}

function readRequest(json: string): RpcRequest | null {
  try {
    return parseRequest(JSON.parse(json));
  } catch {
    return null;
  }
}

function mapOutcome<A, B>(outcome: Outcome<A>, toData: (value: A) => B): Outcome<B> {
  return outcome.ok ? { ok: true, value: toData(outcome.value) } : outcome;
}

function toResponse(outcome: Outcome<unknown>): RpcResponse<unknown> {
  return outcome.ok ? { ok: true, data: outcome.value } : { ok: false, ...outcome.error };
}
