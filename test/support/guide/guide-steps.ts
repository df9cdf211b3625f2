import type { GuidePage } from './guide-pages';

/** What a step says of a label: press it, type into it, or only that it is there. */
export type Verb = 'press' | 'fill' | 'see';

export interface Act {
  readonly verb: Verb;
  readonly label: string;
  /** The word before the quote: «menu», «tab», «phần», «ô», «mục», «cột», «nút»; empty where it is none of these. */
  readonly kind: string;
}

export interface Step {
  readonly number: number;
  readonly text: string;
  readonly acts: readonly Act[];
}

const VERBS: Readonly<Record<string, Verb>> = {
  bấm: 'press',
  chọn: 'press',
  mở: 'press',
  gõ: 'fill',
  ghi: 'fill',
  dán: 'fill',
  xem: 'see',
  sửa: 'see',
};
/** Behind these a sentence speaks of another way or case: its labels must be there, and nobody presses them. */
const CASES = ['hoặc', 'muốn', 'nếu', 'thì', 'ưng', 'còn'];
const KINDS = ['menu', 'tab', 'phần', 'ô', 'mục', 'cột', 'nút', 'hộp'];
const WORD = new RegExp(
  `«([^»]+)»|[.;:]|(?<!\\p{L})(${[...Object.keys(VERBS), ...CASES].join('|')})(?!\\p{L})`,
  'giu',
);

/** The numbered steps under a heading; those before the first heading where it is empty. */
export function stepsUnder(page: GuidePage, heading: string): readonly Step[] {
  const sections = page.text.split(/^## /m);
  const section =
    heading === '' ? sections[0] : sections.find((one) => one.split('\n')[0]?.trim() === heading);
  if (section === undefined) throw new Error(`${page.name} has no heading «${heading}»`);
  const items = section.split(/^(?=\d+\. )/m).slice(1);
  return items.map((item, index) => {
    // An item ends where a paragraph begins that is not set in.
    const text = (item.split(/\n\n(?! )/)[0] ?? '')
      .replace(/^\d+\. /, '')
      .replace(/\s+/g, ' ')
      .trim();
    return { number: index + 1, text, acts: actsOf(text) };
  });
}

/** Headings that have numbered steps under them; empty for the steps before the first one. */
export const headingsWithSteps = (page: GuidePage): readonly string[] =>
  ['', ...[...page.text.matchAll(/^## (.+)$/gm)].map(([, heading]) => (heading ?? '').trim())].filter(
    (heading) => stepsUnder(page, heading).length > 0,
  );

function actsOf(text: string): readonly Act[] {
  const acts: Act[] = [];
  let verb: Verb = 'see';
  let isCase = false;
  for (const match of text.matchAll(WORD)) {
    const [whole, label, word] = match;
    if (label !== undefined) {
      const kind = kindBefore(text.slice(0, match.index), acts.at(-1)?.kind);
      acts.push({ verb: isCase ? 'see' : verb, label, kind });
    } else if (word === undefined) {
      verb = 'see';
      if (whole !== ':') isCase = false;
    } else if (CASES.includes(word.toLowerCase())) isCase = true;
    else verb = VERBS[word.toLowerCase()] ?? 'see';
  }
  return acts;
}

/** In «A» và «B», «C» one word stands for all. */
function kindBefore(text: string, before = ''): string {
  if (/»(?:,| và) $/u.test(text)) return before;
  const [, word = ''] = /(\p{L}+) $/u.exec(text) ?? [];
  return KINDS.find((kind) => kind === word.toLowerCase()) ?? '';
}
