import type { Breach, Rule } from '../breach';
import { numberIn, toTenth } from '../numbers';
import { allBlocks } from '../printed-report';
import type { PrintedTable } from '../printed-report';
import { proseOfAll, tablesOf } from '../prose';
import { maskingOf } from '../quotations';

const N = '\\d[\\d.]*(?:,\\d+)?';
/** «tăng 12,5% (từ 24 lên 27 cuộc)», «tăng 05 cuộc, từ 02 lên 07», «giảm 3 điểm phần trăm (từ 64,5% xuống 61,5%)». */
const CHANGE = new RegExp(
  `(?<way>tăng|giảm) (?<by>${N})(?<percent>\\s?%)?(?<tail>(?:(?! (?:tăng|giảm) )[^;.]|\\.(?=\\d))*)`,
  'gu',
);
const SPAN = new RegExp(
  `từ (?<before>${N})(?<share>\\s?%)?[^\\d;]{0,30}? (?:lên|xuống)(?: còn)? (?<now>${N})(?<unit>[^\\d;).]*)`,
  'u',
);
const SAME_TIME = new RegExp(`cùng kỳ(?: năm trước)?: (?<before>${N})(?<share>\\s?%)?`, 'u');
const MEASURE = /đồng|m²|km|héc-ta|ha(?!\p{L})/u;
/** A count below this changes by a count; a percentage of it says nothing. */
const SMALL = 20;

/** 4. Small bases by counts, shares by points, differences of the printed values, and no «giảm 100%». */
export const changes: Rule = (report, beside) => {
  const mask = maskingOf(beside);
  return [
    ...proseOfAll(report).flatMap((text) => changesIn(mask(text)).map((why) => ({ at: text, why }))),
    ...tablesOf(allBlocks(report)).flatMap(changesOfTable),
  ];
};

function changesIn(text: string): readonly string[] {
  const toNothing = [...text.matchAll(/xuống (?:còn )?0(?![\d,.]\d|\d|\s?%)/g)].map(
    () => 'về không mà không ghi «không phát sinh»',
  );
  return [
    ...toNothing,
    ...[...text.matchAll(CHANGE)].flatMap(({ groups }) => {
      const { way = '', by = '', percent, tail = '' } = groups ?? {};
      const isPoints = /^ điểm/.test(tail);
      const said = SPAN.exec(tail)?.groups ?? SAME_TIME.exec(tail)?.groups;
      const change = {
        way,
        by: numberIn(by),
        before: numberIn(said?.['before']),
        now: numberIn(said?.['now']),
        isShare: said?.['share'] !== undefined,
        isMeasure: MEASURE.test(said?.['unit'] ?? ''),
      };
      return wrongIn({ ...change, form: percent !== undefined ? 'percent' : isPoints ? 'points' : 'count' });
    }),
  ];
}

interface SaidChange {
  readonly way: string;
  readonly by: number | null;
  readonly before: number | null;
  readonly now: number | null;
  /** The values are percentages themselves. */
  readonly isShare: boolean;
  /** Money and areas are measured, not counted. */
  readonly isMeasure: boolean;
  readonly form: 'percent' | 'points' | 'count';
}

function wrongIn({ way, by, before, now, isShare, isMeasure, form }: SaidChange): readonly string[] {
  if (form === 'percent' && before === null) return ['tỷ lệ tăng, giảm không kèm số gốc'];
  if (before === null) return [];
  if (isShare && form !== 'points') return ['thay đổi của tỷ lệ phải tính bằng điểm phần trăm'];
  const wrong: string[] = [];
  if (form === 'percent' && before < SMALL && !isMeasure)
    wrong.push(`gốc ${before} dưới ${SMALL}: phải ghi bằng số đếm`);
  if (now === null) return wrong;
  if (form === 'percent' && now === 0) wrong.push('về không mà không ghi «không phát sinh»');
  if (now === before || now > before !== (way === 'tăng')) wrong.push(`«${way}» trái với ${before} → ${now}`);
  const expected = toTenth(Math.abs(form === 'percent' ? ((now - before) / before) * 100 : now - before));
  if (by !== null && Math.abs(by - expected) > 1e-9) wrong.push(`in ${by}, tính từ số đã in là ${expected}`);
  return wrong;
}

/** Columns «Cùng kỳ …» and «So cùng kỳ» beside the period's, which follows the plan's; what is of a day has no period of its own. */
function changesOfTable({ header, rows }: PrintedTable): readonly Breach[] {
  const titles = (header[0] ?? []).map((_, at) =>
    header
      .map((line) => line[at] ?? '')
      .join(' ')
      .toLowerCase(),
  );
  const change = titles.findIndex((title) => /^so (với )?cùng kỳ/.test(title.trim()));
  const before = titles.findIndex((title, at) => at !== change && title.includes('cùng kỳ'));
  const now = titles.findIndex((title) => /^(?:kế hoạch|kh) năm/.test(title)) + 1;
  if (change < 0 || before < 0 || now === 0) return [];
  const unit = titles.findIndex((title) => /đvt|đơn vị tính/.test(title));
  return rows.flatMap((row) =>
    changeOfRow({
      text: row[change] ?? '',
      before: numberIn(row[before]),
      now: numberIn(row[now]) ?? numberIn(row[now + 1]),
      isShare: row[unit] === '%',
      isMeasure: MEASURE.test(row[unit] ?? ''),
    }).map((why) => ({ at: row.join(' | '), why })),
  );
}

function changeOfRow(row: {
  readonly text: string;
  readonly before: number | null;
  readonly now: number | null;
  readonly isShare: boolean;
  readonly isMeasure: boolean;
}): readonly string[] {
  const { text, before, now, isShare, isMeasure } = row;
  const [, way = '', by, sign = ''] = new RegExp(`^(tăng|giảm) (${N})(.*)$`, 'u').exec(text) ?? [];
  if (before === null || now === null) return by === undefined ? [] : ['thay đổi của số không in'];
  if (before === now && by !== undefined) return ['hai số bằng nhau mà ghi tăng, giảm'];
  if (by === undefined)
    return text === 'không đổi' && before !== now ? ['«không đổi» mà hai số khác nhau'] : [];
  const form = sign.trim() === '%' ? 'percent' : sign.includes('điểm') ? 'points' : 'count';
  return wrongIn({ way, by: numberIn(by), before, now, isShare, isMeasure, form });
}
