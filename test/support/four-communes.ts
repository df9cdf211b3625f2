import { join } from 'node:path';
import { makeCommune } from '../../cli/demo-commune/make-commune';
import { readStarter } from '../../cli/starter-files';
import type { StarterRecords } from '../../cli/starter-files';
import { drawing } from './seeded';

type Texts = Record<string, string>;

const starter = readStarter(join(__dirname, '../../sheets-templates'), 'xa-2026');
const ENTRY_TABS = ['Hoạt động', 'Đóng góp', 'Gương, mô hình'] as const;
const NAMES = ['Minh Tân', 'Phú Thịnh', 'Yên Lãng', 'Tân Linh'] as const;

/**
 * Four communes with a year each, as they stood before they were merged: the made-up one of 2026 taken apart, so that codes
 * and names of hamlets meet, lists and settings differ, and some rows name hamlets as people in a hurry do.
 */
export function fourCommunes(seed: number): readonly StarterRecords[] {
  const whole = makeCommune(starter, seed + 1);
  return NAMES.map((name, at) => alone(whole, name, seed * NAMES.length + at));
}

/** What went to the whole commune each of them did alike, on one day. */
function alone(whole: StarterRecords, name: string, seed: number): StarterRecords {
  const draw = drawing(seed + 1);
  const units = (whole['Xóm'] ?? []).filter((unit) => unit['Xã cũ'] === name);
  const label = ` (${name})`;
  const known = new Set(units.map((unit) => unit['Tên xóm'] ?? ''));
  const bare = (text: string): string => text.replaceAll(label, '');
  const isOurs = (row: Texts): boolean =>
    (row['Xóm'] ?? '').split('; ').every((item) => item === '' || known.has(bare(item)));
  const rows = Object.fromEntries(
    ENTRY_TABS.map((tab) => [
      tab,
      (whole[tab] ?? []).filter(isOurs).map((row): Texts => {
        const hamlets = bare(row['Xóm'] ?? '');
        return {
          ...row,
          Xóm: hurried(hamlets, draw),
          'Số hộ theo xóm': bare(row['Số hộ theo xóm'] ?? ''),
          'Minh chứng': (row['Minh chứng'] ?? '').replace('minh-hoa', `xa-${String(seed)}`),
        };
      }),
    ]),
  );
  return {
    ...whole,
    ...Object.fromEntries(
      ENTRY_TABS.map((tab) => [
        tab,
        (rows[tab] ?? []).map((row) => withoutBlanks(row, whole[tab]?.[0] ?? {})),
      ]),
    ),
    Xóm: units.map((unit, index) => ({
      ...unit,
      'Mã xóm': `X${String(index + 1).padStart(2, '0')}`,
      'Xã cũ': '',
    })),
    'Nội dung': (whole['Nội dung'] ?? []).map((topic, index) => differing(topic, index, draw)),
    'Chỉ tiêu': [...(whole['Chỉ tiêu'] ?? []), ...OWN_FIGURES].map((figure) => givenTarget(figure, seed)),
    'Số liệu khác': otherFigures(draw),
    'Cấu hình': (whole['Cấu hình'] ?? []).map((setting) => {
      if (setting['Mục cài đặt'] === 'Tên xã') return { ...setting, 'Giá trị': `xã ${name}` };
      if (setting['Mục cài đặt'] === 'Hệ số gián tiếp')
        return { ...setting, 'Giá trị': draw.one(['0,5', '0,4']) };
      return setting;
    }),
  };
}

/** Two that are entered by hand besides CT40: one that is the last of its months, and a share. */
const OWN_FIGURES: readonly Texts[] = [
  { Mã: 'CT91', 'Chỉ tiêu': 'Hộ có thùng phân loại rác', 'Đơn vị tính': 'hộ', 'Lũy kế': 'Số cuối kỳ' },
  { Mã: 'CT92', 'Chỉ tiêu': 'Tỷ lệ hộ hài lòng', 'Đơn vị tính': '%', 'Lũy kế': 'Số cuối kỳ' },
].map((row) => ({ ...row, 'Cách tính': 'Nhập tay', 'Bảng 1': 'Không' }));

/** Of figures that are counted, of a share, and one that only some communes were given. */
function givenTarget(figure: Texts, seed: number): Texts {
  const target = TARGETS[figure['Mã'] ?? '']?.(seed);
  return target === undefined ? figure : { ...figure, 'Kế hoạch năm': target };
}

const TARGETS: Readonly<Record<string, (seed: number) => string>> = {
  CT05: (seed) => String(1_000 + 10 * (seed % 7)),
  CT40: () => '12,5',
  CT08: (seed) => (seed % 2 === 0 ? '48' : ''),
  CT92: (seed) => (seed % 3 === 0 ? '90' : '85'),
};

/** Months one by one, of which some communes forgot some. */
function otherFigures(draw: ReturnType<typeof drawing>): Texts[] {
  const months = Array.from({ length: 9 }, (_, at) => at + 1);
  const rows = ['CT40', 'CT91', 'CT92'].flatMap((code) =>
    months.flatMap((month): Texts[] => {
      const forgets = draw.below(25) === 0;
      const written = draw.one([
        `2026-T0${String(month)}`,
        `2026-T0${String(month)}`,
        `tháng ${String(month)}`,
      ]);
      const figure = String(code === 'CT92' ? draw.between(50, 99) : draw.between(0, 400));
      return forgets ? [] : [{ Kỳ: written, 'Chỉ tiêu': code, 'Giá trị': figure, Nguồn: 'Sổ theo dõi' }];
    }),
  );
  return rows.map((row, at) => ({ Mã: `SL${String(at + 1).padStart(3, '0')}`, ...row }));
}

const withoutBlanks = (row: Texts, headers: Texts): Texts =>
  Object.fromEntries(Object.entries(row).filter(([header]) => header in headers || row[header] !== ''));

/** As typed without accents, in capitals, or as the name of a hamlet that another commune has. */
function hurried(hamlets: string, draw: ReturnType<typeof drawing>): string {
  if (hamlets === '' || hamlets.includes(';')) return hamlets;
  const dice = draw.below(40);
  if (dice === 0) return hamlets.toUpperCase();
  if (dice === 1) return 'Xóm Không Có';
  if (dice === 2) return draw.one(['Bản Trung', 'Tổ dân phố 9', 'Bản Đèo Khế']);
  return hamlets;
}

function differing(topic: Texts, index: number, draw: ReturnType<typeof drawing>): Texts {
  const dice = draw.below(20);
  if (dice === 0) return { ...topic, 'Trọng số': draw.one(['2', '3']) };
  if (dice === 1 && index > 0)
    return { ...topic, 'Nội dung': `Việc riêng của xã số ${String(draw.below(99))}` };
  return topic;
}
