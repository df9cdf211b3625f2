import type { PageWalk } from '../page-walk';
import { OFFICIAL } from '../page-walk';

export const baoCao: PageWalk = {
  page: 'bao-cao',
  sections: [{ heading: 'Trước khi ký', as: OFFICIAL, answers: { 'Kỳ báo cáo': 'Quý II năm 2024' } }],
};
