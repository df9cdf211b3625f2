import type { ToneStyle } from '../plan/settings';
import { toNewToneStyle, toOldToneStyle } from '../text/tone-style';
import type { ReportDocument } from './tree';
import type { ReportWording } from './wording-template';

type PlacedStyle = Exclude<ToneStyle, 'keep'>;

/** How the wording itself places tone marks, by most of its words; rows that others wrote follow it in print. */
export function styleOfWording({ templates }: ReportWording): PlacedStyle {
  let [old, fresh] = [0, 0];
  for (const pieces of [...templates.values()].flat(2)) {
    if (pieces.kind === 'tag') continue;
    if (toNewToneStyle(pieces.text) !== pieces.text) old += 1;
    if (toOldToneStyle(pieces.text) !== pieces.text) fresh += 1;
  }
  return fresh > old ? 'new' : 'old';
}

/**
 * The whole report with tone marks in one style, quotations from rows too; addresses of links stay as they are, and so does
 * the name of who signs.
 */
export function inToneStyle(report: ReportDocument, style: PlacedStyle): ReportDocument {
  const place = style === 'old' ? toOldToneStyle : toNewToneStyle;
  return mapTexts(report, place) as ReportDocument;
}

/** Fields of the tree that hold no words but names of kinds, meanings and addresses; and a person's own name. */
const NOT_WORDS = new Set(['kind', 'orientation', 'align', 'density', 'link', 'tone', 'signerName']);

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
