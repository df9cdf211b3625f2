import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** `dist` of this package, seen from itself, from its sources and from a folder of them. Throws where it is not built. */
export function buildDir(): string {
  const places = [__dirname, join(__dirname, '../dist'), join(__dirname, '../../dist')];
  const built = places.find((place) => existsSync(join(place, 'main.js')));
  if (built === undefined) throw new Error('The local Google is not built: run its script build');
  return built;
}
