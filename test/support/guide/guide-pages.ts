import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(__dirname, '../../../docs/guide');

export interface GuidePage {
  /** File name without its ending. */
  readonly name: string;
  readonly text: string;
}

/** Every page of docs/guide. */
export const guidePages = (): readonly GuidePage[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ name: file.slice(0, -3), text: readFileSync(join(FOLDER, file), 'utf8') }));

/** What stands between « and », however the lines are broken. */
export const quotesIn = (text: string): readonly string[] =>
  [...text.matchAll(/«([^»]+)»/g)].map(([, quote]) => (quote ?? '').replace(/\s+/g, ' ').trim());
