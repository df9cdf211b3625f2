import type { PageWalk } from '../page-walk';
import { asGoogles, ADMIN } from '../page-walk';
import { message } from './in-frames';

/** The commands of «Gộp» are run by test/cli. */
export const sapNhapXa: PageWalk = {
  page: 'sap-nhap-xa',
  sections: [
    { heading: 'Trước khi gộp', as: ADMIN, after: { 1: message }, elsewhere: asGoogles('Tệp') },
    { heading: 'Gộp', as: ADMIN },
  ],
};
