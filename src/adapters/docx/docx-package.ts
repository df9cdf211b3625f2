import type { DocxParts } from '../../app/ports/ports';
import { element, OOXML, xmlPart } from './xml';
import type { Xml } from './xml';

/** A .docx while it grows: what the document refers to is added first, the document itself comes last. */
export interface DocxPackage {
  /** Adds a part that the document refers to, and gives the id to refer by. */
  add(kind: PartKind, content: string | readonly number[]): string;
  /** The id by which the document opens an address outside; the same address has one id. */
  readonly link: (address: string) => string;
  /** All parts; the content types come first, where readers that stream the package look for them. */
  parts(document: string, properties: Readonly<Record<PropertyPath, string>>): DocxParts;
  /** Adds data that nobody sees, with its properties; once. */
  addData(content: string, properties: string): void;
}

export type PartKind = keyof typeof PART_KINDS;
export type PropertyPath = keyof typeof PROPERTY_KINDS;

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE_TYPE = 'application/vnd.openxmlformats-package';
const OFFICE_RELATION = `${OOXML}officeDocument/2006/relationships`;
const PACKAGE_RELATION = `${OOXML}package/2006/relationships`;

/** Where a part of each kind stands below `word/`, or beside it; headers and pictures are many and counted. */
const PART_KINDS = {
  styles: { path: () => 'styles.xml', type: `${WORD_TYPE}.styles+xml`, relation: 'styles' },
  settings: { path: () => 'settings.xml', type: `${WORD_TYPE}.settings+xml`, relation: 'settings' },
  fontTable: { path: () => 'fontTable.xml', type: `${WORD_TYPE}.fontTable+xml`, relation: 'fontTable' },
  header: {
    path: (count: number) => `header${count}.xml`,
    type: `${WORD_TYPE}.header+xml`,
    relation: 'header',
  },
  picture: { path: (count: number) => `media/image${count}.png`, type: 'image/png', relation: 'image' },
  /** Data that Word keeps; its properties stand beside it. */
  data: { path: () => '../customXml/item1.xml', type: 'application/xml', relation: 'customXml' },
} as const;

const DATA = 'customXml/item1.xml';
const DATA_PROPERTIES = 'customXml/itemProps1.xml';
const DATA_PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

const DOCUMENT = 'word/document.xml';
const PROPERTY_KINDS = {
  'docProps/core.xml': {
    type: `${PACKAGE_TYPE}.core-properties+xml`,
    relation: `${PACKAGE_RELATION}/metadata/core-properties`,
  },
  'docProps/app.xml': {
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${OFFICE_RELATION}/extended-properties`,
  },
} as const;

interface Referred {
  readonly kind: PartKind | 'link';
  /** Below `word/`; the address of a link. */
  readonly path: string;
  readonly content: string | readonly number[];
}

export function createDocxPackage(): DocxPackage {
  const referred: Referred[] = [];
  const linkIds = new Map<string, string>();
  let dataProperties: string | null = null;
  return {
    addData(content, properties) {
      referred.push({ kind: 'data', path: PART_KINDS.data.path(), content });
      dataProperties = properties;
    },
    link(address) {
      const known = linkIds.get(address);
      if (known !== undefined) return known;
      referred.push({ kind: 'link', path: asciiAddress(address), content: '' });
      const id = relationId(referred.length - 1);
      linkIds.set(address, id);
      return id;
    },
    add(kind, content) {
      const count = referred.filter((part) => part.kind === kind).length + 1;
      referred.push({ kind, path: PART_KINDS[kind].path(count), content });
      return relationId(referred.length - 1);
    },
    parts(document, properties) {
      return new Map<string, string | readonly number[]>([
        ['[Content_Types].xml', contentTypes(referred, dataProperties !== null)],
        ['_rels/.rels', packageRelations()],
        ...Object.entries<string>(properties),
        [DOCUMENT, document],
        ['word/_rels/document.xml.rels', documentRelations(referred)],
        ...referred
          .filter(isPart)
          .map(({ path, content }): [string, string | readonly number[]] => [placeOf(path), content]),
        ...(dataProperties === null ? [] : dataParts(dataProperties)),
      ]);
    },
  };
}

/** Beside `word/` or below it. */
const placeOf = (path: string): string => (path.startsWith('../') ? path.slice(3) : `word/${path}`);

const dataParts = (properties: string): readonly [string, string][] => [
  [DATA_PROPERTIES, properties],
  [
    DATA.replace(/([^/]+)$/, '_rels/$1.rels'),
    relationships([{ type: `${OFFICE_RELATION}/customXmlProps`, target: 'itemProps1.xml' }]),
  ],
];

const relationId = (position: number): string => `rId${position + 1}`;

function contentTypes(referred: readonly Referred[], hasData: boolean): string {
  const override = (path: string, type: string): Xml =>
    element('Override', { PartName: `/${path}`, ContentType: type });
  return xmlPart(
    element('Types', { xmlns: `${OOXML}package/2006/content-types` }, [
      element('Default', { Extension: 'rels', ContentType: `${PACKAGE_TYPE}.relationships+xml` }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override(DOCUMENT, `${WORD_TYPE}.document.main+xml`),
      ...Object.entries(PROPERTY_KINDS).map(([path, { type }]) => override(path, type)),
      ...referred.filter(isPart).map(({ kind, path }) => override(placeOf(path), PART_KINDS[kind].type)),
      hasData ? override(DATA_PROPERTIES, DATA_PROPERTIES_TYPE) : null,
    ]),
  );
}

const packageRelations = (): string =>
  relationships([
    { type: `${OFFICE_RELATION}/officeDocument`, target: DOCUMENT },
    ...Object.entries(PROPERTY_KINDS).map(([target, { relation }]) => ({ type: relation, target })),
  ]);

const documentRelations = (referred: readonly Referred[]): string =>
  relationships(
    referred.map((own) => ({
      type: `${OFFICE_RELATION}/${isPart(own) ? PART_KINDS[own.kind].relation : 'hyperlink'}`,
      target: own.path,
      ...(isPart(own) ? {} : { mode: 'External' }),
    })),
  );

/** What stands in the package itself. */
const isPart = (own: Referred): own is Referred & { readonly kind: PartKind } => own.kind !== 'link';

/** Word refuses a file with an address that is no URI: letters beyond ASCII and a few signs are written as percents. */
const asciiAddress = (address: string): string =>
  address
    .replace(/[\uD800-\uDFFF]/gu, '')
    .replace(/[^\x21-\x7e]+|["<>\\^`{|}]/g, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25');

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly mode?: string;
}

const relationships = (all: readonly Relation[]): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: PACKAGE_RELATION },
      all.map(({ type, target, mode }, position) =>
        element('Relationship', {
          Id: relationId(position),
          Type: type,
          Target: target,
          TargetMode: mode,
        }),
      ),
    ),
  );
