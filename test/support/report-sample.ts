import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import type { DocxParts } from '../../src/app/ports/ports';
import type { Book } from '../../src/domain/book';
import { addDays } from '../../src/domain/calendar/calendar-date';
import { cumulativeSpan } from '../../src/domain/calendar/report-period';
import { computeCoverage } from '../../src/domain/coverage/compute-coverage';
import type { Coverage } from '../../src/domain/coverage/coverage';
import { computeFigures } from '../../src/domain/indicators/compute-indicators';
import type { KeptIndicator } from '../../src/domain/coverage/period-figures';
import type { Indicator } from '../../src/domain/indicators/indicator';
import type { IndicatorId } from '../../src/domain/plan/standard-indicators';
import { buildReport } from '../../src/domain/report/build-report';
import { parseUnitNames } from '../../src/domain/report/prose/unit-names';
import type { UnitName } from '../../src/domain/report/prose/unit-names';
import type { ReportInput } from '../../src/domain/report/report-context';
import type { ReportDocument } from '../../src/domain/report/tree';
import { parseWording } from '../../src/domain/report/wording-template';
import type { ReportWording } from '../../src/domain/report/wording-template';
import type { HamletCode } from '../../src/domain/ids';
import type { BookBuilder } from './book-builder';
import { aBook, aPeriod, day, consentOf } from './book-builder';
import { Dice } from './dice';

const readTemplate = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../sheets-templates/report', name), 'utf8'));

export const wordingJson = (): Record<string, unknown> =>
  readTemplate('wording.json') as Record<string, unknown>;

/** The table of full names that the repository ships. */
export function standardUnitNames(): readonly UnitName[] {
  const names = parseUnitNames(readTemplate('unit-names.json'));
  if (names === null) throw new Error('unit-names.json');
  return names;
}

/** The wording that the repository ships, which must be right. */
export function standardWording(): ReportWording {
  const result = parseWording(wordingJson());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { ...result.value, unitNames: standardUnitNames() };
}

export interface Figures {
  readonly coverage: Coverage;
  readonly cumulative: Coverage;
  readonly indicators: readonly Indicator[];
  readonly of: (id: IndicatorId) => Indicator;
}

/** Figures as they were kept before they were rows of a tab. */
const keptBefore = (values: ReadonlyMap<IndicatorId, number>): ReadonlyMap<string, KeptIndicator> =>
  new Map([...values].map(([id, value]) => [id, { value, digest: null }]));

/** Coverage of the period and of the year so far, and the figures from both; as of the period's last day. */
export function figuresOf(
  book: Book,
  code: string,
  options: { readonly asOf?: string; readonly lastYear?: ReadonlyMap<IndicatorId, number> } = {},
): Figures {
  const style = book.settings.periodStyle;
  const period = aPeriod(code, style);
  const asOf = options.asOf === undefined ? period.to : day(options.asOf);
  const coverage = computeCoverage(book, period, asOf);
  const cumulative = computeCoverage(book, cumulativeSpan(period, style), asOf);
  const { lastYear } = options;
  const { indicators, standard } = computeFigures({
    book,
    coverage,
    cumulative,
    ...(lastYear === undefined ? {} : { lastYear: keptBefore(lastYear) }),
  });
  return { coverage, cumulative, indicators, of: standard };
}

export function reportOf(
  book: Book,
  code: string,
  answers: ReadonlyMap<string, string> = new Map(),
  lastYear: ReadonlyMap<IndicatorId, number> = new Map(),
): ReportDocument {
  const { coverage, cumulative, indicators, of } = figuresOf(book, code, { lastYear });
  return buildReport({
    book,
    coverage,
    cumulative,
    indicators,
    standard: of,
    wording: standardWording(),
    answers,
  });
}

/** A report with whatever else its input may say. */
export function reportWith(
  book: Book,
  code: string,
  { asOf, lastYear, ...more }: ReportOptions = {},
): ReportDocument {
  const options = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
  const { coverage, cumulative, indicators, of } = figuresOf(book, code, options);
  return buildReport({
    book,
    coverage,
    cumulative,
    indicators,
    standard: of,
    wording: standardWording(),
    ...more,
  });
}

