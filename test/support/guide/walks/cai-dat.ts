import type { PageWalk } from '../page-walk';
import { asGoogles, OWNER } from '../page-walk';

export const caiDat: PageWalk = {
  page: 'cai-dat',
  sections: [
    { heading: 'Cài đặt lần đầu', as: OWNER, elsewhere: asGoogles('Cho phép', 'Chia sẻ') },
    { heading: 'Kiểm tra', as: OWNER, elsewhere: { 'Chưa đạt': 'shown where something is amiss' } },
  ],
};
