import type { DocxParts } from '../../app/ports';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]+)\.rels$/;

/**
 * The same document always gives the same parts: the library numbers some relationships at random, so they are
 * numbered again in order. The content types come first, where readers that stream the package look for them.
 */
export function stableParts(compiled: ReadonlyMap<string, unknown>): DocxParts {
  const parts = new Map<string, string | readonly number[]>();
  for (const [path, content] of [...compiled].sort(([a], [b]) => rank(a) - rank(b)))
    parts.set(path, partOf(path, content));
  for (const path of [...parts.keys()]) {
    const match = RELATIONSHIPS.exec(path);
    if (match !== null) renumber(parts, path, `${match[1] ?? ''}${match[2] ?? ''}`);
  }
  return parts;
}

const rank = (path: string): number => (path === CONTENT_TYPES ? 0 : 1);

function partOf(path: string, content: unknown): string | readonly number[] {
  if (typeof content === 'string') return content;
  if (content instanceof Uint8Array) return [...content];
  throw new TypeError(`The part ${path} is neither text nor bytes`);
}

function renumber(parts: Map<string, string | readonly number[]>, path: string, owner: string): void {
  const relationships = parts.get(path);
  const text = parts.get(owner);
  if (typeof relationships !== 'string' || typeof text !== 'string') return;
  const ids = [...relationships.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id ?? '');
  const newId = new Map(ids.map((id, position) => [id, `rId${position + 1}`]));
  const renamed = (id: string): string => newId.get(id) ?? id;
  parts.set(
    path,
    relationships.replace(/ Id="([^"]*)"/g, (_, id: string) => ` Id="${renamed(id)}"`),
  );
  parts.set(
    owner,
    text.replace(
      / r:(id|embed|link)="([^"]*)"/g,
      (_, name: string, id: string) => ` r:${name}="${renamed(id)}"`,
    ),
  );
}