export interface ReportOptions extends Partial<
  Pick<ReportInput, 'wording' | 'answers' | 'previous' | 'stage' | 'additions' | 'madeOn'>
> {
  readonly asOf?: string;
  readonly lastYear?: ReadonlyMap<IndicatorId, number>;
}

/** A .docx file from its parts, for looking at and for validators. */
export function packedDocx(parts: DocxParts): Uint8Array {
  const encoder = new TextEncoder();
  const files = [...parts].map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? encoder.encode(content) : Uint8Array.from(content),
  ]);
  return zipSync(Object.fromEntries(files));
}

const HAMLETS =
  'Đầm Mụ:72,Bình Xuân:118,Bình Khang:104,Trại 4:95,Trại 5:88,Đình 6:80,Đình 7:86,Chùa 8:97,Chùa 9:91,' +
  'Văn Khúc 10:84,Văn Khúc 11:79,Thuận Phong 12:92,Thuận Phong 13:87,Thuận Phong 14:83,Bình Sơn:76,' +
  'Tiến Thành 1:101,Tiến Thành 2:108,Tiến Thành 3:94,Tiến Thành 4:99';

/** The frame of the plan of 2024: names, recipients and signature as it states them. */
export const communeFrame = (): BookBuilder =>
  HAMLETS.split(',').reduce(
    (builder, entry, position) => {
      const [name = '', households = ''] = entry.split(':');
      return builder.hamlet(`X${String(position + 1).padStart(2, '0')}`, {
        name,
        households: Number(households),
      });
    },
    aBook().settings({
      communeName: 'xã Bình Thuận',
      issuingAgency: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH THUẬN',
      placeName: 'Bình Thuận',
      planYear: 2024,
      planNumber: '/KH-UBND',
      planDate: 'tháng 01 năm 2024',
      legalBases: ['Kế hoạch số 58/KH-UBND ngày 22/12/2023 của UBND xã Bình Thuận'],
      addressees: ['Văn phòng Điều phối nông thôn mới huyện'],
      recipients: ['TT ĐU, TT HĐND xã', 'CT, các PCT UBND xã', 'Các thành viên BCĐ xã', 'Lưu: VT, BQLNTM'],
      authorityLines: ['KT. CHỦ TỊCH'],
      signerTitle: 'PHÓ CHỦ TỊCH',
      signerName: 'Nguyễn Văn Sản',
    }),
  );

const FORM_WEIGHTS =
  'HT2.2 HT2.2 HT3.3 HT3.3 HT3.3 HT3.4 HT1.2 HT1.2 HT1.7 HT1.8 HT1.3 HT3.5 HT2.1 HT8 HT4.1 HT7'.split(' ');
/** Titles, «Bắt buộc» and «Hạn (tháng)» as the shipped catalogues have them. */
function withShippedCatalogues(builder: BookBuilder): BookBuilder {
  const topicRows = shippedRows('noi-dung.csv');
  const formRows = shippedRows('hinh-thuc.csv');
  const topics = topicRows.reduce(
    (made, { Mã = '', 'Nội dung': title = '', 'Bắt buộc': required, 'Hạn (tháng)': due = '' }) =>
      made.topic(Mã, {
        title,
        required: required === 'Có',
        ...(due === '' ? {} : { dueMonth: Number(due) }),
      }),
    builder,
  );
  return formRows.reduce((made, { Mã = '', 'Hình thức': title = '' }) => made.form(Mã, { title }), topics);
}

const shippedRows = (file: string): readonly Record<string, string>[] =>
  parse(readFileSync(join(__dirname, '../../sheets-templates/trang', file), 'utf8'), {
    columns: true,
    bom: true,
  });

const UNITS = [
  'Công chức văn hóa',
  'Ban Quản lý nông thôn mới xã',
  'Hội Nông dân',
  'Hội Phụ nữ',
  'Các xóm',
  'MTTQ xã',
];

