import type { PageWalk } from '../page-walk';
import { LEADER, OFFICIAL } from '../page-walk';

export const trinhDuyet: PageWalk = {
  page: 'trinh-duyet',
  sections: [
    { heading: 'Trình và duyệt', as: OFFICIAL, steps: [1, 2, 3] },
    { heading: 'Trình và duyệt', as: LEADER, steps: [1, 2, 4, 5] },
  ],
};
