import { factCell, type FactLine, isSeal } from '../../../../src/workbook/facts-tab';
import type { Before } from '../compare';
import type { FindingKind } from '../finding';
import { printXlsx } from '../output/xlsx';
import { communeWorkbook, type MadeCommune, type MadePeriod, madeUpLines } from './commune-workbook';

export const DEMO_PERIOD = '2026-Q2';
export const DEMO_COMMUNES = 124;

/** A fault that was planted: the finding that it must make, and a part of its sentence. */
export interface Planted {
  readonly kind: FindingKind;
  readonly names: string;
}

export interface DemoProvince {
  /** Files by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly list: string;
  readonly before: readonly Before[];
  readonly planted: readonly Planted[];
}

const FIRST = ['An', 'Bình', 'Cao', 'Đồng', 'Hòa', 'Khánh', 'Lương', 'Minh', 'Phú', 'Tân', 'Thanh', 'Yên'];
const SECOND = ['Hưng', 'Lạc', 'Lâm', 'Phong', 'Quang', 'Sơn', 'Thành', 'Thịnh', 'Thượng', 'Tiến', 'Trung'];
const FIRST_CODE = 5431;
const CODE_STEP = 3;
const CODE_DIGITS = 5;

const communeAt = (at: number): MadeCommune => ({
  seed: at + 1,
  code: String(FIRST_CODE + at * CODE_STEP).padStart(CODE_DIGITS, '0'),
  name: `xã ${FIRST[at % FIRST.length] ?? ''} ${SECOND[Math.floor(at / FIRST.length)] ?? ''}`,
});

const Q1: MadePeriod = {
  period: '2026-Q1',
  asOf: '2026-03-14',
  madeAt: '2026-03-15T08:10:00',
  dataDigest: '',
  state: 'issued',
};
const Q2: MadePeriod = {
  period: DEMO_PERIOD,
  asOf: '2026-06-14',
  madeAt: '2026-06-15T09:20:00',
  dataDigest: '',
  state: 'issued',
};

const digestOf = (at: number, period: string): string => `${period}-${String(at)}`;
const q1 = (at: number): MadePeriod => ({ ...Q1, dataDigest: digestOf(at, 'q1') });
const q2 = (at: number, more: Partial<MadePeriod> = {}): MadePeriod => ({
  ...Q2,
  state: at % 5 === 0 ? 'draft' : 'issued',
  dataDigest: digestOf(at, 'q2'),
  ...more,
});

/** The rows of both quarters, as a workbook of June holds them. */
const bothQuarters = (at: number): readonly FactLine[] => [
  ...madeUpLines(communeAt(at), q1(at)),
  ...madeUpLines(communeAt(at), q2(at)),
];

const fileOf = (at: number): string => `Loa Xóm ${communeAt(at).name} 2026.xlsx`;

/** What is done to the file of a commune: what the folder holds instead of it. Places are those of `communeAt`. */
interface Plan {
  readonly at: readonly number[];
  readonly kind: FindingKind;
  readonly files: (at: number) => readonly (readonly [string, Uint8Array])[];
  readonly names: (at: number) => string;
}

const book = (at: number, lines: readonly FactLine[] | null): Uint8Array =>
  communeWorkbook(communeAt(at), lines);
const own = (at: number): readonly [string, Uint8Array] => [fileOf(at), book(at, bothQuarters(at))];

const PLANS: readonly Plan[] = [
  { at: [3, 47, 90], kind: 'missing', files: () => [], names: (at) => communeAt(at).code },
  {
    at: [10, 61],
    kind: 'twice',
    files: (at) => [own(at), [`Bản sao của ${fileOf(at)}`, book(at, bothQuarters(at))]],
    names: fileOf,
  },
  {
    at: [15, 77],
    kind: 'differing',
    files: (at) => [
      own(at),
      [
        `cũ/${fileOf(at)}`,
        book(
          at,
          madeUpLines(
            { ...communeAt(at), seed: 900 + at },
            q2(at, { madeAt: '2026-06-10T16:00:00', dataDigest: 'cũ' }),
          ),
        ),
      ],
    ],
    names: (at) => `cũ/${fileOf(at)}`,
  },
  {
    at: [21, 88],
    kind: 'half',
    files: (at) => [
      [
        fileOf(at),
        book(
          at,
          bothQuarters(at).filter((line, index) => isSeal(line) || index % 3 > 0),
        ),
      ],
    ],
    names: fileOf,
  },
  { at: [30, 95], kind: 'old-schema', files: (at) => [[fileOf(at), book(at, null)]], names: fileOf },
  {
    at: [33],
    kind: 'layout',
    files: (at) => [
      [
        fileOf(at),
        book(
          at,
          bothQuarters(at).map(([, ...rest]) => ['2', ...rest]),
        ),
      ],
    ],
    names: fileOf,
  },
  {
    at: [40],
    kind: 'unsealed',
    files: (at) => [
      [
        fileOf(at),
        book(
          at,
          bothQuarters(at).filter((line) => !isSeal(line)),
        ),
      ],
    ],
    names: fileOf,
  },
  {
    at: [44],
    kind: 'changed',
    files: (at) => [[fileOf(at), book(at, bothQuarters(at).map(corrected))]],
    names: fileOf,
  },
  {
    at: [52, 101],
    kind: 'wrong-period',
    files: (at) => [[fileOf(at), book(at, madeUpLines(communeAt(at), q1(at)))]],
    names: fileOf,
  },
  {
    at: [66],
    kind: 'renamed',
    files: (at) => [
      [fileOf(at), book(at, madeUpLines({ ...communeAt(at), name: 'xã Trung tâm cũ' }, q2(at)))],
    ],
    names: fileOf,
  },
  {
    at: [70],
    kind: 'no-code',
    files: (at) => [[fileOf(at), book(at, madeUpLines({ ...communeAt(at), code: '' }, q2(at)))]],
    names: fileOf,
  },
  {
    at: [112],
    kind: 'broken',
    files: (at) => [[fileOf(at), book(at, bothQuarters(at)).slice(0, 9000)]],
    names: fileOf,
  },
  { at: [118], kind: 'unchanged', files: (at) => [own(at)], names: (at) => communeAt(at).code },
];

/** Somebody put a figure right in the sheet of the machine. */
function corrected(line: FactLine): FactLine {
  const isIt = factCell(line, 'item_code') === 'attendance';
  return isIt ? line.map((cell, at) => (at === 15 && cell !== '' ? String(Number(cell) + 100) : cell)) : line;
}

const STRAY: readonly (readonly [string, Uint8Array, FindingKind])[] = [
  ['Công văn gửi các xã.pdf', Buffer.from('%PDF-1.4\n'), 'other-file'],
  ['~$Loa Xóm xã An Hưng 2026.xlsx', Buffer.from('lock'), 'other-file'],
];

/** 124 communes from seeds, and what was planted among them. */
export function demoProvince(): DemoProvince {
  const files = new Map<string, Uint8Array>();
  const planted: Planted[] = [];
  const plans = new Map(PLANS.flatMap((plan) => plan.at.map((at) => [at, plan] as const)));
  for (let at = 0; at < DEMO_COMMUNES; at += 1) {
    const plan = plans.get(at);
    const made = plan === undefined ? [own(at)] : plan.files(at);
    // Names of files say nothing: a few are called otherwise, which is no fault.
    for (const [name, bytes] of made) files.set(at % 17 === 0 ? `tai-ve-${String(at)}.xlsx` : name, bytes);
    if (plan !== undefined) planted.push({ kind: plan.kind, names: plan.names(at) });
    // The broken file says not whose it is, and neither does one of another layout: their communes are missing as well.
    if (plan?.kind === 'broken' || plan?.kind === 'layout')
      planted.push({ kind: 'missing', names: communeAt(at).code });
  }
  for (const [name, bytes, kind] of STRAY) {
    files.set(name, bytes);
    planted.push({ kind, names: name });
  }
  files.set('Danh sách cán bộ.xlsx', foreignWorkbook());
  planted.push({ kind: 'foreign', names: 'Danh sách cán bộ.xlsx' });
  const stranger: MadeCommune = { seed: 777, code: '99001', name: 'xã Ngoài Tỉnh' };
  files.set('xã ngoài tỉnh.xlsx', communeWorkbook(stranger, madeUpLines(stranger, q2(777))));
  planted.push({ kind: 'unlisted', names: '99001' });
  return { files, list: listCsv(), before: beforeOf(), planted };
}

/** A workbook of something else. */
const foreignWorkbook = (): Uint8Array =>
  printXlsx([
    {
      name: 'Danh sách',
      heading: ['Danh sách cán bộ'],
      columns: [{ header: 'Họ tên', shown: 'text', width: 30 }],
      rows: [['Nguyễn Văn A']],
    },
  ]);

function listCsv(): string {
  const lines = Array.from({ length: DEMO_COMMUNES }, (_, at) => {
    const { code, name } = communeAt(at);
    return `${code},${name}`;
  });
  return `mã xã,tên xã\n${lines.join('\n')}\n`;
}

/** The run of the first quarter: one commune has entered nothing since. */
const beforeOf = (): readonly Before[] =>
  Array.from({ length: DEMO_COMMUNES }, (_, at) => ({
    commune: communeAt(at).code,
    dataDigest: at === 118 ? digestOf(at, 'q2') : digestOf(at, 'q1'),
    period: '2026-Q1',
  }));
