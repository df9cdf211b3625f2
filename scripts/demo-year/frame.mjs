/** Topic → plan item, its allowed forms of direct meetings, criteria of set NC21 (the plan's own frame), Hạn of noi-dung.csv. */
export const TOPICS = [
  { code: 'ND1', item: 'MK01', forms: ['HT2.2', 'HT3.3', 'HT3.4'], criteria: '', due: 3, weight: 5 },
  { code: 'ND2.1', item: 'MK02', forms: ['HT2.2', 'HT3.3'], criteria: '', due: 3, weight: 3 },
  { code: 'ND2.3', item: 'MK04', forms: ['HT2.2', 'HT3.3', 'HT3.4'], criteria: '10; 12', due: 6, weight: 3 },
  { code: 'ND2.4', item: 'MK05', forms: ['HT2.2', 'HT3.4'], criteria: '13', due: 9, weight: 2 },
  { code: 'ND2.6', item: 'MK07', forms: ['HT2.2'], criteria: '8; 15', due: 12, weight: 2 },
  { code: 'ND3.1', item: 'MK08', forms: ['HT2.2', 'HT3.3'], criteria: '2', due: 6, weight: 4 },
  { code: 'ND3.2', item: 'MK09', forms: ['HT2.2', 'HT3.3'], criteria: '3', due: 6, weight: 2 },
  { code: 'ND3.3', item: 'MK10', forms: ['HT3.3'], criteria: '6', due: 9, weight: 3 },
  { code: 'ND3.4', item: 'MK11', forms: ['HT2.2', 'HT3.4'], criteria: '10', due: 9, weight: 3 },
  { code: 'ND3.5', item: 'MK12', forms: ['HT3.3', 'HT3.4'], criteria: '6', due: 12, weight: 3 },
  { code: 'ND3.6', item: 'MK13', forms: ['HT2.2', 'HT3.3', 'HT3.4'], criteria: '17; 18', due: 3, weight: 8 },
  { code: 'ND3.7', item: 'MK14', forms: ['HT3.3'], criteria: '19', due: 9, weight: 3 },
  { code: 'ND3.8', item: 'MK28', forms: ['HT3.3'], criteria: '', due: 12, weight: 2 },
  { code: 'ND3.9', item: 'MK16', forms: ['HT3.3', 'HT3.4'], criteria: '6; 17; 19', due: 3, weight: 3 },
  { code: 'ND3.10', item: 'MK17', forms: ['HT3.4', 'HT2.2'], criteria: '17; 18', due: 6, weight: 4 },
];

export const LEADS = {
  'HT2.2': ['Ban Quản lý nông thôn mới xã', 'Công chức chuyên môn'],
  'HT3.3': ['Các xóm'],
  'HT3.4': ['Hội Phụ nữ', 'Hội Nông dân', 'Đoàn Thanh niên', 'MTTQ xã'],
};

/** How busy each hamlet was, in the order of xom.csv: the made-up year has strong and weak hamlets. */
export const BUSYNESS = [
  0.35, 1.35, 1.1, 1, 0.55, 1.05, 0.9, 1.25, 1, 0.8, 0.7, 1.15, 1, 0.9, 0.3, 1.2, 1.1, 0.9, 0.45,
];

export function pickWeighted(random, list) {
  let rest = random.next() * list.reduce((sum, item) => sum + item.weight, 0);
  return list.find((item) => (rest -= item.weight) < 0) ?? list[list.length - 1];
}
