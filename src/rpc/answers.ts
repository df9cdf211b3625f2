import type { ExplainData, PlannedData, SuggestData, TakenBackData } from './coverage-messages';
import type * as rpc from './messages';
import type { SelfCheckData, SetUpPlanData } from './requests-self-check';
import type { FixData } from './fix-data';
import type { MergeData, TakenOut } from './requests-merge';
import type { FigureTableData, ReportDownload, ReportOptions, ReportPreview } from './report-data';

/** The contract of the one door: what each command answers where it went well. Pages, commands and server share it. */
export interface Answers {
  readonly openSidebar: rpc.SidebarData;
  readonly activeRow: rpc.ActiveRowData;
  readonly rowAt: rpc.RowData;
  readonly findings: rpc.FindingsData;
  readonly goTo: rpc.GoToData;
  readonly saveRow: rpc.SavedRow;
  readonly applyFixes: rpc.AppliedFixes;
  readonly myWork: rpc.MyWorkData;
  readonly check: rpc.CheckData;
  readonly fix: FixData;
  readonly coverage: rpc.CoverageData;
  readonly newYear: rpc.NewYearData;
  readonly coverageView: rpc.CoverageView;
  readonly reportOptions: ReportOptions;
  readonly reportPreview: ReportPreview;
  readonly reportDownload: ReportDownload;
  readonly figureTable: FigureTableData;
  readonly report: rpc.ReportData;
  readonly setUp: rpc.SetUpData;
  readonly setUpPlan: SetUpPlanData;
  readonly selfCheck: SelfCheckData;
  readonly explain: ExplainData;
  readonly suggest: SuggestData;
  readonly planActivities: PlannedData;
  readonly takeBackRows: TakenBackData;
  readonly reportRegister: rpc.RegisterData;
  readonly traceFigure: rpc.TracedFigureData;
  readonly intakeArrive: rpc.ArrivedData;
  readonly intakeList: rpc.IntakesData;
  readonly intakeTake: rpc.TakenData;
  readonly intakeLeave: rpc.LeftOutData;
  readonly intakeUndo: rpc.UndoneData;
  readonly verifyReport: rpc.VerifyData;
  readonly takeOut: TakenOut;
  readonly mergeCommunes: MergeData;
}

export type Command = keyof Answers;
export type Request<C extends Command> = Extract<rpc.RpcRequest, { command: C }>;
/** A request without its name, as pages ask it. */
export type RequestOf<C extends Command> = Omit<Request<C>, 'command'>;
