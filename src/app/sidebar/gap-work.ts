import type { Book } from '../../domain/book';
import { groupBy } from '../../domain/group-by';
import type { Coverage, GapKind, RankedGap } from '../../domain/coverage/coverage';
import type { BookNames } from '../../wording/book-names';
import { bookNames } from '../../wording/book-names';
import { GAP_LABELS } from '../../wording/coverage/coverage';
import { WORK } from '../../wording/my-work';
import type { FreeDay } from '../coverage/gap-prefill';
import { gapPrefill } from '../coverage/gap-prefill';
import { describeGaps } from '../coverage/gap-sheet';
import type { Audience } from './audience';
import type { OpenWork } from './open-work';

/** A hamlet may have one of each for every content: told together. */
const CONTENT_KINDS: readonly GapKind[] = ['G1', 'G1b', 'G6'];
/** Told by themselves; what the plan asks for (G4) is told by the plan's items. */
const SINGLE_KINDS: readonly GapKind[] = ['G2', 'G3', 'G5', 'G7', 'G8'];

export interface GapGround {
  readonly book: Book;
  readonly coverage: Pick<Coverage, 'gaps'>;
  readonly freeDay: FreeDay;
}

/** What is lacking at the audience's hamlets, and of the contents under its criteria elsewhere. */
export function gapWork({ book, coverage, freeDay }: GapGround, audience: Audience): readonly OpenWork[] {
  const names = bookNames(book);
  const own = coverage.gaps.filter(({ hamlets }) => hamlets.some((code) => audience.hamlets.has(code)));
  const contents = own.filter(({ kind }) => CONTENT_KINDS.includes(kind));
  const elsewhere = coverage.gaps.filter(
    (gap) =>
      CONTENT_KINDS.includes(gap.kind) && !own.includes(gap) && audience.leads('', gap.criterionOfficers),
  );
  const leadOf = new Map(book.activities.map(({ id, activity }) => [id, activity?.leadUnit ?? '']));
  const single = coverage.gaps.filter(
    (gap) =>
      SINGLE_KINDS.includes(gap.kind) &&
      (own.includes(gap) || (gap.activity !== undefined && audience.leads(leadOf.get(gap.activity) ?? ''))),
  );
  return [
    ...[...groupBy(contents, ({ kind, hamlet }) => `${kind} ${hamlet ?? ''}`).values()].map((group) =>
      contentsAtHamlet(group, book, names, freeDay),
    ),
    ...[...groupBy(elsewhere, ({ topic }) => topic ?? '').values()].map((group) =>
      contentElsewhere(group, names),
    ),
    ...singleGaps(single, book, names, freeDay, audience),
  ];
}

function contentsAtHamlet(
  group: readonly [RankedGap, ...RankedGap[]],
  book: Book,
  names: BookNames,
  freeDay: FreeDay,
): OpenWork {
  const [gap] = group;
  const codes = group.flatMap(({ topic }) => topic ?? []);
  const prefill = gapPrefill(book, gap, freeDay);
  const topics = codes.slice(0, book.settings.topicsAnActivity).join('; ');
  return {
    kind: 'gap',
    title: WORK.gapTitle(GAP_LABELS[gap.kind], names.hamlet(gap.hamlet ?? '')),
    detail: WORK.contents(
      codes.map((code) => ({ code, title: names.topic(code) })),
      book.settings.topicsAnActivity,
    ),
    hamlets: gap.hamlets,
    ...(prefill === null ? {} : { prefill: { ...prefill, topics } }),
  };
}

function contentElsewhere(group: readonly [RankedGap, ...RankedGap[]], names: BookNames): OpenWork {
  const [{ topic = '' }] = group;
  const hamlets = [...new Set(group.flatMap((gap) => gap.hamlets))];
  return {
    kind: 'gap',
    title: `${topic} ${names.topic(topic)}`,
    detail: WORK.contentAtHamlets(hamlets.map(names.hamlet)),
    hamlets,
  };
}

function singleGaps(
  gaps: readonly RankedGap[],
  book: Book,
  names: BookNames,
  freeDay: FreeDay,
  audience: Audience,
): readonly OpenWork[] {
  return describeGaps(book, gaps).map(({ gap, advice }): OpenWork => {
    const prefill = gapPrefill(book, gap, freeDay);
    const entry = book.activities.find(({ id }) => id === gap.activity);
    const own = gap.hamlets.filter((code) => audience.hamlets.has(code));
    const hamlets = own.length > 0 ? own : gap.hamlets;
    return {
      kind: 'gap',
      title: WORK.gapTitle(GAP_LABELS[gap.kind], hamlets.map(names.hamlet).join(', ')),
      detail: advice,
      hamlets,
      ...(prefill === null ? {} : { prefill }),
      ...(entry === undefined ? {} : { at: { tab: 'activities', row: entry.row, id: null } }),
    };
  });
}
