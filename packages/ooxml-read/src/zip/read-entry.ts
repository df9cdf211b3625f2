import { Inflate } from 'fflate';
import { damaged, OoxmlError, readAt } from '../ooxml-error';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** DEFLATE makes at most this many bytes of one (RFC 1951: 258 bytes from two bits). */
const MOST_FROM_ONE_BYTE = 1_032;
const STEP = 64 * 1024;

/** The bytes of an entry, checked against its size and its CRC-32. Throws OoxmlError `damaged`. */
export function readEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  return readAt({ part: entry.path }, () => checked(file, entry));
}

function checked(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.at, entry.at + entry.packed);
  const bytes = unpacked(packed, entry);
  if (crc32(bytes) !== entry.crc) throw damaged('checksum');
  return bytes;
}

function unpacked(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === 0 && packed.length === size) return packed;
  // Checked before memory is taken for what the directory promises.
  if (method !== 8 || size > packed.length * MOST_FROM_ONE_BYTE) {
    throw damaged('zip', `method ${method}, ${packed.length} to ${size} bytes`);
  }
  try {
    return inflated(packed, size);
  } catch (error) {
    if (error instanceof OoxmlError) throw error;
    throw damaged('zip', error instanceof Error ? error.message : undefined);
  }
}

/** Step by step, so that an entry which swells beyond its size is left at once. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged('zip', 'more bytes than the directory says');
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  let idle = 0;
  for (let at = 0; at < packed.length; at += STEP) {
    const before = filled;
    const isLast = at + STEP >= packed.length;
    stream.push(packed.subarray(at, at + STEP), isLast);
    // A stored block may need two steps; after three without a byte the stream has ended and rubbish follows.
    idle = filled === before ? idle + 1 : 0;
    if (filled === size || idle > 2) break;
  }
  if (filled !== size) throw damaged('zip', 'fewer bytes than the directory says');
  return bytes;
}
