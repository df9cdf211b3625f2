import type { ToneStyle } from '../plan/settings';
import { toNewToneStyle, toOldToneStyle } from '../text/tone-style';
import type { ReportDocument } from './tree';

/** The whole report with tone marks as «Kiểu đặt dấu thanh» says; addresses of links stay as they are. */
export function inToneStyle(report: ReportDocument, style: ToneStyle): ReportDocument {
  if (style === 'keep') return report;
  const place = style === 'old' ? toOldToneStyle : toNewToneStyle;
  return mapTexts(report, place) as ReportDocument;
}

/** Fields of the tree that hold no words: names of kinds, meanings and addresses. */
const NOT_WORDS = new Set(['kind', 'orientation', 'align', 'density', 'link', 'tone']);

/** The tree is plain data, so every text in it is found without knowing its blocks one by one. */
function mapTexts(value: unknown, place: (text: string) => string): unknown {
  if (typeof value === 'string') return place(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, place));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, held]: [string, unknown]) => [
      field,
      NOT_WORDS.has(field) ? held : mapTexts(held, place),
    ]),
  );
}
