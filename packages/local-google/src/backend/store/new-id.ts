import { randomBytes } from 'node:crypto';
import { seededRandom } from '../scheduler/random';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** As long as Google's file ids. */
const LENGTH = 44;

/** Gives ids that `isTaken` does not know. A seeded host gives the same ids again, since histories name files. */
export type NewId = (isTaken: (id: string) => boolean) => string;

export function createNewId(seed: number | undefined): NewId {
  const random = seed === undefined ? null : seededRandom(seed ^ 0x5eed);
  const letter = (byte: number): string => LETTERS.charAt(byte & 63);
  const candidate = (): string =>
    random === null
      ? Array.from(randomBytes(LENGTH), letter).join('')
      : Array.from({ length: LENGTH }, () => letter(Math.floor(random() * 64))).join('');
  return (isTaken) => {
    let id = candidate();
    while (isTaken(id)) id = candidate();
    return id;
  };
}
