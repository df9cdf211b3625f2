import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** A name that is free, in the folder of `path`: `xa-toi-ban-thu.xlsx`, then `xa-toi-ban-thu-2.xlsx`. */
export function fileBeside(path: string): string {
  const ending = extname(path);
  const stem = join(dirname(path), `${basename(path, ending)}-ban-thu`);
  for (let number = 1; ; number += 1) {
    const free = `${stem}${number === 1 ? '' : `-${String(number)}`}${ending}`;
    if (!existsSync(free)) return free;
  }
}
