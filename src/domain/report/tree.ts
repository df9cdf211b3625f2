/**
 * The report as a tree: what stands where, in words and figures. How it looks (fonts, sizes, margins) is the
 * printer's business, by decree 30/2020/NĐ-CP (docs/domain.md §4); the tree only says which part is which.
 */
export interface ReportDocument {
  /** For the file's properties. */
  readonly title: string;
  readonly sections: readonly ReportSection[];
}

/** A run of pages of one orientation. Every section starts on a new page. */
export interface ReportSection {
  readonly orientation: Orientation;
  /** Appendices number their pages from 1 again (§4.20). */
  readonly restartsPageNumbers: boolean;
  readonly blocks: readonly Block[];
}

export type Orientation = 'portrait' | 'landscape';
export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** A stretch of text of one kind. `placeholder`: people must fill it in, and the printer marks it for all to see. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly placeholder?: boolean;
  /** What somebody wrote stands word for word: no name in it is written out, and its codes are its own. */
  readonly quoted?: boolean;
  /** An address to open; the text stands for it in print. */
  readonly link?: string;
}

export type Runs = readonly Run[];

export type Block =
  | Letterhead
  | Title
  | Addressees
  | LegalBases
  | Heading
  | Paragraph
  | ListItem
  | Caption
  | Note
  | Table
  | Chart
  | SignatureBlock
  | AppendixTitle;

/** §4.5–4.10: names of the agencies on the left, of the state on the right, number and date below them. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** Not printed where the commune names none. */
  readonly parentAgency: Runs | null;
  readonly agency: readonly Runs[];
  readonly nation: string;
  readonly motto: string;
  readonly number: Runs;
  readonly placeAndDate: Runs;
  /** «DỰ THẢO» under the number; absent from a copy for signature. */
  readonly draftMark?: string;
}

/** §4.11–4.12: name of the kind of document, and what it is about, line by line. */
export interface Title {
  readonly kind: 'title';
  readonly documentKind: string;
  readonly abstract: readonly Runs[];
}

/** §4.13. */
export interface Addressees {
  readonly kind: 'addressees';
  readonly label: string;
  readonly names: readonly Runs[];
}

/** §4.14, one a line. */
export interface LegalBases {
  readonly kind: 'legalBases';
  readonly lines: readonly Runs[];
}

/** §4.16: 1 «I. …», 2 «1. …», 3 «a) …»; the number is part of the text. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly runs: Runs;
}

/** §4.15. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Runs;
}

/** A paragraph that opens with «- ». */
export interface ListItem {
  readonly kind: 'listItem';
  readonly runs: Runs;
}

/** The line above a table or below a chart, kept with what follows it. */
export interface Caption {
  readonly kind: 'caption';
  readonly runs: Runs;
}

/** Small print under a table. */
export interface Note {
  readonly kind: 'note';
  readonly runs: Runs;
}

export interface TableCell {
  readonly runs: Runs;
  /** The column's where left out. */
  readonly align?: Alignment;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface TableColumn {
  readonly widthMm: number;
  readonly align: Alignment;
}

/** §4.22. Header rows repeat on every page; no row is split over two pages. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  /** `dense` for wide tables with many columns. */
  readonly density: 'normal' | 'dense';
}

/** What a series means, from dark to light, so that grey print keeps them apart. */
export type Tone = 'first' | 'second';

export interface ChartSeries {
  readonly name: string;
  readonly tone: Tone;
}

/** Values stand on top of each other, one for each series. */
export interface ChartCategory {
  readonly name: string;
  readonly values: readonly number[];
}

/** Figures to be drawn as columns, side by side as time goes on; the same figures stand in words below the picture, so nothing is lost without it. */
export interface Chart {
  readonly kind: 'chart';
  readonly widthMm: number;
  readonly heightMm: number;
  readonly series: readonly ChartSeries[];
  readonly categories: readonly ChartCategory[];
  readonly valueTitle: string;
  /** The axis of values ends here; it starts at 0. */
  readonly highest: number;
  /** Says what the picture shows to those who do not see it. */
  readonly alternative: string;
  /** Stands in the picture's place where it could not be drawn. */
  readonly notDrawn: string;
}

/** §4.17–4.18: recipients on the left, authority, office and name of the signer on the right. */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly recipientsLabel: string;
  /** With their dashes and final signs. */
  readonly recipients: readonly Runs[];
  readonly authorityLines: readonly string[];
  readonly signerTitle: Runs;
  readonly signerName: Runs;
}

/** §4.20. */
export interface AppendixTitle {
  readonly kind: 'appendixTitle';
  readonly label: string;
  readonly title: string;
  readonly reference: Runs;
}

/** Text width of a page in millimetres, by the margins of §4.2 (20 top and bottom, 30 left, 15 right). */
export const TEXT_WIDTH_MM: Readonly<Record<Orientation, number>> = { portrait: 165, landscape: 252 };
