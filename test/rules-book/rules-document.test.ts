import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '../../src/domain/validation/rules/all-rules';
import { rulesDocument } from '../../rules-book/rules-document';

describe('docs/rules.md is made from the rules', () => {
  const document = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');

  it('the committed file is what the rules say now (else run node scripts/rules-doc.mjs)', () => {
    expect(document).toBe(rulesDocument());
  });

  it('tells every rule once, with its sentence', () => {
    expect(document.match(/^### [A-Z]{2}-\d{2} /gm)).toHaveLength(ALL_RULES.length);
    expect(document.match(/^- Câu báo: /gm)).toHaveLength(ALL_RULES.length);
  });

  it('a reader can tell the failing example from the passing one, hidden spaces and texts for numbers included', () => {
    for (const section of document.split(/^### /m).slice(1)) {
      const [, passes = '', fails = ''] = /- Đạt:(.*?)\n- Không đạt:(.*?)\n- Câu báo/su.exec(section) ?? [];
      expect([section.slice(0, 5), fails]).not.toEqual([section.slice(0, 5), passes]);
      const cells = (fails.match(/`[^`]*`/gu) ?? []).map((cell) => cell.slice(1, -1));
      expect(cells.filter((cell) => /^ | $| {2}|[\u00a0\u200b]/u.test(cell))).toEqual([]);
    }
    expect(document).toContain('Không đạt: Họ tên: `Nguyễn··Thị Hoa` (dấu «·» là khoảng trắng)');
    expect(document).toContain('Không đạt: Số hộ: `"120"` (lưu là chữ)');
  });
});
