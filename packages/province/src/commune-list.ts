import type { Listed } from './finding';

export type ListRead =
  | { readonly ok: true; readonly communes: readonly Listed[] }
  | { readonly ok: false; readonly problem: string };

const CODE_DIGITS = 5;

/** The list of a province: «mã,tên» a line, under a header or not; by comma, semicolon or tab; UTF-8. */
export function readCommuneList(text: string): ListRead {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const communes: Listed[] = [];
  const seen = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const [code = '', ...rest] = line.split(/[,;\t]/u).map((part) => part.replace(/^"|"$/gu, '').trim());
    const name = rest.join(', ').trim().normalize('NFC');
    if (line.trim() === '') continue;
    if (!/^\d{1,5}$/u.test(code)) {
      if (at === 0) continue;
      return { ok: false, problem: `dòng ${String(at + 1)} cần «mã xã,tên xã», mã là năm chữ số: ${line}` };
    }
    const full = code.padStart(CODE_DIGITS, '0');
    const before = seen.get(full);
    if (before !== undefined)
      return { ok: false, problem: `mã ${full} có ở dòng ${String(before)} và dòng ${String(at + 1)}` };
    seen.set(full, at + 1);
    communes.push({ code: full, name });
  }
  return communes.length === 0 ? { ok: false, problem: 'không có xã nào' } : { ok: true, communes };
}
