const DOMAIN = 'dongson.example';

const officer = (mail: string, name: string, unit: string, role: string, criteria: string) => ({
  Email: `${mail}@${DOMAIN}`,
  'Họ tên': `${name} (minh họa)`,
  'Đơn vị': unit,
  'Vai trò': role,
  'Phụ trách tiêu chí': criteria,
});

/** Tab Cán bộ: the units of the commune, with the criteria that each looks after. */
export const OFFICERS = [
  officer('van-phong', 'Chánh Văn phòng', 'Văn phòng HĐND và UBND', 'Quản trị', '10'),
  officer('van-hoa', 'Công chức văn hóa', 'Phòng Văn hóa – Xã hội', 'Tổng hợp', '4; 5; 6; 7'),
  officer('kinh-te', 'Công chức kinh tế', 'Phòng Kinh tế', 'Cán bộ xã', '1; 2; 3; 8'),
  officer('mot-cua', 'Công chức một cửa', 'Trung tâm Phục vụ hành chính công', 'Cán bộ xã', '9'),
  officer(
    'dich-vu',
    'Viên chức đài truyền thanh',
    'Trung tâm cung ứng dịch vụ sự nghiệp công',
    'Cán bộ xã',
    '',
  ),
  officer('mttq', 'Cán bộ Mặt trận', 'Ủy ban MTTQ Việt Nam xã', 'Cán bộ xã', ''),
  officer('phu-nu', 'Cán bộ Hội Phụ nữ', 'Hội Liên hiệp Phụ nữ xã', 'Cán bộ xã', ''),
  officer('thanh-nien', 'Cán bộ Đoàn', 'Đoàn TNCS Hồ Chí Minh xã', 'Cán bộ xã', ''),
] as const;
