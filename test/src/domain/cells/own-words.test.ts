import { describe, expect, it } from '@jest/globals';
import type { Read } from '../../../../src/domain/cells/read';
import { createCodeIndex } from '../../../../src/domain/cells/code-index';
import { starterRecords } from '../../../support/starter-tables';

const codedIn = (tab: 'Nội dung' | 'Hình thức', column: string) =>
  (starterRecords('trang')[tab] ?? []).map((row) => ({ code: row['Mã'] ?? '', title: row[column] ?? '' }));
const topics = createCodeIndex(codedIn('Nội dung', 'Nội dung'));
const forms = createCodeIndex(codedIn('Hình thức', 'Hình thức'));
const mendOf = (read: Read<unknown>) => ('mend' in read ? read.mend : undefined);

describe('item 2: words that are a whole topic or form are asked for in the grid’s check', () => {
  it.each([
    ['Thu nhập', 'ND3.4'],
    ['thu nhap', 'ND3.4'],
    ['Văn hóa', 'ND3.5'],
    ['Môi trường', 'ND3.6'],
    ['Giao thông; Thủy lợi', 'ND3.1; ND3.2'],
    ['ND1; Quốc phòng, an ninh', undefined],
  ])('«%s» as a topic: %s', (text, code) => {
    const mend = mendOf(topics.readList(text));
    expect(mend).toEqual(code === undefined ? undefined : { value: code, certain: false });
  });

  it.each([
    ['Họp xóm', 'HT3.3'],
    ['họp xóm', 'HT3.3'],
    ['Sinh hoạt đoàn thể', 'HT3.4'],
  ])('«%s» as a form: %s', (text, code) => {
    expect(mendOf(forms.readItem(text))).toEqual({ value: code, certain: false });
  });

  it('one word that says a place or nothing of its own is no form', () => {
    expect(mendOf(forms.readItem('xóm'))).toBeUndefined();
    expect(mendOf(forms.readItem('Lồng ghép'))).toBeUndefined();
    expect(mendOf(topics.readList('tiêu chí'))).toBeUndefined();
  });
});
