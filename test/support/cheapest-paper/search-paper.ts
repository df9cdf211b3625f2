import { coverageAnswer } from '../coverage-answer';
import type { Goal, PaperSearch } from './cheapest-paper';
import { cheapestPaper } from './cheapest-paper';
import { HAMLETS } from './paper-row';
import type { Commune } from './second-definition';
import { paperBook, secondDefinition } from './second-definition';

export interface FoundPaper {
  readonly rows: number;
  readonly posts: number;
  /** The mean over the hamlets, and the least of them. */
  readonly meetingsAHamlet: number;
  readonly fewestMeetings: number;
  /** B as the engine computes it: of the commune, and of its poorest hamlet. */
  readonly commune: number;
  readonly poorest: number;
}

/** The cheapest paper that a search finds against the second definition, and what the engine says to it. */
export function searchPaper(
  commune: Commune,
  goal: Goal,
  bounds: Pick<PaperSearch, 'seed' | 'rounds' | 'mostRows'>,
): FoundPaper {
  const rows = cheapestPaper({ judge: secondDefinition(commune), goal, ...bounds });
  if (rows === null) throw new Error('nothing found');
  const answer = coverageAnswer(paperBook(commune, rows), commune.period, commune.period.to);
  const hamlets = Object.values(answer.hamlets);
  const met = hamlets.map((hamlet) => hamlet.period.direct);
  return {
    rows: rows.length,
    posts: rows.filter((row) => row.hamlets === null).length,
    meetingsAHamlet: met.reduce((a, b) => a + b, 0) / HAMLETS,
    fewestMeetings: Math.min(...met),
    commune: answer.commune.B ?? 0,
    poorest: Math.min(...hamlets.map(({ B }) => B ?? 0)),
  };
}
