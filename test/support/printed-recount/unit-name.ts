import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toOldTones } from '../report-scanner/quotations';

interface UnitName {
  readonly full: string;
  readonly short: readonly string[];
}

const FILE = join(__dirname, '../../../sheets-templates/report/unit-names.json');
const NAMES = JSON.parse(readFileSync(FILE, 'utf8')) as readonly UnitName[];

const plain = (name: string): string => toOldTones(name.normalize('NFC').trim().toLowerCase());
const ofCommune = (name: string): string => plain(name.replace('{xã}', 'xã'));
const FULL = new Map(
  NAMES.flatMap(({ full, short }) => short.map((name) => [ofCommune(name), ofCommune(full)] as const)),
);

/** One name for each unit: a report spells a short one out where it first names it, and sets tone marks in one style. */
export const unitName = (name: string): string => FULL.get(plain(name)) ?? plain(name);

const SPELLINGS = NAMES.flatMap(({ full, short }) => [full, ...short]).map((name) =>
  plain(name.replace('{xã}', '')),
);

/** Whether a text names a unit: a body of the catalogue, or a Đơn vị of tab Cán bộ, alone or in a longer name. */
export const namesUnit = (text: string, officers: readonly string[]): boolean =>
  [...SPELLINGS, ...officers.map(plain)].some(
    (spelling) => spelling !== '' && ` ${plain(text)} `.includes(` ${spelling} `),
  );
