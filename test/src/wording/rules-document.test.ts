import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '../../../src/domain/validation/rules/all-rules';
import { rulesDocument } from '../../../src/wording/rules/rules-document';

describe('issue 4 item 2: docs/rules.md is made from the rules', () => {
  const document = readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8');

  it('the committed file is what the rules say now (else run node scripts/rules-doc.mjs)', () => {
    expect(document).toBe(rulesDocument());
  });

  it('tells every rule once, with its sentence', () => {
    expect(document.match(/^### [A-Z]{2}-\d{2} /gm)).toHaveLength(ALL_RULES.length);
    expect(document.match(/^- Câu báo: /gm)).toHaveLength(ALL_RULES.length);
  });
});
