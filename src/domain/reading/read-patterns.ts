import type { CodeIndex } from '../cells/code-index';
import { codeKey } from '../cells/code-index';
import type { ItemMatch } from '../cells/item-match';
import type { Read } from '../cells/read';
import { readList } from '../cells/read-list';
import type { CodePattern } from '../plan/catalogues';
import type { Cell } from '../tables/cell';

/** Codes or groups: `ND3` and `ND3.*` stand where some code begins with `ND3.`. */
export function readPatterns(
  cell: Cell,
  index: CodeIndex<string>,
  codes: readonly string[],
): Read<readonly CodePattern[]> {
  return readList(cell, (item): ItemMatch<CodePattern> => {
    const code = index.codeOf(item) ?? groupPattern(item, codes);
    if (code !== undefined) return { state: 'hit', value: code as CodePattern, label: code };
    const match = index.match(item);
    return match.state === 'hit' ? { ...match, value: match.value as CodePattern } : match;
  });
}

function groupPattern(item: string, codes: readonly string[]): string | undefined {
  const key = codeKey(item);
  const group = key.endsWith('.*') ? key.slice(0, -2) : key;
  return codes.some((code) => codeKey(code).startsWith(`${group}.`) || codeKey(code) === group)
    ? key
    : undefined;
}
