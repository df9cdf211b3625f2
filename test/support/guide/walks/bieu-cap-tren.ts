import type { PageWalk } from '../page-walk';
import { OFFICIAL } from '../page-walk';
import { dialogOf } from './in-frames';

export const bieuCapTren: PageWalk = {
  page: 'bieu-cap-tren',
  sections: [
    {
      heading: 'Làm một lần',
      as: OFFICIAL,
      elsewhere: { 'Dương lịch': 'is a choice of Google’s list in the cell' },
    },
    {
      heading: 'Làm hằng tháng',
      as: OFFICIAL,
      answers: { 'Loại báo cáo': 'Tháng', 'Kỳ báo cáo': 'Tháng 3' },
      after: { 3: async (page) => dialogOf(page).getByText('Đã tải «').first().waitFor() },
    },
  ],
};
