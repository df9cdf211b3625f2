import { describe, expect, it } from '@jest/globals';
import { answerLabel, leftOutSentence, questionSentence } from '../../../src/wording/intake/intake-list';

describe('what is said of a list from outside', () => {
  it.each([
    [{ kind: 'word', word: 'Gặp mặt', rows: [3, 5], examples: [] }, '«Gặp mặt» ở cột Ngày là gì? (2 dòng)'],
    [
      { kind: 'span', word: '', rows: [3], examples: ['15-20/3/2024'] },
      '1 dòng ghi một khoảng ngày (ví dụ «15-20/3/2024»). Cột Ngày lấy ngày nào?',
    ],
    [
      { kind: 'other-year', word: '2023', rows: [3], examples: [] },
      '1 dòng có ngày thuộc năm 2023, ngoài năm của kế hoạch. Có nhận không?',
    ],
  ] as const)('%s', (question, sentence) => {
    expect(questionSentence(question, 'Ngày')).toBe(sentence);
  });

  it('names what was left out, and every answer', () => {
    expect(leftOutSentence({ kind: 'total', row: 12, text: 'Tổng cộng | 300' })).toBe(
      'Dòng 12: dòng cộng (Tổng cộng | 300).',
    );
    expect(answerLabel({ kind: 'span', field: 'date' }, { text: 'first', label: 'first' })).toBe('Ngày đầu');
    expect(answerLabel({ kind: 'word', field: 'hamlets' }, { text: 'A; B', label: '2' })).toBe('Cả 2 xóm');
    expect(answerLabel({ kind: 'word', field: 'hamlets' }, { text: '', label: '' })).toBe(
      'Để trống cột Xóm, Phạm vi là Toàn xã',
    );
  });
});
