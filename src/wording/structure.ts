import { columnLetters } from '../workbook/column-letters';
import type { RowTab, TabKey } from '../domain/tables/fields';
import { headerName, tabLabel } from './names';

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
  | { readonly kind: 'newer-schema'; readonly found: number | string; readonly known: number }
  | { readonly kind: 'not-a-workbook' };

const REPAIR =
  'Chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính để tạo lại; dữ liệu đã nhập vẫn giữ nguyên.';

/** A name typed over is the usual cause: set-up would add an empty column beside the one that holds the data. */
const headerMissing = (tab: string, header: string): string =>
  `Tab «${tab}» thiếu cột «${header}» ở dòng 1. Nếu tên cột vừa bị ghi đè, xin bấm Ctrl+Z hoặc ghi lại «${header}» vào ô đó; chỉ khi cả cột đã bị xóa mới chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính.`;

/** What is wrong and what to do, in one or two sentences. */
export function structureMessage(problem: StructureProblemShape): string {
  switch (problem.kind) {
    case 'missing-tab':
      return `Thiếu tab «${tabLabel(problem.tab)}». ${REPAIR}`;
    case 'missing-header':
      return headerMissing(tabLabel(problem.tab), headerName(problem.tab, problem.field));
    case 'repeated-header':
      return `Tab «${tabLabel(problem.tab)}» có ${String(problem.columns.length)} cột cùng tên «${headerName(problem.tab, problem.field)}» (cột ${problem.columns.map(columnLetters).join(', ')}). Xin đổi tên cột thừa rồi làm lại.`;
    case 'newer-schema':
      if (typeof problem.found === 'string')
        return `Mục «Phiên bản cấu trúc» ở tab Cấu hình ghi «${problem.found}», không phải số phiên bản. Xin ghi lại số ${String(problem.known)} rồi làm lại; chưa có gì bị thay đổi.`;
      return `Bảng tính này do bản Loa Xóm mới hơn tạo ra (cấu trúc ${String(problem.found)}, bản đang dùng chỉ đọc được đến ${String(problem.known)}). Xin cập nhật Loa Xóm rồi mở lại; chưa có gì bị thay đổi.`;
    case 'not-a-workbook':
      return 'Bảng tính trống hoặc không phải bảng tính của Loa Xóm. Chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính để tạo các tab.';
  }
}
