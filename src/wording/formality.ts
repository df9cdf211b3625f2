import { hamletNoun } from '../workbook/hamlet-noun';
import type { FormalityFlag } from '../domain/coverage/coverage';
import { formatDate, formatNumber } from '../domain/text/format';

/** Signs of work done for show (docs/domain.md §6): said to leaders as something to look at, never as a fault. */
export const FORMALITY_SECTION = 'Dấu hiệu hình thức nên xem lại (chỉ nhắc, không trừ điểm việc nào)';

/** As many rows as a sentence names; the rest are counted. */
const NAMED_ROWS = 6;

export function formalitySentence(flag: FormalityFlag, hamletName: (code: string) => string): string {
  const rows = namedRows(flag.activities);
  switch (flag.kind) {
    case 'shared-evidence':
      return `Một đường dẫn minh chứng dùng cho ${formatNumber(flag.activities.length)} việc (${rows}): ${flag.link}`;
    case 'repeated-attendance':
      return `${formatNumber(flag.activities.length)} cuộc cùng ghi ${formatNumber(flag.attendance)} người dự (${rows}).`;
    case 'crowded-day':
      return `Ngày ${formatDate(flag.date)}, ${hamletName(flag.hamlet)} có ${formatNumber(flag.activities.length)} cuộc (${rows}).`;
    case 'late-entry':
      return `Nhập sau ngày thực hiện ${formatNumber(flag.days)} ngày (${rows}).`;
    case 'empty-meeting':
      return `Cuộc trực tiếp ghi 0 người dự (${rows}).`;
    case 'improbable-attendance':
      return `${formatNumber(flag.attendance)} người dự, quá 3 lần ${formatNumber(flag.households)} hộ (${rows}).`;
    case 'crowded-contents':
      return `Một việc ghi ${formatNumber(flag.contents)} nội dung (${rows}): dân khó nghe hết trong một buổi.`;
    case 'named-not-met':
      return `Ghi ${formatNumber(flag.named)} ${hamletNoun()} nhưng ${flag.met === 0 ? `chưa tính là gặp trực tiếp ${hamletNoun()} nào` : `chỉ tính là gặp trực tiếp ${formatNumber(flag.met)} ${hamletNoun()}`} (${rows}).`;
    case 'equal-shares':
      return `${formatNumber(flag.activities.length)} buổi họp nhiều ${hamletNoun()} có tỷ lệ hộ dự như nhau ở mọi ${hamletNoun()} (${rows}); số liệu có thể đã chia sẵn.`;
  }
}

function namedRows(rows: readonly string[]): string {
  const named = rows.slice(0, NAMED_ROWS).join(', ');
  const others = rows.length - NAMED_ROWS;
  return others > 0 ? `${named} và ${formatNumber(others)} việc khác` : named;
}
