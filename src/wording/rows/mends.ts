import { changedPart } from '../../domain/text/changed-part';
import { formatNumber } from '../../domain/text/format';
import type { Cell } from '../../domain/tables/cell';
import { shownText } from '../../domain/cells/cell-text';
import type { RowTab } from '../../domain/tables/fields';
import { withGuarded } from '../access';
import { revealHidden } from '../findings/phrases';
import { headerName, tabLabel } from '../names';

/** Why a mend was not written, in words. */
export const LEFT_WHY = withGuarded({
  uncertain: 'Chưa chắc chắn; xin xem rồi tự sửa hoặc bấm đồng ý trong thanh bên.',
  changed: 'Ô này đã đổi từ lúc kiểm tra, nên để nguyên.',
  gone: 'Dòng này không còn nữa.',
  moved: 'Đúng lúc sửa, có người sắp xếp, thêm, xóa hoặc gõ ở dòng này, nên đã trả lại như cũ. Xin chạy lại.',
  formula: 'Ô này có công thức do người dùng đặt, nên để nguyên. Xin sửa trong công thức.',
  'unknown-field': 'Cột này không có trong bảng tính, hoặc do Loa Xóm tự ghi, nên để nguyên.',
  protected: 'Tab này chỉ người quản trị sửa được, nên để nguyên.',
});

/** Shown before anything is written; a dialog holds only so many lines. */
const MOST_LINES = 15;

export interface MendShape {
  readonly tab: RowTab;
  readonly row: number;
  readonly field: string;
  readonly received: string;
  readonly value: Cell;
  readonly inFormula: boolean;
}

export interface LeftShape extends MendShape {
  readonly why: keyof typeof LEFT_WHY;
}

/** «Hoạt động, dòng 5, Xóm: xóm Thuận phong XII → Thuận Phong 12»; of a long list what changes in it, with signs for what eyes miss. */
export function mendLine({ tab, row, field, received, value }: MendShape): string {
  const [before, after] = changedPart(received, shownText(value));
  return `${tabLabel(tab)}, dòng ${String(row)}, ${headerName(tab, field)}: ${toEyes(before, after)} → ${after}`;
}

/** What was there, with a sign or a word for what eyes do not see: «Bình Khang → Bình Khang» is no question to answer. */
function toEyes(before: string, after: string): string {
  if (looks(before) !== looks(after)) return before;
  const revealed = revealHidden(before);
  return revealed === before ? `${before} (chữ hoặc dấu gõ khác chuẩn, mắt không thấy)` : revealed;
}

const looks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, ' ')
    .trim();

export const MEND_QUESTION = {
  title: 'Sửa các ô chắc chắn',
  nothing: 'Không có ô nào sửa được chắc chắn. Các gợi ý khác xem ở cột Kiểm tra.',
  text: (found: readonly MendShape[]): string => {
    const mends = found.filter(({ inFormula }) => !inFormula);
    const kept = found.length - mends.length;
    return [
      `Loa Xóm sẽ sửa ${formatNumber(mends.length)} ô dưới đây; giá trị cũ được giữ trong tab Nhật ký.`,
      ...(kept > 0 ? [`${formatNumber(kept)} ô có công thức thì để nguyên.`] : []),
      '',
      ...mends.slice(0, MOST_LINES).map(mendLine),
      ...(mends.length > MOST_LINES ? [`… và ${formatNumber(mends.length - MOST_LINES)} ô nữa.`] : []),
      '',
      'Sửa các ô này?',
    ].join('\n');
  },
  done: (applied: number, left: readonly LeftShape[], errors: number): string =>
    [
      `Đã sửa ${formatNumber(applied)} ô. Còn ${formatNumber(errors)} lỗi phải tự sửa; xem cột Kiểm tra.`,
      ...(left.length > 0 ? ['', `Để nguyên ${formatNumber(left.length)} ô:`] : []),
      ...left.slice(0, MOST_LINES).map((mend) => `${mendLine(mend)}. ${LEFT_WHY[mend.why]}`),
    ].join('\n'),
} as const;
