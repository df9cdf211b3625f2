import { remembering } from '../remembering';
import type { CommForm, CodePattern } from './catalogues';

/**
 * Whether a code is what a pattern asks for: `ND3` and `ND3.*` mean the group and everything under it, `ND3.1`
 * means itself and finer codes under it (`ND3.1.2`), never `ND3.10`. Capitals do not matter.
 */
export function matchesCode(pattern: CodePattern, code: string): boolean {
  const wanted = groupOf(pattern);
  const given = plainCode(code);
  return wanted === '' || given === wanted || given.startsWith(`${wanted}.`);
}

/** Whether some code is among some pattern; no patterns (a blank cell) match anything. */
export function matchesAnyCode(patterns: readonly CodePattern[], codes: readonly string[]): boolean {
  return (
    patterns.length === 0 || patterns.some((pattern) => codes.some((code) => matchesCode(pattern, code)))
  );
}

/** Like `matchesAnyCode` for a form, whose group is also what column Nhóm says. */
export function matchesForm(patterns: readonly CodePattern[], form: CommForm): boolean {
  const group = plainCode(form.group);
  return matchesAnyCode(patterns, [form.code]) || patterns.some((pattern) => groupOf(pattern) === group);
}

/** `ND3.*` and `ND3` → `ND3`; `*` → nothing, which any code meets. */
const groupOf = /* @__PURE__ */ remembering((pattern) => plainCode(pattern).replace(/\.?\*$/, ''));

/** How patterns are compared: `ht2.*` and `HT2` are one. */
export const plainPattern = (pattern: string): string => groupOf(pattern);

const plainCode = /* @__PURE__ */ remembering((code) => code.trim().toUpperCase());
