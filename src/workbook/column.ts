import type { ChoiceList } from '../domain/tables/choices';
import type { RowTab } from '../domain/tables/fields';

/** How a cell of the column is written, shown and validated. Reading is the domain's work: it takes any cell. */
export type CodecKind =
  | 'text'
  | 'code'
  | 'codes'
  | 'date'
  | 'integer'
  | 'decimal'
  | 'money'
  /** Money, land or work, as another column of the row says. */
  | 'amount'
  | 'area'
  | 'choice'
  | 'yesNo'
  | 'hamlets'
  | 'evidence'
  | 'hamletSplit'
  | 'email'
  | 'verdict'
  /** A value of Cấu hình: each row is of its own kind (setting-cell.ts). */
  | 'setting'
  | 'system';

/** Who fills the column: any official, the owner (catalogues, plan, settings), or the add-on itself. */
export type ColumnEditor = 'user' | 'owner' | 'system';

/** What the native dropdown offers: a closed list, or the values of a column of another tab. */
export type NativeList =
  | { readonly from: 'choices'; readonly list: ChoiceList }
  | { readonly from: 'tab'; readonly tab: RowTab; readonly field: string };

export interface ColumnDefinition {
  /** As users see it, in row 1. */
  readonly header: string;
  readonly codec: CodecKind;
  /** Pixels. */
  readonly width: number;
  readonly editor: ColumnEditor;
  /** One sentence: help of the cell, of the sidebar's form and of the user guide. */
  readonly help: string;
  readonly list?: NativeList;
  readonly hidden: boolean;
  /**
   * Without a required column the rows of the tab cannot be told apart or understood, so every command is refused until
   * set-up brings it back. Any other that is not there is read as blank, and said.
   */
  readonly required: boolean;
}

type Describe = (
  header: string,
  codec: CodecKind,
  width: number,
  help: string,
  list?: NativeList,
) => ColumnDefinition;

const columnFor =
  (editor: ColumnEditor): Describe =>
  (header, codec, width, help, list) => ({
    header,
    codec,
    width,
    editor,
    help,
    hidden: false,
    required: false,
    ...(list === undefined ? {} : { list }),
  });

export const userColumn = columnFor('user');
export const ownerColumn = columnFor('owner');
export const systemColumn = columnFor('system');

/**
 * For what names a row and for what, when and where it is; and for lists where blank means «any»: read as blank, the
 * absent column would say that of every row.
 */
export const required = (column: ColumnDefinition): ColumnDefinition => ({ ...column, required: true });

export const choices = (list: ChoiceList): NativeList => ({ from: 'choices', list });
export const valuesOf = (tab: RowTab, field: string): NativeList => ({ from: 'tab', tab, field });

/** `_id` names a row for ever. `_rev` is 1 since the add-on knew the row; what a row holds is its revision (ADR 0017). */
export const ID_COLUMN: ColumnDefinition = {
  ...systemColumn('_id', 'system', 90, 'Mã nội bộ của dòng, do Loa Xóm ghi; xin đừng sửa.'),
  hidden: true,
  required: true,
};
export const REVISION_COLUMN: ColumnDefinition = {
  ...systemColumn('_rev', 'integer', 50, 'Dấu dòng đã được Loa Xóm ghi nhận; xin đừng sửa.'),
  hidden: true,
};

export const VERDICT_COLUMN = systemColumn(
  'Kiểm tra',
  'verdict',
  260,
  'Kết quả kiểm tra do Loa Xóm ghi: Lỗi là phải sửa, Cần xem là nên xem lại, Gợi ý là có thể làm tốt hơn, Đạt là ổn.',
);
