import {
  FACT_HEADERS,
  factLines,
  type FactLine,
  FACTS_TAB,
  type FactsHead,
} from '../../../../src/workbook/facts-tab';
import { printXlsx, type Sheet } from '../output/xlsx';
import { madeUpFacts } from './commune-facts';

export interface MadeCommune {
  readonly seed: number;
  readonly code: string;
  readonly name: string;
}

export interface MadePeriod {
  readonly period: string;
  readonly asOf: string;
  readonly madeAt: string;
  /** Of the made-up rows; another one where rows came since. */
  readonly dataDigest: string;
  readonly state: FactsHead['state'];
}

/** Rows of tab TONG_HOP of one period, sealed as the add-on seals them. */
export const madeUpLines = ({ seed, code, name }: MadeCommune, made: MadePeriod): readonly FactLine[] =>
  factLines(
    { communeCode: code, communeName: name, appVersion: '0.1.0', ...made },
    madeUpFacts(seed * 31 + Number(made.period.replace(/\D/gu, ''))),
  );

const plain = (name: string, headers: readonly string[], rows: readonly (readonly string[])[]): Sheet => ({
  name,
  heading: [],
  columns: headers.map((header) => ({ header, shown: 'text', width: 14 })),
  rows,
});

/** A workbook as Drive would download it, as far as a province reads it; `activities` rows stand beside. */
export function communeWorkbook(
  { code, name }: Pick<MadeCommune, 'code' | 'name'>,
  lines: readonly FactLine[] | null,
  activities = 40,
): Uint8Array {
  const settings = [
    ['Phiên bản cấu trúc', lines === null ? '7' : '8', ''],
    ['Tên xã', name, ''],
    ...(lines === null ? [] : [['Mã xã', code, '']]),
  ];
  return printXlsx([
    plain('Hoạt động', ACTIVITY_HEADERS, activityRows(activities)),
    plain('Cấu hình', ['Mục cài đặt', 'Giá trị', 'Giải thích'], settings),
    ...(lines === null ? [] : [plain(FACTS_TAB.name, FACT_HEADERS, lines)]),
  ]);
}

const ACTIVITY_HEADERS = [
  'Mã',
  'Ngày',
  'Trạng thái',
  'Nội dung',
  'Hình thức',
  'Phạm vi',
  'Xóm',
  'Đơn vị chủ trì',
  'Số người',
  'Số hộ dự',
  'Minh chứng',
  'Ghi chú',
  'Kiểm tra',
];

const activityRows = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) => [
    `HD${String(at + 1).padStart(3, '0')}`,
    `${String((at % 28) + 1).padStart(2, '0')}/05/2026`,
    'Đã thực hiện',
    'ND2.1; ND3.4',
    'HT2.2',
    'Một xóm',
    `Xóm ${String((at % 18) + 1)}`,
    'Hội Nông dân xã',
    String(20 + (at % 60)),
    String(18 + (at % 40)),
    `https://drive.google.com/file/d/mau-${String(at + 1)}/view`,
    'Họp lồng ghép, người dân hỏi nhiều về phân loại rác tại nhà.',
    'Đạt',
  ]);
