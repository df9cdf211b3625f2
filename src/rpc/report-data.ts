import type { Addition } from '../domain/report/additions';
import type { EntryTab } from '../domain/tables/fields';
import type { ReportDocument } from '../domain/report/tree';
import type { RowTab } from '../domain/tables/fields';

export interface PeriodData {
  /** Goes back as `period`. */
  readonly code: string;
  /** «quý I năm 2024». */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** «từ ngày 15/12/2023 đến ngày 14/3/2024». */
  readonly dates: string;
}

/** `due`: ISO date by which its report is to be sent. */
export interface OfferedPeriodData extends PeriodData {
  readonly due: string;
}

export interface ReportOptions {
  /** Kinds in the order in which offices report, each with its periods of the plan year and of today's report year. */
  readonly kinds: readonly {
    readonly kind: 'month' | 'quarter' | 'half' | 'nineMonths' | 'year';
    readonly label: string;
    readonly periods: readonly OfferedPeriodData[];
  }[];
  /** The quarter that ended last: what a report is written about. */
  readonly suggested: string;
  /** The quarter of today: what coverage is looked at for. */
  readonly current: string;
  readonly today: string;
  /** How periods are bounded: label of Kiểu kỳ báo cáo. */
  readonly periodStyle: string;
  /** Communes that were merged into this one: go back as `former`. */
  readonly formerCommunes: readonly string[];
}

/** What stands between the report and a signature. */
export interface Missing {
  readonly kind:
    | 'setting'
    | 'placeholder'
    | 'errors'
    | 'period-open'
    | 'report-late'
    | 'no-activities'
    | 'hamlets-without-data'
    | 'rows-changed'
    | 'authority'
    /** For the leader alone, not in print unless ticked. */
    | 'leader';
  /** One sentence: what is missing and where to put it. */
  readonly message: string;
  /** A blocking one leaves a hole in the printed page or a wrong figure; the report can be made all the same. */
  readonly blocking: boolean;
  /** The cell where it is mended: `tab` is what people read; `tabKey`, `row` and `field` are what `goTo` takes. */
  readonly at?: {
    readonly tab: string;
    readonly tabKey: RowTab;
    readonly row: number;
    readonly field?: string;
  };
  /** Key of the question that nobody has answered yet. */
  readonly question?: string;
}

export interface ReportPreview {
  readonly period: PeriodData;
  readonly asOf: string;
  readonly name: string;
  readonly missing: readonly Missing[];
  /** The tree of src/domain/report/tree.ts: the page draws it as HTML with text nodes only. */
  readonly document: ReportDocument;
  /** What it will be: a draft where something blocks a copy for signature. */
  readonly stage: 'draft' | 'final';
  /** Which copy for signature of the period it would be; null for a draft. */
  readonly edition: number | null;
  /** What only people know, with what they wrote before; goes back as `answers`. */
  readonly questions: readonly ReportQuestionData[];
  /** Everything that can be printed besides the body, in order; the keys of the ticked ones go back as `additions`. */
  readonly additions: readonly ReportAdditionData[];
  readonly errors: number;
}

export interface ReportAdditionData {
  readonly key: Addition;
  readonly label: string;
  readonly ticked: boolean;
}

export interface ReportDownload {
  readonly name: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly base64: string;
  /** What the person should know besides; '' where nothing. */
  readonly notice: string;
}

export interface ReportQuestionData {
  readonly key: string;
  /** The heading under which the answer stands. */
  readonly heading: string;
  /** What is asked. */
  readonly text: string;
  /** '' where nobody has written anything; «-» says that there is nothing. */
  readonly answer: string;
}

export interface RegisteredReportData {
  /** Mã in tab Báo cáo. */
  readonly code: string;
  /** Row in tab Báo cáo. */
  readonly row: number;
  readonly periodCode: string;
  /** «quý I năm 2024». */
  readonly periodName: string;
  /** Null for a draft. */
  readonly edition: number | null;
  readonly stage: 'draft' | 'final';
  /** «Dự thảo», «Bản trình ký». */
  readonly stageLabel: string;
  readonly asOf: string;
  /** `YYYY-MM-DDTHH:MM:SS` in the script's zone. */
  readonly madeAt: string;
  /** Name in tab Cán bộ, else the account. */
  readonly madeBy: string;
  /** Activities that it counted; null where the register does not say. */
  readonly rowCount: number | null;
  /** '' for one that was only downloaded. */
  readonly link: string;
  /** Null: its figures were not kept, so nobody can tell. */
  readonly matches: boolean | null;
  readonly changed: readonly ChangedFigureData[];
  /** One sentence on whether it still matches. */
  readonly note: string;
}

export interface ChangedFigureData {
  readonly id: string;
  readonly title: string;
  /** As people read them: «250 lượt người». */
  readonly then: string;
  readonly now: string;
  /** One sentence: which number changed, or that the same number comes from other rows. */
  readonly text: string;
}

export interface RegisterData {
  readonly reports: readonly RegisteredReportData[];
  /** Every figure that can be asked about. */
  readonly figures: readonly { readonly id: string; readonly title: string; readonly unit: string }[];
}

export interface TracedFigureData {
  readonly report: string;
  readonly figure: string;
  readonly title: string;
  readonly unit: string;
  /** As the report printed it; null where the register did not keep it. */
  readonly then: string | null;
  readonly now: string;
  readonly cumulative: string;
  readonly plan: string;
  /** One sentence: how the figure is made. */
  readonly how: string;
  /** One sentence on whether it still matches. */
  readonly note: string;
  readonly rows: readonly {
    readonly id: string;
    readonly tab: EntryTab;
    readonly tabName: string;
    readonly row: number;
    readonly text: string;
  }[];
  /** Mã of rows that the report did not have; null where its rows were not kept. */
  readonly added: readonly string[] | null;
  /** Rows that it had and that no longer count: out of the period, cancelled, with an error, deleted. */
  readonly gone: readonly {
    readonly id: string;
    readonly tab: EntryTab | null;
    readonly tabName: string;
    /** Null where the row stands there no more, or cannot be read. */
    readonly row: number | null;
    readonly text: string;
  }[];
  /** Rows behind it, then or now, that were changed since: `text` says which cells, when and by whom, so far as it is known. */
  readonly changed: readonly {
    readonly id: string;
    readonly tab: EntryTab;
    readonly tabName: string;
    readonly row: number;
    readonly text: string;
  }[];
  /** For the figure that counts hamlets with gaps: those hamlets. */
  readonly hamlets: readonly string[];
  /** The same by former commune or cluster; none of few hamlets. */
  readonly hamletGroups: readonly { readonly title: string; readonly hamlets: readonly string[] }[];
}

export interface NewYearData {
  readonly year: number;
  readonly hamlets: number;
  readonly planItems: number;
  /** Periods of the old year whose figures were kept. */
  readonly periods: number;
  /** What to know besides: rows that stayed, dates that could not be moved. */
  readonly notices: readonly string[];
}

/** «Xuất biểu», as a file of either kind and as cells to paste. */
export interface FigureTableData {
  /** Without the end of a file's name. */
  readonly name: string;
  /** Cells parted by tabs, rows by new lines, the header first: what a sheet takes from the clipboard. */
  readonly cells: string;
  readonly csv: string;
  /** The .xlsx in base64. */
  readonly xlsx: string;
  /** Figures, and how many of them are known in the period or from the year's beginning. */
  readonly count: number;
  readonly known: number;
  /** Errors found in the data. */
  readonly errors: number;
}
