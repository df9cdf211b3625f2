import type { CalendarDate } from '../calendar/calendar-date';
import type { ItemMatch } from '../cells/item-match';
import { labelOf } from '../cells/item-match';
import type { Read } from '../cells/read';
import { understood } from '../cells/read';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletGroup, ListedPart } from '../hamlets/hamlet-group';
import {
  groupHead,
  groupText,
  listedParts,
  mayNameGroup,
  membersOf,
  withoutExceptBrackets,
} from '../hamlets/hamlet-group';
import type { HamletCode } from '../ids';
import type { Cell } from '../tables/cell';

/** What groups are read against, on one day. */
export interface GroupsOfDay {
  readonly inForce: readonly Hamlet[];
  /** What the units are called. */
  readonly noun: string;
  readonly match: (item: string) => ItemMatch<HamletCode>;
  readonly split: (text: string) => readonly string[];
}

/** Null where the cell names no group. */
type GroupReader = (
  cell: Cell,
  date: CalendarDate | null,
  groupsOn: CalendarDate | null,
) => Read<readonly HamletCode[]> | null;

/** Reads cells with groups; rows that say the same of the same day share the answer. */
export function groupReader(
  dayOf: (date: CalendarDate | null, groupsOn: CalendarDate | null) => GroupsOfDay,
): GroupReader {
  const known = new Map<string, Read<readonly HamletCode[]> | null>();
  return (cell, date, groupsOn) => {
    if (typeof cell !== 'string' || !mayNameGroup(cell)) return null;
    const key = `${date ?? ''} ${groupsOn ?? ''} ${cell}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const read = readHamletGroups(cell, dayOf(date, groupsOn));
    known.set(key, read);
    return read;
  };
}

/** A part of the cell as understood, or why not. */
type PartRead =
  | { readonly state: 'hit'; readonly codes: readonly HamletCode[]; readonly label: string }
  | {
      readonly state: 'unclear';
      readonly problem: 'unknown-names' | 'shared-name' | 'other-count';
      readonly unknown: readonly string[];
      readonly suggestions: readonly string[];
      /** What the part should say instead; null where nobody knows. */
      readonly label: string | null;
    };

/**
 * A cell that names hamlets together: «Cả 70 xóm trừ Trại 4; Đình 6», «Cả 18 xóm xã cũ Khôi Kỳ». Meant are those in force
 * on the day of the row. The number is the guard of the past: where tab Xóm has another number for that day, because a
 * hamlet was added without its first day, the row is asked about and never counts for one more by itself. A group without a
 * number is understood, and mended to say it.
 * Null where the cell names no group.
 */
function readHamletGroups(text: string, day: GroupsOfDay): Read<readonly HamletCode[]> | null {
  const items = day.split(withoutExceptBrackets(text));
  const parts = listedParts(items, (item) => day.match(item).state === 'hit');
  if (parts.every(({ group }) => group === null)) return null;
  const reads = parts.map((part) => (part.group === null ? one(part, day) : many(part, part.group, day)));
  return together(parts, reads);
}

function one({ text }: ListedPart, { match }: GroupsOfDay): PartRead {
  const found = match(text);
  if (found.state === 'hit') return { state: 'hit', codes: [found.value], label: found.label };
  return unclear([text], [found]);
}

function many(
  { text, except }: ListedPart,
  group: HamletGroup,
  { inForce, noun, match }: GroupsOfDay,
): PartRead {
  const members = membersOf(group, inForce);
  const matches = except.map(match);
  const codes = new Set(members.map(({ code }) => code));
  const isOutside = (found: ItemMatch<HamletCode>): boolean =>
    found.state !== 'hit' || !codes.has(found.value);
  if (members.length === 0) return unclear([text], [{ state: 'unknown' }]);
  if (matches.some(isOutside)) {
    const outside = matches.map((found): ItemMatch<HamletCode> =>
      found.state === 'hit' && isOutside(found) ? { state: 'unknown' } : found,
    );
    return unclear(except, outside);
  }
  const named = { ...group, name: nameAsWritten(group, members) };
  const head = groupHead(named, members.length, noun);
  const left = matches.map((found) => labelOf(found));
  const label = groupText(head, left);
  const unlike = { state: 'unclear', unknown: [text], suggestions: [label], label } as const;
  if (group.count !== null && group.count !== members.length) return { ...unlike, problem: 'other-count' };
  if (!group.sure) return { ...unlike, problem: 'unknown-names' };
  for (const found of matches) if (found.state === 'hit') codes.delete(found.value);
  return {
    state: 'hit',
    codes: [...codes],
    label: group.count === null ? label : groupText(group.head, left),
  };
}

/** As tab Xóm spells it. */
function nameAsWritten({ of, name }: HamletGroup, [first]: readonly Hamlet[]): string {
  if (of === 'commune') return '';
  return (of === 'cluster' ? first?.cluster : first?.formerCommune) ?? name;
}

function unclear(items: readonly string[], matches: readonly ItemMatch<HamletCode>[]): PartRead {
  const at = matches.map((found, index) => ({ found, item: items[index] ?? '' }));
  const shared = at.filter(({ found }) => found.state === 'shared');
  const open = at.filter(({ found }) => found.state !== 'hit' && found.state !== 'shared');
  const [first] = shared;
  if (open.length === 0 && first?.found.state === 'shared')
    return {
      state: 'unclear',
      problem: 'shared-name',
      unknown: shared.map(({ item }) => item),
      suggestions: first.found.among,
      label: null,
    };
  return {
    state: 'unclear',
    problem: 'unknown-names',
    unknown: open.map(({ item }) => item),
    suggestions: open.map(({ found }) => (found.state === 'suggestion' ? found.label : '')),
    label: null,
  };
}

function together(parts: readonly ListedPart[], reads: readonly PartRead[]): Read<readonly HamletCode[]> {
  const lists = reads.flatMap((read) => (read.state === 'hit' ? [read.codes] : []));
  const codes = [...new Set(lists.flat())];
  const mended = reads.map((read, index) => read.label ?? parts[index]?.text ?? '').join('; ');
  const open = reads.flatMap((read) => (read.state === 'unclear' ? [read] : []));
  const [first] = open;
  if (first === undefined) {
    const isPlain = codes.length === lists.flat().length;
    const written = parts.map(({ text }) => text).join('; ');
    return understood(codes, mended === written ? undefined : { value: mended, certain: isPlain });
  }
  const { problem } = open.find((read) => read.problem !== 'other-count') ?? first;
  const told = open.filter((read) => read.problem === problem);
  const isWhole = open.every(({ label }) => label !== null);
  return {
    state: 'unreadable',
    problem,
    unknown: told.flatMap(({ unknown }) => unknown),
    suggestions: told.flatMap(({ suggestions }) => suggestions),
    partial: codes,
    ...(isWhole ? { mend: { value: mended, certain: false } } : {}),
  };
}
