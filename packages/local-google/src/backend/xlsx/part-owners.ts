import {
  cellName,
  childOf,
  localName,
  partKey,
  type OoxmlPackage,
  type Relation,
  type Workbook,
  type XmlElement,
} from 'ooxml-read';
import type { SeenPlace } from './refusal';

/** Who leads to a part: the tab that shows it, and the drawing in which it lies. */
interface Owner {
  sheet?: string;
  drawing?: string;
  /** The relation that leads to it; the tabs' own are not asked for. */
  relation?: Relation;
}

/** How the parts of a file hang together. */
export interface PartOwners {
  placeOf(path: string): SeenPlace;
  /** Type of the relation by which a part is reached; undefined where nothing leads to it. */
  relationTo(path: string): Relation | undefined;
}

/** Follows the relations from each tab, then from the workbook and the package; a part belongs to who comes first. */
export function partOwners(source: OoxmlPackage, workbook: Workbook): PartOwners {
  const owners = new Map<string, Owner>();
  const follow = (from: string, owner: Omit<Owner, 'relation'>): void => {
    const open: { path: string; owner: Omit<Owner, 'relation'> }[] = [{ path: from, owner }];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const relation of source.relationsOf(next.path)) {
        const key = partKey(relation.target);
        if (relation.external || owners.has(key) || source.pathOf(relation.target) === undefined) continue;
        const drawing = relation.type === 'drawing' ? relation.target : next.owner.drawing;
        const found = { ...next.owner, ...(drawing !== undefined && { drawing }) };
        owners.set(key, { ...found, relation });
        open.push({ path: relation.target, owner: found });
      }
    }
  };
  for (const { path, name } of workbook.sheets) owners.set(partKey(path), { sheet: name });
  for (const { path, name } of workbook.sheets) follow(path, { sheet: name });
  follow('', {});
  return {
    placeOf: (path) => placeOf(owners.get(partKey(path)), source),
    relationTo: (path) => owners.get(partKey(path))?.relation,
  };
}

function placeOf(owner: Owner | undefined, source: OoxmlPackage): SeenPlace {
  if (owner?.sheet === undefined) return {};
  const near = owner.drawing === undefined ? undefined : firstAnchor(source.xmlOf(owner.drawing));
  return { sheet: owner.sheet, ...(near !== undefined && { near }) };
}

/** The cell at the upper left of a drawing's first thing. */
export function firstAnchor(drawing: XmlElement): string | undefined {
  const from = drawing.children
    .map((anchor) => anchor.children.find((child) => localName(child.name) === 'from'))
    .find((one) => one !== undefined);
  const column = Number(childOf(from, 'col')?.text ?? childOf(from, 'xdr:col')?.text ?? NaN);
  const row = Number(childOf(from, 'row')?.text ?? childOf(from, 'xdr:row')?.text ?? NaN);
  return Number.isSafeInteger(column) && Number.isSafeInteger(row) && column >= 0 && row >= 0
    ? cellName(row, column)
    : undefined;
}
