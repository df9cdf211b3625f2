import { dayIn, toDateText } from './calendar.mjs';

/** Contributions of the people, in the amounts that such communes report for a year. */
export function makeContributions(random, hamlets) {
  const kinds = [
    { kind: 'Tiền', count: 26, value: () => random.integer(8, 60) * 1_000_000, criteria: '2' },
    { kind: 'Đất', count: 18, value: () => random.integer(120, 900), criteria: '2' },
    { kind: 'Ngày công', count: 22, value: () => random.integer(40, 260), criteria: '17' },
    { kind: 'Hiện vật', count: 7, value: () => random.integer(3, 25) * 1_000_000, criteria: '6' },
  ];
  return kinds
    .flatMap(({ kind, count, value, criteria }) =>
      Array.from({ length: count }, () => ({
        day: dayIn(random, random.integer(1, 12)),
        Xóm: random.pick(hamlets).name,
        Loại: kind,
        'Giá trị': value(),
        'Số hộ': random.integer(4, 40),
        'Tiêu chí': criteria,
      })),
    )
    .sort((a, b) => a.day - b.day)
    .map(({ day, ...row }, index) => ({
      Mã: code('DG', index),
      Ngày: toDateText(day),
      ...row,
      'Ghi chú': 'Minh họa',
    }));
}

/**
 * Good examples without any person's name, and the model of each activity that built or copied one (HT4): what the text counts is
 * what stands on record.
 */
export function makeExamples(random, hamlets, activities) {
  const kinds = [
    { kind: 'Tập thể', count: 6, name: (hamlet) => `Tập thể Nhân dân xóm ${hamlet.name}` },
    { kind: 'Cá nhân', count: 9, name: (hamlet) => `Một hộ dân tiêu biểu của xóm ${hamlet.name}` },
  ];
  const rows = kinds
    .flatMap(({ kind, count, name }) =>
      Array.from({ length: count }, () => {
        const hamlet = random.pick(hamlets);
        return {
          day: dayIn(random, random.integer(2, 12)),
          Loại: kind,
          Tên: name(hamlet),
          Xóm: hamlet.name,
          'Nội dung': 'ND3.8',
          'Đồng ý nêu tên': 'Có',
        };
      }),
    )
    .concat(activities.filter((row) => row['Hình thức'].startsWith('HT4')).map(modelOf))
    .sort((a, b) => a.day - b.day);
  const codeOfModel = (name) =>
    code(
      'GM',
      rows.findIndex((row) => row.model === name),
    );
  return rows.map(({ day, model, isCopy, ...row }, index) => ({
    Mã: code('GM', index),
    Ngày: toDateText(day),
    ...row,
    ...(isCopy ? { 'Nhân rộng từ': codeOfModel(model) } : {}),
    'Minh chứng': `https://example.vn/minh-hoa/${code('GM', index).toLowerCase()}`,
    'Ghi chú': 'Minh họa',
  }));
}

const modelOf = (activity) => ({
  day: activity.day,
  model: activity['Tên gọi'],
  isCopy: activity['Hình thức'] === 'HT4.2',
  Loại: 'Mô hình',
  Tên: `${activity['Tên gọi']} xóm ${activity.Xóm}`,
  Xóm: activity.Xóm,
  'Nội dung': activity['Nội dung'],
  'Hoạt động': activity.Mã,
  'Đồng ý nêu tên': 'Có',
});

export const code = (prefix, index) => `${prefix}${String(index + 1).padStart(3, '0')}`;
