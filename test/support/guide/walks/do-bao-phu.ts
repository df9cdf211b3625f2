import type { PageWalk } from '../page-walk';
import { asGoogles, OFFICIAL } from '../page-walk';

const LATE = 'the demonstration’s year ends tomorrow, so no meeting is proposed (test/browser/suggestions)';

export const doBaoPhu: PageWalk = {
  page: 'do-bao-phu',
  sections: [
    { heading: 'Xem trên màn hình', as: OFFICIAL, answers: { 'Kỳ báo cáo': 'Quý IV năm 2024' } },
    { heading: 'Vì sao con số như vậy', as: OFFICIAL },
    {
      heading: 'Nên làm gì tiếp',
      as: OFFICIAL,
      elsewhere: { 'Đưa vào kế hoạch': LATE, 'Hoàn tác': LATE },
    },
    { heading: 'In hai tab', as: OFFICIAL, elsewhere: asGoogles('Tệp', 'In', 'Vừa với chiều rộng') },
  ],
};
