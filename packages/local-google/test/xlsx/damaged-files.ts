/** A generator that gives the same numbers for the same seed (mulberry32), from 0 to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface DamagedFile {
  /** What was done, to find it again. */
  what: string;
  bytes: Uint8Array;
}

/** The file with one bit turned over, at `count` seeded places. */
export function* flippedFiles(bytes: Uint8Array, count: number, seed: number): Generator<DamagedFile> {
  const next = numbersFrom(seed);
  for (let index = 0; index < count; index += 1) {
    const at = Math.floor(next() * bytes.length);
    const bit = Math.floor(next() * 8);
    const copy = bytes.slice();
    copy[at] = (copy[at] ?? 0) ^ (1 << bit);
    yield { what: `bit ${bit} of byte ${at}`, bytes: copy };
  }
}

/** The file cut short, at `count` seeded places. */
export function* cutFiles(bytes: Uint8Array, count: number, seed: number): Generator<DamagedFile> {
  const next = numbersFrom(seed);
  for (let index = 0; index < count; index += 1) {
    const length = Math.floor(next() * bytes.length);
    yield { what: `${length} of ${bytes.length} bytes`, bytes: bytes.slice(0, length) };
  }
}
