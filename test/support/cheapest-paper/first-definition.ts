import type { Judge, PaperRow } from './paper-row';
import { rememberingB } from './paper-row';

/** Contents that count and the seven of the people, in a commune without plan items. */
interface Asked {
  readonly contents: readonly string[];
  readonly peopleFacing: readonly string[];
  readonly months: readonly string[];
  /** Form groups that make 100 % of HT. */
  readonly formGroups: number;
  /** Share of the households that every meeting claims. */
  readonly attendance: number;
}

const WEIGHTS = { CC: 25, TC: 15, HT: 10, LT: 15, TH: 15, MC: 10 };

/**
 * The composite of the first definition of coverage, kept so that the search can show what it was worth: a row of a
 * direct form was direct at every hamlet that it listed, and gave credit for every content that it named.
 */
export function firstDefinition(asked: Asked): Judge {
  const { contents, peopleFacing, months, formGroups, attendance } = asked;
  const isDirect = ({ hamlets }: PaperRow): boolean => hamlets !== null;
  const compute = (rows: readonly PaperRow[]): number => {
    const points = (topic: string): number => {
      const bringing = rows.filter((row) => row.contents.includes(topic));
      return bringing.some(isDirect) ? 1 : bringing.length > 0 ? 0.5 : 0;
    };
    const mean = (topics: readonly string[]): number =>
      topics.reduce((sum, topic) => sum + points(topic), 0) / topics.length;
    const direct = rows.filter(isDirect);
    const groups = new Set(rows.map(({ form }) => form.split('.')[0]));
    const met = months.filter((month) => direct.some(({ date }) => date.startsWith(month)));
    const known = [
      [WEIGHTS.CC, mean(contents)],
      [WEIGHTS.TC, mean(peopleFacing)],
      [WEIGHTS.HT, Math.min(1, groups.size / formGroups)],
      [WEIGHTS.LT, met.length / months.length],
      [WEIGHTS.TH, direct.length > 0 ? attendance : 0],
      // Every row has a link as evidence; undefined without a direct one.
      ...(direct.length > 0 ? [[WEIGHTS.MC, 1] as const] : []),
    ] as const;
    const weights = known.reduce((sum, [weight]) => sum + weight, 0);
    return (100 * known.reduce((sum, [weight, value]) => sum + weight * value, 0)) / weights;
  };
  return {
    hamletB: rememberingB(compute),
    posts: ['HT1.8'],
    meetings: ['HT2.2', 'HT5.1'],
    sizes: [1, 3, 19],
    contentsARow: [4, contents.length],
    contents,
    days: months.map((month) => `${month}-05`),
  };
}
