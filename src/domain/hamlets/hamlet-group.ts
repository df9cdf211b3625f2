import { clean } from '../text/clean';
import { strictKeyWithPrefix } from '../text/match-keys';
import { withoutAccents } from '../text/without-accents';
import type { Hamlet } from './hamlet';
import { communeKey } from './hamlet-label';

/** Many hamlets named at once: all of the commune, of a former commune, or of a part that the commune made of itself. */
export interface HamletGroup {
  readonly of: 'commune' | 'former-commune' | 'cluster';
  /** Of the former commune or the cluster, as written; '' of the whole commune. */
  readonly name: string;
  /** How many it says there are; null where it does not say. */
  readonly count: number | null;
  /** False where something else may be meant: a scope, today's commune of the same name, a word without its accents. */
  readonly sure: boolean;
  /** What stands before «trừ», as written. */
  readonly head: string;
  /** The first that is left out; others follow as items of their own. Null where none is. */
  readonly except: string | null;
}

/** A hamlet as far as groups know it. */
export type Grouped = Pick<Hamlet, 'code' | 'formerCommune' | 'cluster'>;

/** An item of a list: a hamlet, or a group with the items that are left out of it. */
export interface ListedPart {
  readonly text: string;
  readonly group: HamletGroup | null;
  readonly except: readonly string[];
}

/** Whether a text may hold a group at all: asked of every cell, so it must cost little. */
export const mayNameGroup = (text: string): boolean => MAY_NAME.test(text);
const MAY_NAME =
  /(?:^|[;,\n])\s*(?:c(?:ả|a|ác|ac|ụm|um)|to(?:à|a|à)n|t(?:ấ|a)t|m(?:ọ|o)i|x(?:ã|a) c(?:ũ|u))\s/iu;

/** The parts of a list, in order. Behind «trừ» what follows is left out of the group, until the next group begins. */
export function listedParts(
  items: readonly string[],
  isHamlet: (item: string) => boolean,
): readonly ListedPart[] {
  const parts: { text: string; group: HamletGroup | null; except: string[] }[] = [];
  for (const item of items) {
    const group = isHamlet(item) ? null : groupIn(item);
    const last = parts[parts.length - 1];
    if (group !== null) {
      parts.push({ text: item, group, except: group.except === null ? [] : [group.except] });
    } else if (last !== undefined && last.except.length > 0) {
      last.text += `; ${item}`;
      last.except.push(item);
    } else parts.push({ text: item, group: null, except: [] });
  }
  return parts;
}

/** «Cả xã (trừ Trại 4, Đình 6)» without its brackets, which a list would take apart. */
export const withoutExceptBrackets = (text: string): string =>
  text.replace(/\(\s*(trừ\s(?:[^()]|\([^()]*\))*)\)/giu, '$1');

const KINDS = 'xom|thon|ban|ap|khom|buon|khu pho|to dan pho|tieu khu|khu dan cu|don vi';
const HEAD = new RegExp(
  String.raw`^(?:(ca|toan bo|toan|tat ca|moi|cac)\s+)?(?:(\d{1,3})\s+)?(?:cac\s+)?(?:(${KINDS})(?:\s+|$))?(?:(?:cua|thuoc|trong)\s+)?(?:(?:toan|ca)\s+)?(?:(xa cu|xa|cum)(?:\s+(.+))?)?$`,
);
const EXCEPT = /^(.+?)\s+(?:ngoai\s+|chi\s+)?tru(?:\s+ra)?\s*:?\s+(.+)$/;

/** The group that an item names; null where it names none. */
export function groupIn(item: string): HamletGroup | null {
  const text = clean(item);
  const plain = withoutAccents(text).toLowerCase();
  if (plain.length !== text.length) return null;
  const cut = EXCEPT.exec(plain);
  const headLength = cut?.[1]?.length ?? text.length;
  const except = cut === null ? null : text.slice(text.length - (cut[2]?.length ?? 0));
  const head = text.slice(0, headLength);
  const named = HEAD.exec(plain.slice(0, headLength));
  const what = named === null ? null : whatOf(named, head);
  if (what === null) return null;
  const isBare = what.of === 'commune' && what.count === null && except === null;
  const isGuess = what.word === 'xa' && what.of === 'former-commune';
  return {
    of: what.of,
    name: what.name,
    count: what.count,
    sure: !isBare && !isGuess && withoutAccents(head) !== head,
    head,
    except,
  };
}

function whatOf(
  [, all, digits, kind, word, rest = '']: RegExpExecArray,
  head: string,
): (Pick<HamletGroup, 'of' | 'name' | 'count'> & { readonly word: string }) | null {
  const count = digits === undefined ? null : Number(digits);
  const name = rest === '' ? '' : head.slice(head.length - rest.length);
  if (word === undefined) {
    const namesAll = all !== undefined && kind !== undefined && (count !== null || MANY.has(all));
    return namesAll ? { of: 'commune', name: '', count, word: '' } : null;
  }
  if (all === undefined && (word !== 'xa cu' || count !== null)) return null;
  if (word === 'xa' && name === '') return { of: 'commune', name, count, word };
  if (name === '') return null;
  return { of: word === 'cum' ? 'cluster' : 'former-commune', name, count, word };
}

/** «cả xóm» is one hamlet whole; these words are said of several. */
const MANY = new Set(['tat ca', 'moi', 'cac']);

/** «Cụm 1» and «1» are one cluster. */
export const clusterKey = (name: string): string => strictKeyWithPrefix(name).replace(/^cum5 /, '');

/** Those of `hamlets` that are of the group, in their order. */
export function membersOf<H extends Grouped>(
  { of, name }: Pick<HamletGroup, 'of' | 'name'>,
  hamlets: readonly H[],
): readonly H[] {
  if (of === 'commune') return hamlets;
  const keyOf = of === 'cluster' ? clusterKey : communeKey;
  const wanted = keyOf(name);
  return hamlets.filter((hamlet) => {
    const own = of === 'cluster' ? hamlet.cluster : hamlet.formerCommune;
    return own !== null && own !== '' && keyOf(own) === wanted;
  });
}

/** «xã cũ Khôi Kỳ», «cụm 2»: behind a number of hamlets; '' of the whole commune. */
export function groupPhrase({ of, name }: Pick<HamletGroup, 'of' | 'name'>): string {
  if (of === 'commune') return '';
  const bare = name.trim().replace(of === 'cluster' ? /^cụm\s+/iu : /^xã\s+(?:cũ\s+)?/iu, '');
  return `${of === 'cluster' ? 'cụm' : 'xã cũ'} ${bare}`;
}

/** How a cell names the whole group: «Cả 70 xóm», «Cả 18 xóm xã cũ Khôi Kỳ». Of several kinds they are «đơn vị». */
export function groupHead(group: Pick<HamletGroup, 'of' | 'name'>, count: number, noun: string): string {
  const phrase = groupPhrase(group);
  const kind = noun.includes(',') ? 'đơn vị' : noun;
  return `Cả ${String(count)} ${kind}${phrase === '' ? '' : ` ${phrase}`}`;
}

/** The same with those that are left out, as a cell holds it. */
export const groupText = (head: string, except: readonly string[]): string =>
  except.length === 0 ? head : `${head} trừ ${except.join('; ')}`;
