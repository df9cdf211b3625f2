import { relationsPath } from 'ooxml-read';
import { strToU8, zipSync } from 'fflate';
import type { KeptRelation } from './extras';
import { markup } from './markup';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Some programs leave a part of their own without a type. */
const OTHER = 'application/octet-stream';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Contents by path, with their type; relations by the path of the part that has them. */
export interface Output {
  parts: Map<string, { contentType: string; bytes: Uint8Array }>;
  relations: Map<string, KeptRelation[]>;
}

export function addPart(out: Output, path: string, contentType: string, xml: string): void {
  const text = xml.startsWith('<?xml') ? xml : DECLARATION + xml;
  out.parts.set(path, { contentType, bytes: strToU8(text) });
}

/** Path of a part as seen from the folder of another; some readers know no other form. */
function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The package as bytes, with its relationships and content types. */
export function zipPackage(out: Output): Uint8Array {
  for (const [path, relations] of out.relations) {
    const items = relations.map(({ id, typeUri, target, external }) =>
      markup('Relationship', {
        Id: id,
        Type: typeUri,
        Target: external ? target : relativePath(path, target),
        TargetMode: external ? 'External' : undefined,
      }),
    );
    const xml = markup('Relationships', { xmlns: `${PACKAGE}/relationships` }, items.join(''));
    addPart(out, relationsPath(path), 'application/vnd.openxmlformats-package.relationships+xml', xml);
  }
  const types = [...out.parts].flatMap(([path, { contentType }]) =>
    path.endsWith('.rels')
      ? []
      : [markup('Override', { PartName: `/${path}`, ContentType: contentType || OTHER })],
  );
  const defaults = [
    markup('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    markup('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  const contentTypes = markup(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    [...defaults, ...types].join(''),
  );
  const files = [...out.parts].map(([path, { bytes }]): [string, Uint8Array] => [path, bytes]);
  const entries = Object.fromEntries([
    ['[Content_Types].xml', strToU8(DECLARATION + contentTypes)],
    ...files,
  ]);
  // Zip times are local: a date made from local parts gives the same bytes in every zone.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6 });
}
