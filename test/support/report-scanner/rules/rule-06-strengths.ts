import type { Rule } from '../breach';
import { hamletRuns } from '../hamlet-runs';
import { proseOf, sentencesOf, under } from '../prose';

/** 6. A strength is stated only where at least half of the hamlets share it. */
export const strengths: Rule = ({ body }, { hamlets }) => {
  const names = hamlets.map(({ name }) => name);
  return proseOf(under(body, /ưu điểm/i))
    .flatMap(sentencesOf)
    .flatMap((sentence) => {
      const counted = [...sentence.matchAll(/(?<![\d/])(\d+)\/(\d+) xóm/g)];
      const few = counted.filter(([, some, all]) => 2 * Number(some) < Number(all)).map(([found]) => found);
      const other = counted.filter(([, , all]) => Number(all) !== names.length).map(([found]) => found);
      const listed = counted.length > 0 ? [] : hamletRuns(sentence, names);
      return [
        ...few.map((found) => ({ at: sentence, why: `ưu điểm của chỉ ${found}` })),
        ...other.map((found) => ({ at: sentence, why: `«${found}» mà xã có ${names.length} xóm` })),
        ...listed
          .filter(({ named, more }) => 2 * (named + more) < names.length)
          .map(({ named, more }) => ({ at: sentence, why: `ưu điểm của chỉ ${named + more} xóm` })),
      ];
    });
};
