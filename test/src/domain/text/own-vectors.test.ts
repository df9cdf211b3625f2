import { describe, expect, it } from '@jest/globals';
import vectors from '../../../support/own-text-vectors.json';
import { TEXT_FUNCTIONS } from '../../../support/text-vector-functions';

describe('domain specification §5: own text vectors', () => {
  it.each(vectors)('$id: $input', ({ fn, input, expected }) => {
    const apply = TEXT_FUNCTIONS[fn];
    if (!apply) throw new Error(`No function for vectors of «${fn}»`);
    expect(apply(input as never)).toEqual(expected);
  });
});
