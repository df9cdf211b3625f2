import { describe, expect, it } from '@jest/globals';
import type { PlanParagraph } from '../../../../src/domain/plan-reading/plan-paragraph';
import { encodeTcvn3 } from '../../../support/legacy-encoders';
import { expectedOf, madeUp, readPlan, score } from '../../../support/plans/read-made-up';

const written =
  (write: (text: string) => string) =>
  (paragraphs: readonly PlanParagraph[]): PlanParagraph[] =>
    paragraphs.map((paragraph) => ({ ...paragraph, text: write(paragraph.text) }));
const asIs = written((text) => text);

/** Recall and precision as docs/domain.md states them: [right, expected, proposed]. */
const PLANS = {
  outline: [14, 14, 14],
  table: [9, 9, 9],
  prose: [11, 11, 11],
  'by-unit': [10, 10, 10],
  'by-quarter': [8, 8, 8],
  automatic: [10, 10, 10],
} as const;
const WRITTEN: Record<string, (paragraphs: readonly PlanParagraph[]) => PlanParagraph[]> = {
  'by-unit': written((text) => text.normalize('NFD')),
  'by-quarter': written(encodeTcvn3),
};

describe('six made-up plans of other shapes', () => {
  it.each(Object.entries(PLANS))('%s: items and frame as expected', (name, figures) => {
    const expected = expectedOf(name);
    const found = score(readPlan((WRITTEN[name] ?? asIs)(madeUp(name))), expected);
    expect([found.right, found.expected, found.proposed]).toEqual(figures);
    expect(found.frame.wrong).toEqual([]);
  });
});

describe('plans held out from the tuning', () => {
  it.each(['held-out-a', 'held-out-b'])('%s: never fewer than docs/domain.md states', (name) => {
    const least = { 'held-out-a': 8, 'held-out-b': 6 }[name] ?? 0;
    const found = score(readPlan(madeUp(name)), expectedOf(name));
    expect(found.right).toBeGreaterThanOrEqual(least);
    expect(found.frame.wrong).toEqual([]);
  });
});

describe('a plan of something else', () => {
  it.each([
    [
      'election',
      [
        'Ý nghĩa của cuộc bầu cử; quyền và nghĩa vụ của cử tri',
        'Tiêu chuẩn của đại biểu, danh sách người ứng cử',
        'Thời gian, địa điểm bỏ phiếu',
      ],
      4,
    ],
    [
      'epidemic',
      [
        'Dấu hiệu nhận biết lợn mắc bệnh; không giấu dịch, không vứt xác lợn ra môi trường',
        'Tiêu độc, khử trùng chuồng trại',
      ],
      3,
    ],
  ])('%s: contents as free text, no item, and what was left is told', (name, titles, left) => {
    const reading = readPlan(madeUp(name));
    expect(reading.isAboutNewCountryside).toBe(false);
    expect(
      reading.proposals.filter(({ tab }) => tab === 'topics').map(({ cells }) => cells['title']),
    ).toEqual(titles);
    expect(reading.proposals.filter(({ tab }) => tab === 'plan')).toEqual([]);
    expect(reading.left).toHaveLength(left);
  });
});
