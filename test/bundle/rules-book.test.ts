import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES_BOOK } from '../../rules-book/all-entries';

const PUSHED = join(__dirname, '../../dist/apps-script');
const files = readdirSync(PUSHED).map((name) => [name, readFileSync(join(PUSHED, name), 'utf8')] as const);

describe('the rules’ book is in no bundle', () => {
  const sentences = Object.values(RULES_BOOK).flatMap(({ asks, why }) => [asks, why]);

  it.each(files)('%s holds no sentence of it', (_, text) => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter((sentence) => text.includes(sentence))).toEqual([]);
  });

  it('the sentences that users read are found that way', () => {
    const all = files.map(([, text]) => text).join('\n');
    expect(all).toContain('Xin cho nội dung một mã, ví dụ ND3.11.');
  });
});
