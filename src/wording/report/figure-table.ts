import type { Period } from '../../domain/calendar/period';
import { periodName } from '../vi';

/** Words of «Xuất biểu». */
export const FIGURE_TABLE = {
  name: (period: Period, commune: string): string =>
    `Biểu số liệu ${periodName(period)}${commune === '' ? '' : `, ${commune}`}`,
  header: [
    'Mã',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Kế hoạch năm',
    'Trong kỳ',
    'Lũy kế từ đầu năm',
    'Tỷ lệ (%)',
    'Cùng kỳ năm trước',
  ],
  outsidePlan: 'ngoài KH',
} as const;
