/** A cell of the matrix: how far a hamlet has come with a content. */
export type CellMark = 'direct' | 'indirect' | 'none' | 'notDue';

/** A row of tab Hoạt động behind a cell. */
export interface OverviewRow {
  readonly row: number;
  readonly text: string;
}

export interface OverviewHamlet {
  readonly code: string;
  readonly name: string;
  readonly officer: string;
  /** One a content, in the order of `topics`. */
  readonly cells: readonly CellMark[];
}

export interface OverviewData {
  readonly communeName: string;
  /** «15/06/2024». */
  readonly day: string;
  /** «quý II năm 2024». */
  readonly periodName: string;
  readonly hamletCount: number;
  /** Without a direct meeting in the period. */
  readonly notMet: readonly { readonly name: string; readonly officer: string }[];
  readonly late: readonly {
    readonly title: string;
    readonly detail: string;
    readonly officer: string;
    /** Row in tab Kế hoạch. */
    readonly row: number;
  }[];
  readonly waiting: { readonly periods: readonly string[]; readonly inbox: number; readonly errors: number };
  readonly told: readonly string[];
  readonly results: readonly {
    readonly title: string;
    readonly unit: string;
    readonly now: string;
    readonly lastYear: string;
    /** «+12%»; '' where there is nothing to compare. */
    readonly change: string;
  }[];
  readonly topics: readonly { readonly code: string; readonly title: string }[];
  /** One group without a title where hamlets are few. */
  readonly groups: readonly { readonly title: string; readonly hamlets: readonly OverviewHamlet[] }[];
  /** Rows behind a cell, by `hamlet topic`. */
  readonly rows: Readonly<Record<string, readonly OverviewRow[]>>;
  readonly months: readonly {
    readonly label: string;
    readonly begun: boolean;
    readonly activities: number;
    readonly direct: number;
  }[];
  /** Activities that count in the year; 0 for a workbook in which nothing was written yet. */
  readonly activities: number;
}
