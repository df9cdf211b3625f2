import type { PageWalk } from '../page-walk';
import { asGoogles, OFFICIAL } from '../page-walk';

const LINK = 'https://docs.google.com/forms/d/e/1FAIpQLSdemo/viewform?usp=pp_url&entry.1=MAVIEC';

export const dienThoai: PageWalk = {
  page: 'dien-thoai',
  sections: [
    {
      heading: 'Làm biểu mẫu (một lần, khoảng mười phút)',
      as: OFFICIAL,
      answers: { 'Liên kết điền sẵn': LINK },
      elsewhere: asGoogles(
        'Công cụ',
        'Tạo biểu mẫu mới',
        'Câu trả lời',
        'Nội dung',
        'Hình thức',
        'Mã việc',
        'Tạo đường liên kết điền sẵn',
      ),
    },
  ],
};
