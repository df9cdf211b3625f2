import { matches } from '../breach';
import type { Breach, Rule } from '../breach';
import { proseOf, tablesOf } from '../prose';
import { hamletRuns } from '../hamlet-runs';

const NAMED_AT_MOST = 7;

/** 5. «Cả N xóm …» where it is all of them; at most seven names, then how many more and where they stand. */
export const lists: Rule = ({ body, appendices }, { hamlets }) => {
  const names = hamlets.map(({ name }) => name);
  const cells = tablesOf(body).flatMap(({ rows }) => rows.flat());
  const prose = [...proseOf(body), ...appendices.flatMap(({ blocks }) => proseOf(blocks))];
  const tables = tablesOf([...body, ...appendices.flatMap(({ blocks }) => blocks)]);
  const hasPlace = tables.some(({ rows }) => names.every((name) => rows.some((row) => row.includes(name))));
  return [
    ...[...prose, ...cells].flatMap((text) => hamletLists(text, names, hasPlace)),
    ...prose.flatMap((text) => wholes(text, names.length)),
    ...prose.flatMap(listsOfTitles),
  ];
};

/** A month of many hamlets has no table of them all that could be pointed to. */
function hamletLists(text: string, names: readonly string[], hasPlace: boolean): readonly Breach[] {
  return hamletRuns(text, names).flatMap(({ named, more, place, isAnnotated }) => {
    const why: string[] = [];
    if (named > NAMED_AT_MOST) why.push(`kể ${named} tên xóm`);
    if (more > 0 && named !== NAMED_AT_MOST) why.push(`kể ${named} tên rồi «và ${more} xóm khác»`);
    if (more > 0 && hasPlace && !/^(Phụ lục|Bảng)/.test(place)) why.push('«và … xóm khác» không chỉ chỗ nêu');
    if (named + more === names.length && names.length > 1 && !isAnnotated)
      why.push(`kể đủ ${names.length} xóm thay vì «cả …»`);
    return why.map((each) => ({ at: text, why: each }));
  });
}

const wholes = (text: string, all: number): readonly Breach[] => [
  ...matches(text, /(?<![\d/])(\d+)\/\1 xóm/g, (found) => `«${found}» thay vì «cả …»`).filter(() => all > 1),
  ...[...text.matchAll(/(?<!\p{L})(?:có|ở) (\d+) xóm(?! khác)/giu)]
    .filter(([, count]) => all > 1 && Number(count) === all)
    .map(([found]) => ({ at: text, why: `«${found}» thay vì «cả …»` })),
  ...[...text.matchAll(/(?<!\p{L})cả (\d+) xóm/giu)]
    .filter(([, count]) => Number(count) !== all)
    .map(([found]) => ({ at: text, why: `«${found}» mà xã có ${all} xóm` })),
];

const TITLES = /chưa có hoạt động nào[^:.]*: ([^.]*)/giu;

/** Contents and forms that are missing are listed as hamlets are. */
const listsOfTitles = (text: string): readonly Breach[] =>
  [...text.matchAll(TITLES)]
    .map(([, list = '']) => list.split('; ').length)
    .filter((named) => named > NAMED_AT_MOST)
    .map((named) => ({ at: text, why: `kể ${named} tên` }));
