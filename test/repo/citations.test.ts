import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const cited = (pattern: RegExp): Citation[] =>
  FILES.flatMap((file) => [...read(file).matchAll(pattern)].map((match) => ({ file, match })));

interface Citation {
  readonly file: string;
  readonly match: RegExpMatchArray;
}

/** Everything that people write here, but this test, which names what it forbids. */
const FILES = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter(
    (file) =>
      /\.(ts|tsx|mjs|cjs|css|md)$/.test(file) &&
      existsSync(join(ROOT, file)) &&
      !/^test\/repo\/citations/.test(file),
  );
const CODE = FILES.filter((file) => !file.endsWith('.md'));

/** «4.16» and «5.2» are numbers of a list, the others are headings. */
function sectionsOfTheLaw(): Set<string> {
  const text = read('docs/domain.md');
  const headings = [...text.matchAll(/^#+ (\d+(?:\.\d+)*)\.? /gm)].map(([, number]) => number ?? '');
  const chapters = text.split(/^## /m).slice(1);
  const lists = chapters.flatMap((chapter) => {
    const [, number = ''] = /^(\d+)\. /.exec(chapter) ?? [];
    return [...chapter.matchAll(/^(\d+)\. (?!.*\n## )/gm)]
      .slice(1)
      .map(([, item]) => `${number}.${item ?? ''}`);
  });
  return new Set([...headings, ...lists]);
}

/** Headings of a page, as they are cited: «Periods». */
const headingsOf = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, name]) => name ?? '');

const faults = (): Set<string> =>
  new Set([...read('docs/faults.md').matchAll(/\*\*([ABC]\.\d+)\*\*/g)].map(([, number]) => number ?? ''));

const facts = (): Set<string> =>
  new Set(
    [...read('packages/local-google/docs/facts.md').matchAll(/^(\d+)\. /gm)].map(
      ([, number]) => number ?? '',
    ),
  );

const said = (citations: Citation[]): string[] => citations.map(({ file, match }) => `${file}: ${match[0]}`);

describe('every citation resolves inside the repository', () => {
  it('§ of docs/domain.md', () => {
    const sections = sectionsOfTheLaw();
    // «ECMA-376, part 1, §20» is a law of somebody else.
    const found = cited(/(?<!ECMA-376, part \d, )(?<![\w'])§(\d+(?:\.\d+)*)/g).filter(
      ({ file }) => !file.startsWith('docs/adr/'),
    );
    expect(found.length).toBeGreaterThan(100);
    expect(said(found.filter(({ match }) => !sections.has(match[1] ?? '')))).toEqual([]);
  });

  it('headings of docs/workbook.md', () => {
    const found = cited(/docs\/workbook\.md «([^»]+)»/g);
    expect(found.length).toBeGreaterThan(5);
    const headings = headingsOf('docs/workbook.md');
    expect(said(found.filter(({ match }) => !headings.includes(match[1] ?? '')))).toEqual([]);
  });

  it('kinds of faults in docs/faults.md', () => {
    const found = cited(/(?<=['"`])([ABC]\.\d+)(?=[: ])/g).filter(({ file }) => file.includes('test'));
    const known = faults();
    expect(known.size).toBe(24);
    expect(said(found.filter(({ match }) => !known.has(match[1] ?? '')))).toEqual([]);
    expect([...known].filter((number) => !found.some(({ match }) => match[1] === number))).toEqual([]);
  });

  it('facts of Google in packages/local-google/docs/facts.md', () => {
    const found = cited(/\bfacts?(?:\.md)? (\d+)/g);
    expect(found.length).toBeGreaterThan(50);
    const known = facts();
    expect(said(found.filter(({ match }) => !known.has(match[1] ?? '')))).toEqual([]);
  });

  it('pages: every page that code or a page names is there', () => {
    const found = cited(/(?<![\w/.-])((?:docs|packages|bench)\/[\w./-]+\.md)\b/g);
    const isThere = ({ file, match }: Citation): boolean => {
      // A package cites its own pages from its own root.
      const own = /^packages\/[^/]+\//.exec(file)?.[0] ?? '';
      return [ROOT, join(ROOT, own)].some((root) => existsSync(join(root, match[1] ?? '')));
    };
    expect(said(found.filter((each) => !isThere(each)))).toEqual([]);
    expect(said(found).length).toBeGreaterThan(10);
  });

  it('decision records', () => {
    const found = cited(/\badr\/(\d{4})\b/gi);
    const records = execFileSync('git', ['ls-files', '-co', 'docs/adr'], { cwd: ROOT, encoding: 'utf8' });
    expect(said(found.filter(({ match }) => !records.includes(`docs/adr/${match[1] ?? ''}-`)))).toEqual([]);
  });

  it('nothing cites a text outside the repository, or an issue', () => {
    const outside = cited(
      /\b(?:design|platform|host-facts|coverage|report|year|province)\.md\b|(?<![\w/])(?:domain|workbook)\.md §|\bissues? \d+\b/g,
    );
    expect(said(outside.filter(({ file }) => CODE.includes(file)))).toEqual([]);
  });
});
