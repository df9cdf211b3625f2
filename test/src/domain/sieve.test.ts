import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberOfText, placesThatMayShare } from '../../../src/domain/sieve';

describe('the sieve before rows are compared', () => {
  it('leaves every place that shares its number, and none without a number', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -20, max: 20 }))), (numbers) => {
        const left = placesThatMayShare(numbers.length, (place) => numbers[place] ?? null);
        numbers.forEach((number, place) => {
          const isShared = number !== null && numbers.filter((other) => other === number).length > 1;
          if (isShared || number === null) expect(left.includes(place)).toBe(isShared);
        });
      }),
    );
  });

  it('leaves few that do not, for codes and for links that end alike', () => {
    const codes = Array.from({ length: 10_000 }, (_, i) => `HD${String(i)}`);
    const links = codes.map((code) => `https://drive.google.com/file/d/1aZ${code}9xQ/view?usp=sharing`);
    for (const texts of [codes, links]) {
      const left = placesThatMayShare(texts.length, (place) => numberOfText(texts[place] ?? ''));
      expect(left.length).toBeLessThan(texts.length / 8);
    }
  });
});