/** A made-up year of a commune; the same seed gives the same rows. */
export function sampleCommune(rows: number, seed = 2024): Book {
  const dice = new Dice(seed);
  let builder = withShippedCatalogues(communeFrame())
    .planItem({ code: 'MK01', title: 'Phổ biến chủ trương, chính sách', topics: ['ND1'], target: 2 })
    .planItem({ code: 'MK13', title: 'Vận động thực hiện tiêu chí Môi trường', topics: ['ND3.6'], target: 4 })
    .planItem({ code: 'MK18', scope: 'commune', target: 48, indicators: ['CT08'] })
    .planItem({ code: 'MK22', scope: 'commune', target: 2, indicators: ['CT19'] });
  const { hamlets, topics } = builder.build();
  for (let row = 0; row < rows; row += 1)
    builder = builder.activity(
      sampleActivity(
        dice,
        row,
        hamlets.map(({ code }) => code),
        topics.map(({ code }) => code),
      ),
    );
  for (let row = 0; row < rows / 20; row += 1)
    builder = sampleGifts(
      builder,
      dice,
      row,
      hamlets.map(({ code }) => code),
    );
  return builder.build();
}

function sampleActivity(dice: Dice, row: number, hamlets: readonly string[], topics: readonly string[]) {
  const form = dice.pick(FORM_WEIGHTS);
  const wide = form.startsWith('HT1') || form === 'HT2.1' || form === 'HT8' || form === 'HT7';
  const people = dice.int(25, 90);
  return {
    id: `HD${String(row + 1).padStart(3, '0')}`,
    date: String(addDays(day('2023-12-15'), dice.int(0, 364))),
    form,
    topics: dice.some(topics, dice.int(1, 2)),
    hamlets: wide ? [] : dice.some(hamlets, dice.chance(0.1) ? 3 : 1),
    leadUnit: dice.pick(UNITS),
    partnerUnits: dice.chance(0.3) ? 'Các xóm' : '',
    attendance: form.startsWith('HT1') || form === 'HT8' ? null : people,
    households: wide ? null : Math.round(people * 0.9),
    evidence: dice.chance(0.85) ? ['https://drive.google.com/file/d/minh-hoa'] : [],
    title: form === 'HT8' ? `Công văn số ${String(row + 10)}/UBND về đẩy mạnh tuyên truyền` : '',
    newsItems: form === 'HT1.2' || form === 'HT1.7' || form === 'HT1.8' ? dice.int(1, 3) : null,
    broadcastCount: form === 'HT1.2' ? dice.int(2, 6) : null,
    minutesPerBroadcast: form === 'HT1.2' ? dice.int(5, 15) : null,
    reachCount: form === 'HT1.7' || form === 'HT1.8' ? dice.int(100, 900) : null,
    quantity: form === 'HT1.3' ? dice.int(1, 6) : null,
    cost: dice.chance(0.2) ? dice.int(1, 30) * 250_000 : null,
    fundingSource: dice.pick(['stateBudget', 'socialised', 'none'] as const),
  };
}

function sampleGifts(builder: BookBuilder, dice: Dice, row: number, hamlets: readonly string[]): BookBuilder {
  const date = addDays(day('2023-12-15'), dice.int(0, 364));
  const hamlet = dice.pick(hamlets) as HamletCode;
  const kind = dice.pick(['cash', 'land', 'labourDays', 'inKind'] as const);
  const value = kind === 'land' || kind === 'labourDays' ? dice.int(20, 400) : dice.int(1, 40) * 500_000;
  return builder.contribution({ date, hamlet, kind, value }).example({
    date,
    hamlet,
    kind: row % 3 === 0 ? 'collective' : 'individual',
    name: row % 3 === 0 ? 'Chi hội Phụ nữ xóm' : `Hộ gia đình minh họa ${String(row + 1)}`,
    consent: consentOf(dice.chance(0.7)),
  });
}
