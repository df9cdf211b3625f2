import { requireWithin } from '../budget';
import { damaged, OoxmlError, readAt } from '../ooxml-error';
import type { OoxmlPackage } from '../package/open-package';
import type { Relation } from '../package/relations';
import { attributeOf, childOf, childrenOf, isTrue, type XmlElement } from '../xml/xml-element';

export interface WorkbookSheet {
  name: string;
  /** The number by which the workbook knows it; positive, and its own. */
  id: number;
  state: 'visible' | 'hidden' | 'veryHidden';
  /** `worksheet`, or what else it is: `chartsheet`, `dialogsheet` … */
  type: string;
  path: string;
}

export interface Workbook {
  path: string;
  root: XmlElement;
  /** Whether days count from 1904; such dates are 1,462 less. */
  date1904: boolean;
  sheets: WorkbookSheet[];
  relations: readonly Relation[];
}

/** Excel takes 31 characters, Google 100. */
const LONGEST_NAME = 255;

/** Days between the epochs of 1904 and 1900 workbooks. */
export const DAYS_1904 = 1462;

/** The workbook part of a package (18.2). Throws OoxmlError where there is none, or none that is sound. */
export function readWorkbook(source: OoxmlPackage): Workbook {
  const path = source.relationsOf('').find((relation) => relation.type === 'officeDocument')?.target;
  if (path === undefined) throw damaged('part-missing', 'workbook');
  const root = source.xmlOf(path);
  if (root.name !== 'workbook') throw new OoxmlError({ kind: 'other-format', part: path });
  if (root.attributes['xmlns']?.includes('purl.oclc.org') === true) {
    throw new OoxmlError({ kind: 'strict', part: path });
  }
  const relations = source.relationsOf(path);
  return readAt({ part: path }, () => ({
    path,
    root,
    date1904: isTrue(childOf(root, 'workbookPr')?.attributes['date1904']),
    sheets: sheetsOf(source, root, relations),
    relations,
  }));
}

function sheetsOf(source: OoxmlPackage, root: XmlElement, relations: readonly Relation[]): WorkbookSheet[] {
  const elements = childrenOf(childOf(root, 'sheets'), 'sheet');
  if (elements.length === 0) throw damaged('part-missing', 'no sheet');
  requireWithin(source.budget, 'sheets', elements.length);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const taken = new Set<string | number>();
  return elements.map((element, index) => {
    const relation = byId.get(attributeOf(element, 'id') ?? '');
    const name = element.attributes['name'] ?? `Sheet${index + 1}`;
    if (name.length > LONGEST_NAME) throw damaged('reference', 'name of a sheet');
    const id = Number(element.attributes['sheetId'] ?? index + 1);
    if (!Number.isSafeInteger(id) || id < 0) throw damaged('reference', 'sheetId', { sheet: name });
    if (!relation || source.pathOf(relation.target) === undefined) {
      throw damaged('part-missing', relation?.target, { sheet: name });
    }
    // Two sheets of one name, number or part would become one.
    for (const own of [id, `name ${name.toLowerCase()}`, `part ${relation.target}`]) {
      if (taken.has(own)) throw damaged('reference', `sheet twice: ${own}`, { sheet: name });
      taken.add(own);
    }
    return {
      name,
      id,
      state: stateOf(element.attributes['state']),
      type: relation.type,
      path: relation.target,
    };
  });
}

function stateOf(text: string | undefined): WorkbookSheet['state'] {
  return text === 'hidden' || text === 'veryHidden' ? text : 'visible';
}

/** Path of the part to which the workbook has a relation of this type; undefined where it has none. */
export function workbookPart(source: OoxmlPackage, workbook: Workbook, type: string): string | undefined {
  const target = workbook.relations.find((one) => one.type === type && !one.external)?.target;
  return target === undefined ? undefined : source.pathOf(target);
}
