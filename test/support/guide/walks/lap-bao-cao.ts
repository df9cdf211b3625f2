import type { PageWalk } from '../page-walk';
import { OFFICIAL } from '../page-walk';

export const lapBaoCao: PageWalk = {
  page: 'lap-bao-cao',
  sections: [
    {
      heading: 'Lập',
      as: OFFICIAL,
      answers: { 'Loại báo cáo': 'Quý', 'Kỳ báo cáo': 'Quý II năm 2024' },
    },
    {
      heading: 'Ký và gửi',
      as: OFFICIAL,
      elsewhere: { 'Lập bản dự thảo để xem lại trước': 'offered once nothing has to be mended' },
    },
    {
      heading: 'Sau khi gửi',
      as: OFFICIAL,
      answers: { 'Chỉ tiêu cần tra': 'CT04' },
      elsewhere: { 'Tra số liệu bản này': 'beside another report: here one was made' },
    },
  ],
};
