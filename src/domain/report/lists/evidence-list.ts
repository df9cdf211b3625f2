import type { Activity } from '../../activities/activity';
import type { Coverage } from '../../coverage/coverage';

/** One piece of evidence of a counted activity. */
export interface EvidencePiece {
  /** From 1, by date of the activity; the list of activities names pieces by it. */
  readonly number: number;
  readonly activity: Activity;
  readonly text: string;
  /** Its address, where it holds one that a browser opens. */
  readonly link: string | null;
}

/** An address with a host of plain letters; what a sentence puts behind it stays outside. */
const LINK = /https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][^\s<>"]*)?/i;

/** The counted activities by date, and by row on one day: the order of appendix III. */
export const activitiesByDate = ({ counted }: Coverage): readonly Activity[] =>
  [...counted].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row));

/** All evidence of the counted activities, numbered through. */
export function listEvidence(coverage: Coverage): readonly EvidencePiece[] {
  return activitiesByDate(coverage)
    .flatMap((activity) => activity.evidence.map((text) => ({ activity, text })))
    .map(({ activity, text }, index) => ({
      number: index + 1,
      activity,
      text,
      link: LINK.exec(text)?.[0] ?? null,
    }));
}

/** How many pieces `listEvidence` has. */
export const countEvidence = ({ counted }: Coverage): number =>
  counted.reduce((sum, { evidence }) => sum + evidence.length, 0);

/** «3», «3–5»: the numbers of an activity's pieces; '' where it has none. */
export function numbersOf(pieces: readonly EvidencePiece[]): string {
  const first = pieces[0]?.number;
  const last = pieces[pieces.length - 1]?.number;
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
