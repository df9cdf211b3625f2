import { dayIn } from './calendar.mjs';

const BOARD = 'Ban Quản lý nông thôn mới xã';
const FRONT = 'MTTQ xã';
/** The month with which the item of ND1 ends; what follows is outside the plan. */
const MK01_ENDS = 3;
const OUTSIDE_PLAN = 'Ngoài kế hoạch';

const done = (day, fields) => ({ day, evidenced: true, 'Trạng thái': 'Đã thực hiện', ...fields });

/** Conferences, party and government meetings, classes, tours, models, launches, contests, documents. */
export function makeOccasions(random, hamlets) {
  const names = (...indexes) => indexes.map((index) => hamlets[index].name).join('; ');
  const everyone = hamlets.map((hamlet) => hamlet.name).join('; ');
  const on = (month, fields) => done(dayIn(random, month), fields);
  return [
    ...[1, 4, 7, 9, 12].map((month) =>
      on(month, {
        'Mục kế hoạch': month <= MK01_ENDS ? 'MK01' : OUTSIDE_PLAN,
        'Nội dung': 'ND1; ND2.1',
        'Hình thức': 'HT2.1',
        'Phạm vi': 'Toàn xã',
        Xóm: everyone,
        'Đơn vị chủ trì': BOARD,
        'Đơn vị phối hợp': 'Công chức văn hóa',
        'Số người': random.integer(70, 95),
      }),
    ),
    ...Array.from({ length: 24 }, (_, index) =>
      on((index % 12) + 1, {
        'Mục kế hoạch': (index % 12) + 1 <= MK01_ENDS ? 'MK01' : OUTSIDE_PLAN,
        'Nội dung': 'ND1',
        'Hình thức': index % 2 ? 'HT3.2' : 'HT3.1',
        'Phạm vi': 'Toàn xã',
        Xóm: everyone,
        'Đơn vị chủ trì': index % 2 ? 'Ủy ban nhân dân xã' : 'Đảng ủy xã',
        'Số người': random.integer(38, 64),
      }),
    ),
    ...[2, 3, 5, 8, 10].map((month, index) =>
      on(month, {
        'Mục kế hoạch': 'MK22',
        'Nội dung': index % 2 ? 'ND2.3; ND2.4' : 'ND2.6',
        'Hình thức': 'HT3.5',
        'Phạm vi': 'Liên xóm',
        Xóm: names(index, index + 5, index + 10),
        'Đơn vị chủ trì': BOARD,
        'Đơn vị phối hợp': 'Văn phòng Điều phối nông thôn mới huyện',
        'Số người': random.integer(45, 70),
        'Số lượng': 1,
        'Tiêu chí': '12; 13',
        'Kinh phí (đồng)': 6_500_000,
        'Nguồn kinh phí': 'NSNN',
      }),
    ),
    on(6, {
      'Mục kế hoạch': 'MK21',
      'Nội dung': 'ND5',
      'Hình thức': 'HT6',
      'Phạm vi': 'Toàn xã',
      Xóm: names(1, 3, 7, 11, 15),
      'Đơn vị chủ trì': BOARD,
      'Số người': 38,
      'Vị trí': 'Một xã đạt chuẩn nông thôn mới nâng cao trong tỉnh',
      'Thành phần': 'Cán bộ làm công tác nông thôn mới; thành viên BCĐ; hộ gia đình; hợp tác xã',
      'Kinh phí (đồng)': 24_000_000,
      'Nguồn kinh phí': 'NSNN',
    }),
    ...[4, 9].map((month) =>
      on(month, {
        'Mục kế hoạch': 'MK23',
        'Nội dung': 'ND2.6',
        'Hình thức': 'HT3.5',
        'Phạm vi': 'Ngoài xã',
        'Đơn vị chủ trì': 'Văn phòng Điều phối nông thôn mới huyện',
        'Số người': random.integer(2, 4),
        'Số lượng': 1,
      }),
    ),
    ...[3, 6, 9].map((month, index) =>
      on(month, {
        'Mục kế hoạch': 'MK24',
        'Nội dung': ['ND3.6', 'ND3.4', 'ND3.5'][index],
        'Hình thức': 'HT4.1',
        'Phạm vi': 'Một xóm',
        Xóm: names([1, 7, 15][index]),
        'Đơn vị chủ trì': FRONT,
        'Đơn vị phối hợp': 'Các xóm',
        'Giai đoạn': 'Xây dựng mới',
        'Tên gọi': ['Tuyến đường hoa tự quản', 'Tổ hợp tác chè an toàn', 'Nhà văn hóa sáng, xanh, sạch, đẹp'][
          index
        ],
        'Số người': random.integer(30, 60),
        'Số hộ dự': random.integer(25, 55),
      }),
    ),
    ...[7, 11].map((month, index) =>
      on(month, {
        'Mục kế hoạch': 'MK24',
        'Nội dung': 'ND3.6',
        'Hình thức': 'HT4.2',
        'Phạm vi': 'Một xóm',
        Xóm: names([2, 12][index]),
        'Đơn vị chủ trì': FRONT,
        'Đơn vị phối hợp': 'Các xóm',
        'Giai đoạn': 'Nhân rộng',
        'Tên gọi': 'Tuyến đường hoa tự quản',
        'Số người': random.integer(30, 60),
        'Số hộ dự': random.integer(25, 55),
      }),
    ),
    on(1, {
      'Mục kế hoạch': 'MK25',
      'Nội dung': 'ND3.8; ND3.9',
      'Hình thức': 'HT5.1',
      'Phạm vi': 'Toàn xã',
      Xóm: everyone,
      'Đơn vị chủ trì': 'Ủy ban nhân dân xã',
      'Đơn vị phối hợp': FRONT,
      'Số người': 120,
      'Tên gọi': 'Bình Thuận quyết tâm chung sức xây dựng xã NTM nâng cao năm 2024',
    }),
    ...[1, 2, 5, 7, 8, 10, 11, 12, 13, 16, 17].map((index, turn) =>
      on((turn % 11) + 2, {
        'Mục kế hoạch': 'MK28',
        'Nội dung': 'ND3.8',
        'Hình thức': 'HT5.2',
        'Phạm vi': 'Một xóm',
        Xóm: names(index),
        'Đơn vị chủ trì': 'Các xóm',
        'Số người': random.integer(35, 60),
        'Số hộ dự': random.integer(30, 50),
      }),
    ),
    on(10, {
      'Mục kế hoạch': 'MK26',
      'Nội dung': 'ND3.5; ND3.6',
      'Hình thức': 'HT7',
      'Phạm vi': 'Liên xóm',
      Xóm: names(1, 2, 7, 8, 11, 15, 16),
      'Đơn vị chủ trì': 'MTTQ và đoàn thể xã',
      'Tên gọi': 'Hội thi tìm hiểu nông thôn mới nâng cao',
      'Số người': 260,
      'Kinh phí (đồng)': 15_000_000,
      'Nguồn kinh phí': 'Xã hội hóa',
    }),
    ...[1, 1, 1, 2, 2, 4, 6, 7, 9, 11].map((month, index) =>
      on(month, {
        'Mục kế hoạch': 'MK27',
        'Nội dung': 'ND1',
        'Hình thức': 'HT8',
        'Phạm vi': 'Toàn xã',
        'Đơn vị chủ trì': ['Ủy ban nhân dân xã', FRONT, 'Hội Phụ nữ', 'Hội Nông dân', 'Đoàn Thanh niên'][
          index % 5
        ],
        'Tên gọi': `Văn bản triển khai tuyên truyền (minh họa ${index + 1})`,
      }),
    ),
    ...[3, 6, 9, 11].map((month) =>
      on(month, {
        'Mục kế hoạch': 'MK06',
        'Nội dung': 'ND2.5',
        'Hình thức': 'HT1.1',
        'Phạm vi': 'Toàn xã',
        'Đơn vị chủ trì': 'Công chức chuyên môn',
        'Đơn vị phối hợp': 'Hợp tác xã',
        'Số tin bài': 1,
        'Lượt tiếp cận': random.integer(500, 1500),
      }),
    ),
  ];
}

/** Rows that are right but not done: the plan for the rest of the year, and one cancelled. */
export function makeOpenRows(random, hamlets) {
  const open = (index, status) => ({
    day: dayIn(random, 12),
    evidenced: false,
    'Trạng thái': status,
    'Mục kế hoạch': 'MK13',
    'Nội dung': 'ND3.6',
    'Hình thức': 'HT3.3',
    'Phạm vi': 'Một xóm',
    Xóm: hamlets[index].name,
    'Đơn vị chủ trì': 'Các xóm',
  });
  return [...[0, 4, 10, 14, 18].map((index) => open(index, 'Dự kiến')), open(6, 'Hủy')];
}
