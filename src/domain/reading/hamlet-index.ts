import type { CalendarDate } from '../calendar/calendar-date';
import { addDays } from '../calendar/calendar-date';
import type { Hamlet } from '../hamlets/hamlet';
import { hamletNounOf } from '../hamlets/hamlet-noun';
import { hamletInFull, hamletKeyWithCommune, hamletLabel, keyWithCommune } from '../hamlets/hamlet-label';
import { groupBy } from '../group-by';
import type { HamletCode } from '../ids';
import type { Cell } from '../tables/cell';
import { joinedWhere, wholeNames } from '../text/joined-names';
import { bareKey } from '../text/match-keys';
import { SLIP_LETTERS_OF_PLACES } from '../text/suggest';
import type { Read } from '../cells/read';
import { itemsOf } from '../cells/cell-text';
import { codeKey } from '../cells/code-index';
import type { ItemMatch } from '../cells/item-match';
import { UNKNOWN_ITEM } from '../cells/item-match';
import type { Meant } from '../cells/name-matcher';
import { createMeaningFinder } from '../cells/name-matcher';
import { readingTexts, readList } from '../cells/read-list';
import { groupReader } from './read-hamlet-groups';

/** Finds hamlets by code or name. */
export interface HamletIndex {
  readonly byCode: ReadonlyMap<HamletCode, Hamlet>;
  readonly codeOf: (item: string) => HamletCode | undefined;
  /** The hamlets of a list of codes that are known. Rows that share the list share the answer. */
  readonly listed: (codes: readonly HamletCode[]) => readonly Hamlet[];
  /** Where a name stands for several hamlets over time, the one in force on `date` is meant. */
  readonly match: (item: string, date: CalendarDate | null) => ItemMatch<HamletCode>;
  /**
   * The hamlets that another became, item by item, by code or name: of namesakes the one in force when the other had ended.
   */
  readonly successors: (into: string, of: Pick<Hamlet, 'code' | 'validTo'>) => readonly NamedHeir[];
  /** The items of a cell; a name of tab Xóm that holds a comma is one. */
  readonly itemsOf: (text: string) => readonly string[];
  /**
   * A cell with several hamlets, as they are called on `date`. A group, «Cả 70 xóm trừ Trại 4», means those in force on
   * `groupsOn`, of a row without a day those in force now.
   */
  readonly readList: (
    cell: Cell,
    date: CalendarDate | null,
    groupsOn?: CalendarDate | null,
  ) => Read<readonly HamletCode[]>;
}

/** What an item of Sáp nhập vào names. */
export interface NamedHeir {
  readonly item: string;
  readonly match: SuccessorMatch;
}

/** A hamlet that is merged into itself alone has no successor. */
export type SuccessorMatch = ItemMatch<HamletCode> | { readonly state: 'itself' };

export function isInForce(hamlet: Hamlet, date: CalendarDate): boolean {
  return (hamlet.validFrom ?? date) <= date && (hamlet.validTo ?? date) >= date;
}

