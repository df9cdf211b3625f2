import type { EntryTab } from '../domain/tables/fields';
import type { OfficerRole } from '../domain/plan/catalogues';
import type { Lists } from '../domain/reading/catalogue';

/** The person at the keyboard. */
export interface UserData {
  /** '' where Google keeps it back. */
  readonly email: string;
  /** Name of tab Cán bộ, else the e-mail. */
  readonly name: string;
  readonly unit: string;
  /** Null where the person is not in tab Cán bộ. */
  readonly role: OfficerRole | null;
  /** Vai trò as users see it, '' where there is none. */
  readonly roleLabel: string;
  /** Codes of the hamlets in force that the person answers for. */
  readonly hamlets: readonly string[];
}

/** How the form asks for a field. `codes`, `hamlets`: several, joined with «; »; `evidence`: several, one a line. */
export type InputKind =
  | 'text'
  | 'date'
  | 'integer'
  | 'decimal'
  | 'choice'
  | 'code'
  | 'codes'
  | 'hamlets'
  | 'evidence'
  | 'hamletSplit'
  | 'readonly';

export interface FieldData {
  readonly field: string;
  readonly header: string;
  /** One sentence, with an example. */
  readonly help: string;
  readonly input: InputKind;
  /** What stands behind the input: «người», «hộ», «m²», «đồng» …, '' where there is none. */
  readonly unit: string;
  /** Labels of a closed list, in the order of the sheet; absent where there is none. */
  readonly options?: readonly string[];
  /** The sheet has no such column: it is blank in every row, and nothing can be saved in it. */
  readonly absent?: true;
}

export interface TabData {
  readonly tab: EntryTab;
  readonly name: string;
  /** In the order of the sheet, hidden columns left out; Mã and Kiểm tra are `readonly`. */
  readonly fields: readonly FieldData[];
  /** False for tabs that only the owner changes (Kế hoạch); saving may still be refused by the sheet. */
  readonly officialsFill: boolean;
}

/** A form of activity with what a done activity of it must or may state (docs/domain.md §1.7). */
export interface FormData {
  readonly code: string;
  readonly title: string;
  readonly group: string;
  readonly direct: boolean;
  /** Only the listed hamlets are reached: Xóm must be filled even for the whole commune. */
  readonly listed: boolean;
  /** Fields besides the common ones: `needed` are asked for by a rule, `offered` are welcome. */
  readonly needed: readonly string[];
  readonly offered: readonly string[];
}

export interface TopicData {
  readonly code: string;
  readonly title: string;
  readonly required: boolean;
  readonly peopleFacing: boolean;
}

export interface HamletData {
  readonly code: string;
  readonly name: string;
  /** Null where tab Xóm does not state it. */
  readonly households: number | null;
  readonly hasLoudspeaker: boolean;
  readonly hasZaloGroup: boolean;
  /** E-mail and name of Người phụ trách, '' where none. */
  readonly officer: string;
  readonly officerName: string;
  /** Xã cũ and Cụm, '' where blank. */
  readonly formerCommune: string;
  readonly cluster: string;
}

/** A plan item for the list «what». Blank lists in the sheet mean any, and are spelled out here. */
export interface PlanItemData {
  readonly code: string;
  readonly title: string;
  /** Codes that the item allows. */
  readonly topics: readonly string[];
  readonly forms: readonly string[];
  readonly hamlets: readonly string[];
  readonly scope: 'each-hamlet' | 'commune';
  readonly leadUnit: string;
  readonly partnerUnits: string;
  /** YYYY-MM-DD; the window of the item within the plan year. */
  readonly from: string;
  readonly to: string;
  readonly target: number | null;
  readonly unit: string;
  /** Today is within the window. What is due for this person comes with `myWork`. */
  readonly open: boolean;
}

export interface SidebarData {
  readonly version: string;
  /** YYYY-MM-DD in the script's zone. */
  readonly today: string;
  readonly user: UserData;
  /** Names this spreadsheet, so that a browser keeps its drafts apart from those of others; absent where unknown. */
  readonly bookId?: string;
  readonly communeName: string;
  /**
   * A sentence where nothing may be written: the workbook is of a newer schema (the lists are then empty), or the
   * person may only look. Null where one may write.
   */
  readonly readOnly: string | null;
  /** A sentence where column Kiểm tra could not be brought up to date on opening; null where it was. */
  readonly notice: string | null;
  /** What no longer holds of what was issued or approved; a sentence each. */
  readonly told: readonly string[];
  readonly tabs: readonly TabData[];
  readonly plan: readonly PlanItemData[];
  readonly topics: readonly TopicData[];
  readonly forms: readonly FormData[];
  /** In force today, in Vietnamese order. */
  readonly hamlets: readonly HamletData[];
  /** Units that the workbook knows (those of Cán bộ; of Kế hoạch what names a unit), in Vietnamese order. */
  readonly units: readonly string[];
  /** Numbers and titles of the criteria in use. */
  readonly criteria: readonly { readonly number: string; readonly title: string }[];
  /** What stands in Mục kế hoạch for work outside the plan. */
  readonly outsidePlan: string;
  /**
   * What `checkRows(tab, rows, lists, today)` of src/domain/validation/check-tables takes: the page checks as one
   * types by the very rules of the server. Null where the workbook is of a newer schema.
   */
  readonly lists: Lists | null;
}

/** What is due, late or incomplete. */
export interface WorkItem {
  readonly kind: 'approval' | 'due' | 'late' | 'finding' | 'gap';
  /** One line of Vietnamese. */
  readonly title: string;
  /** A second line: what to do, by when. */
  readonly detail: string;
  /** Hamlets concerned, codes. */
  readonly hamlets: readonly string[];
  /** A filled form for it: text by field, for the form of tab Hoạt động. Absent where a form is not the answer. */
  readonly prefill?: Readonly<Record<string, string>>;
  /** The row to open, where it is about one. */
  readonly at?: { readonly tab: EntryTab; readonly row: number; readonly id: string | null };
}

/** A plain text for Zalo. */
export interface Reminder {
  /** E-mail of the officer, or code of the hamlet. */
  readonly key: string;
  readonly for: 'officer' | 'hamlet';
  readonly name: string;
  /** How many things it reminds of. */
  readonly count: number;
  readonly text: string;
}

export interface MyWorkData {
  readonly user: UserData;
  /** The period it was computed for: the reporting month of today. */
  readonly period: {
    readonly code: string;
    readonly name: string;
    readonly from: string;
    readonly to: string;
  };
  /** Of this person: late first, then due, then gaps, then rows with findings. */
  readonly items: readonly WorkItem[];
  /** For everyone with something open: officers first, then hamlets, each in Vietnamese order. */
  readonly reminders: readonly Reminder[];
}
