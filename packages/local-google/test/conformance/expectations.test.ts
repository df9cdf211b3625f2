import { describe, expect, it } from '@jest/globals';
import { holds, NotedDifference, refuses, same, shown, thrownBy } from '../../src/conformance/expectations';

const refusing = (message: string) => (): never => {
  throw new Error(message);
};

describe('what conformance cases assert with', () => {
  it('values are told apart by type, dates by their instant', () => {
    expect(shown(['1', 1, true, null, undefined, new Date(0)])).toBe(
      "['1', 1, true, null, undefined, Date(1970-01-01T00:00:00.000Z)]",
    );
    expect(shown({ a: [''] })).toBe("{a: ['']}");
  });

  it('a mismatch says what was seen and what was expected', () => {
    expect(thrownBy(() => same<unknown>('value', '1', 1))).toBe("value: saw '1', expected 1");
    expect(thrownBy(() => same('value', [1], [1]))).toBeNull();
    expect(thrownBy(() => holds('small', false, 7))).toBe('small: saw 7');
  });

  it('a difference that a source tells of is no failure', () => {
    const noted = { seen: "'1", why: 'one source' };
    expect(() => same('text', "'1", '1', noted)).toThrow(NotedDifference);
    expect(() => same('text', 'x', '1', noted)).not.toThrow(NotedDifference);
    expect(() => refuses('write', () => 1, 'no', 'one source')).toThrow(NotedDifference);
  });

  it('a refusal must come in Google’s words', () => {
    expect(thrownBy(() => refuses('write', refusing('it says no'), 'says no'))).toBeNull();
    expect(thrownBy(() => refuses('write', refusing('hm'), 'no'))).toBe('write: saw «hm», expected «no»');
    expect(thrownBy(() => refuses('write', () => 1, 'no'))).toBe('write: nothing was thrown, expected «no»');
  });
});
