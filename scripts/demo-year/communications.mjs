import { dayIn, reportingMonth } from './calendar.mjs';
import { TOPICS } from './frame.mjs';

const WEEK = 7 * 86_400_000;
const CULTURE = 'Công chức văn hóa';

const done = (day, fields) => ({ day, evidenced: true, 'Trạng thái': 'Đã thực hiện', ...fields });

/** The weekly slot on the loudspeakers: two to four items, morning and evening. */
export function makeBroadcasts(random) {
  const first = reportingMonth(1).from + 3 * 86_400_000;
  return Array.from({ length: 51 }, (_, week) => {
    const items = random.integer(2, 4);
    return done(first + week * WEEK, {
      'Mục kế hoạch': 'MK18',
      'Nội dung': `${random.pick(TOPICS).code}; ND4`,
      'Hình thức': 'HT1.2',
      'Phạm vi': 'Toàn xã',
      'Đơn vị chủ trì': CULTURE,
      'Số tin bài': items,
      'Số lượt phát': items * random.integer(2, 3),
      'Phút mỗi lượt': random.integer(7, 10),
      'Tiêu chí': '8',
    });
  });
}

/** Posts in Zalo groups and on Facebook and the commune's web page. */
export function makePosts(random) {
  const kinds = [
    { form: 'HT1.7', count: 58, item: 'MK19', reach: [250, 900], items: [1, 3] },
    { form: 'HT1.8', count: 46, item: 'MK19', reach: [400, 2400], items: [1, 3] },
    { form: 'HT1.11', count: 12, item: 'MK01', reach: [80, 300], items: [1, 1] },
  ];
  return kinds.flatMap(({ form, count, item, reach, items }) =>
    Array.from({ length: count }, (_, index) =>
      done(dayIn(random, (index % 12) + 1), {
        'Mục kế hoạch': form === 'HT1.11' ? 'Ngoài kế hoạch' : item,
        'Nội dung': form === 'HT1.11' ? 'ND1' : random.pick(TOPICS).code,
        'Hình thức': form,
        'Phạm vi': 'Toàn xã',
        'Đơn vị chủ trì': index % 3 === 2 ? 'Đoàn Thanh niên' : CULTURE,
        'Số tin bài': random.integer(...items),
        'Lượt tiếp cận': random.integer(...reach),
        'Tiêu chí': '8',
      }),
    ),
  );
}

/** Banners, slogans, billboards, posters and leaflets; a billboard stands in one hamlet. */
export function makeBanners(random, hamlets) {
  const one = (form, quantity, extra) =>
    done(dayIn(random, random.integer(1, 12)), {
      'Mục kế hoạch': 'MK20',
      'Nội dung': random.pick(['ND1', 'ND3.6', 'ND3.9']),
      'Hình thức': form,
      'Phạm vi': 'Toàn xã',
      'Đơn vị chủ trì': CULTURE,
      'Số lượng': quantity,
      'Vị trí': random.pick(['Trụ sở Ủy ban nhân dân xã', 'Trục đường chính của xã', 'Nhà văn hóa xã']),
      'Kinh phí (đồng)': quantity * 350_000,
      'Nguồn kinh phí': 'NSNN',
      ...extra,
    });
  const billboards = [2, 7, 11, 16, 9, 5].map((index) => {
    const hamlet = hamlets[index];
    return one('HT1.5', 1, {
      'Nội dung': 'ND3.6',
      'Phạm vi': 'Một xóm',
      Xóm: hamlet.name,
      'Vị trí': `Cổng nhà văn hóa xóm ${hamlet.name}`,
      'Diện tích (m²)': random.integer(6, 14),
      'Kinh phí (đồng)': random.integer(4, 9) * 1_000_000,
      'Nguồn kinh phí': 'Xã hội hóa',
    });
  });
  return [
    ...Array.from({ length: 9 }, () => one('HT1.3', random.integer(2, 3))),
    ...Array.from({ length: 4 }, () => one('HT1.4', random.integer(1, 3))),
    ...billboards,
    one('HT1.6', 20, { 'Kinh phí (đồng)': 1_200_000 }),
    one('HT1.6', 15, { 'Kinh phí (đồng)': 900_000 }),
    one('HT1.10', 400, {
      'Mục kế hoạch': 'Ngoài kế hoạch',
      'Vị trí': 'Phát tại các xóm',
      'Kinh phí (đồng)': 800_000,
    }),
  ];
}
