import type { PageWalk } from '../page-walk';
import { ADMIN } from '../page-walk';
import { message } from './in-frames';

export const boTieuChi: PageWalk = {
  page: 'bo-tieu-chi-va-ngay-nghi',
  sections: [{ heading: 'Đổi sang bộ tiêu chí mới', as: ADMIN, after: { 3: message } }],
};
