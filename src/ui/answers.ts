import type { ExplainData, SuggestData } from '../rpc/coverage-messages';
import type * as rpc from '../rpc/messages';
import type { SelfCheckData, SetUpPlanData } from '../rpc/requests-self-check';
import type { ReportDownload, ReportOptions, ReportPreview } from '../rpc/report-data';

/** What each command answers where it went well. */
export interface Answers {
  readonly openSidebar: rpc.SidebarData;
  readonly activeRow: rpc.ActiveRowData;
  readonly rowAt: rpc.RowData;
  readonly findings: rpc.FindingsData;
  readonly goTo: rpc.GoToData;
  readonly saveRow: rpc.SavedRow;
  readonly applyFixes: rpc.AppliedFixes;
  readonly myWork: rpc.MyWorkData;
  readonly coverage: rpc.CoverageData;
  readonly coverageView: rpc.CoverageView;
  readonly reportOptions: ReportOptions;
  readonly reportPreview: ReportPreview;
  readonly reportDownload: ReportDownload;
  readonly report: rpc.ReportData;
  readonly setUp: rpc.SetUpData;
  readonly setUpPlan: SetUpPlanData;
  readonly selfCheck: SelfCheckData;
  readonly explain: ExplainData;
  readonly suggest: SuggestData;
  readonly reportRegister: rpc.RegisterData;
  readonly traceFigure: rpc.TracedFigureData;
}

export type Command = keyof Answers;
export type RequestOf<C extends Command> = Omit<Extract<rpc.RpcRequest, { command: C }>, 'command'>;
