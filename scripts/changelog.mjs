// CHANGELOG.md as data: what an edition brings to whom.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PATH = join(import.meta.dirname, '../CHANGELOG.md');
/** Stands for the day until the edition is released. */
const UNRELEASED = '(chưa phát hành)';
const PARTS = { users: 'Người dùng', deployers: 'Người triển khai' };

export const readChangelog = (path = PATH) => readFileSync(path, 'utf8');

/** The lines of a section for each reader; null where there is no section of that version. */
export function sectionOf(text, version) {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${version} (`));
  if (section === undefined) return null;
  const linesOf = (title) =>
    (section.split(/^### /m).find((part) => part.startsWith(`${title}\n`)) ?? '')
      .split('\n')
      .flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
  return { users: linesOf(PARTS.users), deployers: linesOf(PARTS.deployers) };
}

/** The text with the day of release in the head of that version; a day that stands already stays. */
export const withDay = (text, version, day) =>
  text.replace(`## ${version} ${UNRELEASED}`, `## ${version} (${day})`);
