import { randomInt } from './seeded-random';

/** What may stand on a command line: names, options, values good and bad. `F` is a workbook that is there. */
const COMMANDS = ['init', 'check', 'fix', 'coverage', 'report', 'table', 'new-year', 'kiem-tra', ''];
const OPTIONS = [
  '--workbook',
  '--out',
  '--period',
  '--as-of',
  '--template',
  '--user',
  '--port',
  '--khong-co',
];
const FLAGS = ['--json', '--stats', '--force', '--help', '-x', '--', '--json=1'];
const VALUES = [
  'khong-co.xlsx',
  '.',
  '',
  '/',
  '\u0000',
  'a\nb.xlsx',
  `${'dài'.repeat(200)}.xlsx`,
  'van-ban.docx',
  '2024-Q1',
  '2024-Q9',
  'quý một',
  '2024-02-30',
  'hoa@xa.example',
  'hoa',
  '../..',
  '-1',
  '$(id)',
  '__proto__',
  'toString',
  '🙂.xlsx',
];

export interface CommandLineSeeds {
  readonly seed: number;
  readonly count: number;
  /** Paths that are there. */
  readonly there: readonly string[];
}

/** Command lines as people and programs mistype them; the same seed gives the same ones. */
export function* commandLines({ seed, count, there }: CommandLineSeeds): Generator<string[]> {
  const below = randomInt(seed);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const values = [...VALUES, ...there];
  for (let made = 0; made < count; made += 1) {
    const words = [one(COMMANDS)];
    for (let more = below(5); more > 0; more -= 1) {
      words.push(
        ...(below(4) === 0 ? [one(FLAGS)] : below(6) === 0 ? [one(OPTIONS)] : [one(OPTIONS), one(values)]),
      );
    }
    yield words;
  }
}
