import { OLDEST_SCHEMA } from '../../workbook/schema-version';
import { groupBy } from '../../domain/group-by';
import { columnLetters } from '../../workbook/column-letters';
import type { RowTab, TabKey } from '../../domain/tables/fields';
import { headerName, tabLabel } from '../names';
import { OLDER_SCHEMA } from './upgrade';

/** What is wrong with the workbook's frame; the shape that the app's reading port answers with. */
export type StructureProblemShape =
  | { readonly kind: 'missing-tab'; readonly tab: TabKey }
  | { readonly kind: 'missing-header'; readonly tab: RowTab; readonly field: string }
  | {
      readonly kind: 'repeated-header';
      readonly tab: RowTab;
      readonly field: string;
      readonly columns: readonly number[];
    }
  /** The headers stand in a lower row, below titles or blank rows; `row` from 1. */
  | { readonly kind: 'headers-lower'; readonly tab: RowTab; readonly row: number }
  | { readonly kind: 'newer-schema'; readonly found: number | string; readonly known: number }
  | { readonly kind: 'older-schema' }
  | { readonly kind: 'not-a-workbook' };

const REPAIR =
  'Chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính để tạo lại; dữ liệu đã nhập vẫn giữ nguyên.';

/** A name typed over is the usual cause: set-up would add an empty column beside the one that holds the data. */
const headerMissing = (tab: string, header: string): string =>
  `Tab «${tab}» thiếu cột «${header}» ở dòng 1. Không có cột này thì không hiểu được dòng nào. Nếu tên cột vừa bị ghi đè, xin ghi lại «${header}» vào ô đó; nếu cả cột đã bị xóa, xin chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính để có lại cột.`;

/** A column of ours that the sheet does not have. */
export interface AbsentColumn {
  readonly tab: RowTab;
  readonly field: string;
}

/** Columns that nobody needs to have, and that are read as blank; one sentence for all. '' where there are none. */
export function absentNotice(absent: readonly AbsentColumn[]): string {
  if (absent.length === 0) return '';
  const tabs = [...new Set(absent.map(({ tab }) => tab))].map((tab) => {
    const headers = absent
      .filter((each) => each.tab === tab)
      .map(({ field }) => `«${headerName(tab, field)}»`);
    return `tab «${tabLabel(tab)}» không có cột ${headers.join(', ')}`;
  });
  return `Lưu ý: ${tabs.join('; ')}. Loa Xóm coi như để trống. Nếu tên cột bị ghi đè, xin ghi lại; nếu cần có lại cột, xin chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính.`;
}

/** All that is wrong; a tab that lacks many columns is spoken of once. */
export function structureText(problems: readonly StructureProblemShape[]): string {
  const lacking = groupBy(problems, (problem) => (problem.kind === 'missing-header' ? problem.tab : null));
  const said = new Set<RowTab>();
  const sentences = problems.flatMap((problem) => {
    const missing = problem.kind === 'missing-header' ? (lacking.get(problem.tab) ?? []) : [];
    if (problem.kind !== 'missing-header' || missing.length <= NAMED_ALONE)
      return [structureMessage(problem)];
    if (said.has(problem.tab)) return [];
    said.add(problem.tab);
    const headers = missing.map((each) =>
      each.kind === 'missing-header' ? headerName(each.tab, each.field) : '',
    );
    return [headersMissing(tabLabel(problem.tab), headers)];
  });
  return sentences.join(' ');
}

const NAMED_ALONE = 2;
const MOST_HEADERS = 5;

function headersMissing(tab: string, headers: readonly string[]): string {
  const names = headers.slice(0, MOST_HEADERS).map((header) => `«${header}»`);
  const more = headers.length > MOST_HEADERS ? ` và ${String(headers.length - MOST_HEADERS)} cột nữa` : '';
  return `Tab «${tab}» thiếu ${String(headers.length)} cột ở dòng 1: ${names.join(', ')}${more}. Nếu dòng tên cột vừa bị ghi đè hoặc bị xóa, xin bấm Ctrl+Z; nếu không được mới chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính.`;
}

/** What is wrong and what to do, in one or two sentences. */
export function structureMessage(problem: StructureProblemShape): string {
  switch (problem.kind) {
    case 'missing-tab':
      return `Thiếu tab «${tabLabel(problem.tab)}». ${REPAIR}`;
    case 'missing-header':
      return headerMissing(tabLabel(problem.tab), headerName(problem.tab, problem.field));
    case 'repeated-header':
      return `Tab «${tabLabel(problem.tab)}» có ${String(problem.columns.length)} cột cùng tên «${headerName(problem.tab, problem.field)}» (cột ${problem.columns.map(columnLetters).join(', ')}). Xin đổi tên cột thừa rồi làm lại.`;
    case 'headers-lower':
      return `Tab «${tabLabel(problem.tab)}» có tên cột ở dòng ${String(problem.row)}, phải ở dòng 1. Xin xóa ${problem.row === 2 ? 'dòng 1' : `các dòng 1–${String(problem.row - 1)}`} rồi làm lại; các dòng dưới giữ nguyên.`;
    case 'newer-schema':
      if (typeof problem.found === 'string')
        return `Mục «Phiên bản cấu trúc» ở tab Cấu hình ghi «${problem.found}», không phải số phiên bản. Xin ghi lại số ${String(OLDEST_SCHEMA)} rồi làm lại; chưa có gì bị thay đổi.`;
      return `Bảng tính này do bản Loa Xóm mới hơn tạo ra (cấu trúc ${String(problem.found)}, bản đang dùng chỉ đọc được đến ${String(problem.known)}). Xin cập nhật Loa Xóm rồi mở lại; chưa có gì bị thay đổi.`;
    case 'older-schema':
      return OLDER_SCHEMA;
    case 'not-a-workbook':
      return 'Bảng tính trống hoặc không phải bảng tính của Loa Xóm. Chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính để tạo các tab.';
  }
}
