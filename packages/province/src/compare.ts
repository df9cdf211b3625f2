import { labelOf } from './deliveries';
import type { Delivery, Finding, Listed } from './finding';

/** What an earlier run knew of a commune: `dataDigest` of its workbook's rows, and what that was of. */
export interface Before {
  readonly commune: string;
  readonly dataDigest: string;
  readonly period: string;
}

/** By which a commune is one, as the query `keyed` has it: its code, else the list's for its name, else its name. */
export function communeKey(
  { communeCode, communeName }: Pick<Delivery, 'communeCode' | 'communeName'>,
  listed: readonly Listed[],
): string {
  if (communeCode !== '') return communeCode;
  const codes = listed.filter(({ name }) => name === communeName).map(({ code }) => code);
  return codes.sort()[0] ?? communeName;
}

/**
 * What stands in the deliveries together, and beside the list and the run before; in the order of the communes. `named` are
 * communes that some other finding has named already: they are not said to be missing as well.
 */
export function compareDeliveries(
  deliveries: readonly Delivery[],
  listed: readonly Listed[],
  before: readonly Before[],
  named: readonly string[],
): readonly Finding[] {
  const byCommune = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const key = communeKey(delivery, listed);
    byCommune.set(key, [...(byCommune.get(key) ?? []), delivery]);
  }
  const found = [...byCommune].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...found.flatMap(([key, own]) => ofCommune(key, own, listed, before)),
    ...listed
      .filter(({ code, name }) => !byCommune.has(code === '' ? name : code))
      .filter(({ code, name }) => ![labelOf(name, code), name, code].some((label) => named.includes(label)))
      .map(({ code, name }): Finding => ({ kind: 'missing', commune: labelOf(name, code), code })),
  ];
}

function ofCommune(
  key: string,
  deliveries: readonly Delivery[],
  listed: readonly Listed[],
  before: readonly Before[],
): readonly Finding[] {
  const inOrder = [...deliveries].sort((a, b) => compareDeliveriesOfOne(a, b));
  const [used] = inOrder;
  if (used === undefined) return [];
  return [
    ...severalFiles(inOrder, used),
    ...besideList(key, used, listed),
    ...sinceBefore(key, used, before),
  ];
}

/** As the query `accepted` orders them; files of one seal by name, which changes nothing but the sentence. */
function compareDeliveriesOfOne(a: Delivery, b: Delivery): number {
  if (a.madeAt !== b.madeAt) return a.madeAt < b.madeAt ? 1 : -1;
  if (a.seal !== b.seal) return a.seal < b.seal ? -1 : 1;
  return a.file < b.file ? -1 : 1;
}

function severalFiles(inOrder: readonly Delivery[], used: Delivery): readonly Finding[] {
  const commune = labelOf(used.communeName, used.communeCode);
  const same = inOrder.filter(({ seal }) => seal === used.seal);
  const others = inOrder.filter(({ seal }) => seal !== used.seal);
  return [
    ...(same.length > 1 ? [{ kind: 'twice', commune, files: same.map(({ file }) => file) } as const] : []),
    ...(others.length > 0
      ? [
          {
            kind: 'differing',
            commune,
            names: [...new Set(inOrder.map(({ communeName }) => communeName))],
            used: used.file,
            madeAt: used.madeAt,
            left: others.map(({ file }) => file),
          } as const,
        ]
      : []),
  ];
}

function besideList(key: string, used: Delivery, listed: readonly Listed[]): readonly Finding[] {
  const { file, communeCode: code, communeName: commune } = used;
  const entry = listed.find((each) => (each.code === '' ? each.name : each.code) === key);
  if (code === '') return [{ kind: 'no-code', file, commune, found: entry !== undefined }];
  if (listed.length === 0) return [];
  if (entry === undefined) return [{ kind: 'unlisted', file, commune, code }];
  return entry.name === commune ? [] : [{ kind: 'renamed', file, commune, listed: entry.name, code }];
}

function sinceBefore(key: string, used: Delivery, before: readonly Before[]): readonly Finding[] {
  const last = before.find(({ commune }) => commune === key);
  return last !== undefined && last.dataDigest === used.dataDigest
    ? [{ kind: 'unchanged', commune: labelOf(used.communeName, used.communeCode), since: last.period }]
    : [];
}
