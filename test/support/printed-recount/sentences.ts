import type { Beside } from '../report-scanner/beside';
import { toTenth } from '../report-scanner/numbers';
import type { PrintedBlock } from '../report-scanner/printed-report';
import { proseOf, sentencesOf } from '../report-scanner/prose';
import { maskingOf, toOldTones } from '../report-scanner/quotations';

/** A sentence of the body without what people typed, and the figures that are left in it. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly number[];
}

/** Days, periods, numbers of tables, thresholds of the definitions, and what a list leaves out: no figures of rows. */
const NO_FIGURES: readonly RegExp[] = [
  /\d{2}\/\d{2}\/\d{4}/g,
  /(?:0?6|9) tháng(?: đầu| cuối)? năm(?: \d{4})?/g,
  /9 tháng(?: \d{4})?/g,
  /[Tt]háng \d+(?: năm \d{4})?/g,
  /[Qq]uý [IV]+(?: năm \d{4})?/g,
  /[Nn]ăm \d{4}/g,
  /(?:Bảng|Biểu đồ) \d+/g,
  /50% số hộ/g,
  /[Cc]hỉ tiêu \d+(?= \()/g,
  /(?:,)? và \d+ [\p{L} ]+? khác(?: \([^)]*\))?/gu,
];

/** Up to the tasks of the next period, which are proposals and no figures. */
export function sentencesOfBody(body: readonly PrintedBlock[], beside: Beside): readonly Sentence[] {
  const mask = maskingOf(beside);
  const end = body.findIndex((block) => block.kind === 'heading' && /NHIỆM VỤ/.test(block.text));
  return proseOf(end < 0 ? body : body.slice(0, end))
    .flatMap((paragraph) => sentencesOf(mask(paragraph)))
    .map(toOldTones)
    .map((text) => ({ text, figures: figuresIn(text) }))
    .filter(({ figures, text }) => figures.length > 0 && !/^Thực hiện .*Kế hoạch/.test(text));
}

function figuresIn(text: string): readonly number[] {
  const left = NO_FIGURES.reduce(
    (done, pattern) => done.replace(pattern, ' # '),
    text.replace(/“[^”]*”/g, ' # '),
  );
  return (left.match(/\d[\d.]*(?:,\d+)?/g) ?? []).map((found) =>
    Number(found.replace(/\.$/, '').replace(/\./g, '').replace(',', '.')),
  );
}

/** As figures are printed: half up, to one decimal. */
export const printed = (value: number | null): number => (value === null ? Number.NaN : toTenth(value));