/** `noun` is what the units are called in mends; by default what their names tell. */
export function createHamletIndex(hamlets: readonly Hamlet[], noun = hamletNounOf(hamlets)): HamletIndex {
  const byCode = new Map(hamlets.map((hamlet) => [hamlet.code, hamlet]));
  const codeByKey = new Map(hamlets.map((hamlet) => [codeKey(hamlet.code), hamlet.code]));
  const codeOf = (item: string): HamletCode | undefined => codeByKey.get(codeKey(item));
  const find = createMeaningFinder(
    hamlets.map((hamlet) => ({ name: hamlet.name, value: hamlet })),
    SLIP_LETTERS_OF_PLACES,
  );
  const ofCommune = groupBy(hamlets, (hamlet) => hamletKeyWithCommune(hamlet) ?? '');
  const split = splitterOf(hamlets);
  const match = (item: string, date: CalendarDate | null): ItemMatch<HamletCode> => {
    const code = codeOf(item);
    if (code !== undefined) return { state: 'hit', value: code, label: code };
    const { candidates, ...meant } = namesakesOf(item);
    return oneOf([...candidates, ...partsInForce(item, date)], date, meant);
  };
  const successor = (into: string, { code: itself, validTo }: Pick<Hamlet, 'code' | 'validTo'>) => {
    const date = validTo === null ? null : addDays(validTo, 1);
    const code = codeOf(into);
    const { candidates, ...meant } =
      code === undefined
        ? namesakesOf(into)
        : { candidates: [byCode.get(code)].filter((hamlet) => hamlet !== undefined), ...SURE };
    const others = candidates.filter((hamlet) => hamlet.code !== itself);
    return others.length === 0 && candidates.length > 0 ? ITSELF : oneOf(others, date, meant);
  };
  const successors: HamletIndex['successors'] = (into, of) => {
    const whole = successor(into, of);
    const items = split(into);
    // «Nà Pục, Nà Lẹng» may be the name of one hamlet.
    if (whole.state === 'hit' || items.length < 2) return [{ item: into, match: whole }];
    return items.map((item) => ({ item, match: successor(item, of) }));
  };
  const namesakesOf = (item: string): Namesakes => {
    const named = ofCommune.get(keyWithCommune(item) ?? '-');
    if (named !== undefined) return { candidates: named, ...SURE };
    const { candidates, how, sure } = find(item);
    return { candidates: candidates.map(({ value }) => value), how, sure };
  };
  const oneOf = (
    namesakes: readonly Hamlet[],
    date: CalendarDate | null,
    { how, sure }: Pick<Namesakes, 'how' | 'sure'>,
  ): ItemMatch<HamletCode> => {
    const possible = possibleOn(namesakes, date);
    const [only, second] = possible;
    if (only === undefined || (second !== undefined && how === 'fuzzy')) return UNKNOWN_ITEM;
    if (second !== undefined) return { state: 'shared', among: possible.map(hamletInFull) };
    const label = hamletLabel(only, inForceTogether(hamlets, date));
    return sure ? { state: 'hit', value: only.code, label } : { state: 'suggestion', label };
  };
  /** «Nà Pục, Nà Lẹng» may be one hamlet, or the two that it was made of. */
  const partsInForce = (item: string, date: CalendarDate | null): readonly Hamlet[] => {
    const parts = itemsOf(item);
    if (parts.length < 2) return [];
    const codes = parts
      .map((part) => match(part, date))
      .map((part) => (part.state === 'hit' ? part.value : null));
    const each = codes.flatMap((code) => (code === null ? [] : (byCode.get(code) ?? [])));
    return each.length < parts.length ? [] : inForceTogether(each, date);
  };
  const readOn = (cell: Cell, date: CalendarDate | null) =>
    readList(cell, (item) => match(item, date), split);
  const readAnyDay = readingTexts((cell) => readOn(cell, null));
  const groupsIn = groupReader((date, groupsOn) => ({
    inForce: inForceTogether(hamlets, groupsOn),
    noun,
    match: (item) => match(item, date),
    split,
  }));
  const hasNamesakes =
    split !== itemsOf || new Set(hamlets.map(({ name }) => bareKey(name))).size < hamlets.length;
  return {
    byCode,
    codeOf,
    listed: listerOf(byCode),
    match,
    successors,
    itemsOf: split,
    readList: (cell, date, groupsOn = date) =>
      groupsIn(cell, date, groupsOn) ?? (hasNamesakes ? readOn(cell, date) : readAnyDay(cell)),
  };
}

interface Namesakes extends Pick<Meant<unknown>, 'how' | 'sure'> {
  readonly candidates: readonly Hamlet[];
}

const ITSELF: SuccessorMatch = { state: 'itself' };
const SURE = { how: 'same', sure: true } as const;

function listerOf(byCode: ReadonlyMap<HamletCode, Hamlet>): HamletIndex['listed'] {
  const hamletsByList = new WeakMap<readonly HamletCode[], readonly Hamlet[]>();
  return (codes) => {
    let known = hamletsByList.get(codes);
    if (known === undefined) {
      known = codes.flatMap((code) => byCode.get(code) ?? []);
      hamletsByList.set(codes, known);
    }
    return known;
  };
}

/** Of namesakes those in force that day, else those still in force, else all. */
function possibleOn(namesakes: readonly Hamlet[], date: CalendarDate | null): readonly Hamlet[] {
  if (namesakes.length < 2) return namesakes;
  const inForce = inForceTogether(namesakes, date);
  if (inForce.length > 0) return inForce;
  const open = namesakes.filter((hamlet) => hamlet.validTo === null);
  return open.length > 0 ? open : namesakes;
}

const inForceTogether = (hamlets: readonly Hamlet[], date: CalendarDate | null): readonly Hamlet[] =>
  hamlets.filter((hamlet) => (date === null ? hamlet.validTo === null : isInForce(hamlet, date)));

/** A name of tab Xóm that holds a comma is one item, with its figure too. */
function splitterOf(hamlets: readonly Hamlet[]): (text: string) => readonly string[] {
  const isWhole = wholeNames(
    hamlets.map(({ name }) => name),
    itemsOf,
  );
  if (isWhole === null) return itemsOf;
  const isNamed = (text: string): boolean => isWhole(text.replace(/\s*[:=]\s*\d.*$/, ''));
  return (text) => joinedWhere(isNamed, itemsOf(text));
}
