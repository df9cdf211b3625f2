import type { Period, PeriodKind } from '../domain/calendar/period';
import type { ReportStage } from '../domain/report/report-context';
import { formatNumber } from '../domain/text/format';
import { periodName } from './periods';

/** Sentences of the commands themselves. */
export const BUSY =
  'Có người khác đang ghi vào bảng tính. Chưa có gì bị thay đổi; xin đợi vài giây rồi làm lại.';

export const UNREADABLE_REQUEST =
  'Loa Xóm không hiểu yêu cầu này. Xin đóng thanh bên, mở lại từ menu Loa Xóm rồi làm lại.';

export const asOfMessage = (received: string): string =>
  `Ngày chốt số liệu «${received}» không đọc được. Xin ghi năm-tháng-ngày, ví dụ 2026-03-14.`;

/** Name of the document in Drive: making a report again makes another file, which says so. */
export const reportName = (
  period: Period,
  communeName: string,
  { stage, edition }: { readonly stage: ReportStage; readonly edition: number | null },
): string => {
  const again = edition !== null && edition > 1 ? `lần ${String(edition)}` : '';
  const name = ['Báo cáo tuyên truyền nông thôn mới', periodName(period), communeName, again]
    .filter((part) => part !== '')
    .join(', ');
  return stage === 'draft' ? `${name} (dự thảo)` : name;
};

/** Why a copy for signature was not made. */
export const NOT_READY = (obstacles: readonly string[]): string =>
  `Chưa lập được bản trình ký. ${obstacles.join(' ')} Vẫn lập được bản dự thảo.`;

/** Said with a report that Drive would not convert. */
export const NOT_CONVERTED =
  'Google chưa đổi được báo cáo thành Google Tài liệu nên Loa Xóm giữ lại tệp .docx trong Drive; mở tệp bằng Google Tài liệu hoặc Word đều được.';

/** Said with a report whose charts could not be drawn. */
export const NOT_DRAWN = (count: number): string =>
  `Google chưa vẽ được ${formatNumber(count)} biểu đồ. Báo cáo vẫn đủ số liệu: số liệu của biểu đồ nêu bằng chữ ở đúng chỗ đó. Muốn có hình, hãy lập lại báo cáo sau ít phút.`;

export const PERIOD_KIND_LABELS: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  nineMonths: '9 tháng',
  year: 'Năm',
  free: 'Khoảng ngày tự chọn',
};
