import { requireWithin, type Budget } from '../budget';
import { damaged, OoxmlError } from '../ooxml-error';

/** One file of a zip, as its central directory tells it. */
export interface ZipEntry {
  /** With «/» between folders and none in front, whatever the packer wrote. */
  path: string;
  /** 0 is stored, 8 is deflated. */
  method: number;
  /** Bytes in the file, and inflated. */
  packed: number;
  size: number;
  crc: number;
  /** Where the bytes begin. */
  at: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const SIZES_64 = 0x0001;
const UNSAID = 0xffffffff;

/** The files of a zip (PKWARE APPNOTE 6.3.10). Throws OoxmlError; nothing is inflated yet. */
export function readZipDirectory(bytes: Uint8Array, budget: Budget): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(view, bytes, budget);
  } catch (error) {
    // A DataView throws where an offset points outside the file.
    throw error instanceof RangeError ? damaged('zip', 'points outside the file') : error;
  }
}

function entriesOf(view: DataView, bytes: Uint8Array, budget: Budget): ZipEntry[] {
  const { count, at, end } = findDirectory(view);
  requireWithin(budget, 'entries', count);
  const entries: ZipEntry[] = [];
  let place = at;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(place, true) !== CENTRAL) throw damaged('zip', 'entry of the directory');
    const nameBytes = view.getUint16(place + 28, true);
    const next = place + 46 + nameBytes + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
    if (next > end) throw damaged('zip', 'directory ends too early');
    const entry = entryAt(view, bytes, place);
    if (!entry.path.endsWith('/')) entries.push(entry);
    place = next;
  }
  // A directory that goes on holds parts that would be lost without a word.
  if (place !== end) throw damaged('zip', 'directory goes on');
  return entries;
}

interface Directory {
  count: number;
  at: number;
  /** Where it ends. */
  end: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_BYTES;
  for (let place = last; place >= Math.max(0, last - LONGEST_COMMENT); place -= 1) {
    if (view.getUint32(place, true) !== END) continue;
    const small = {
      count: view.getUint16(place + 10, true),
      at: view.getUint32(place + 16, true),
      size: view.getUint32(place + 12, true),
    };
    const isSmall = small.count !== 0xffff && small.at !== UNSAID && small.size !== UNSAID;
    const found = isSmall ? { ...small, end: place } : directory64(view, place);
    if (found.at + found.size !== found.end) throw damaged('zip', 'place of the directory');
    return found;
  }
  throw damaged('zip', 'no directory');
}

function directory64(view: DataView, end: number): Directory & { size: number } {
  if (view.getUint32(end - 20, true) !== LOCATOR_64) throw damaged('zip', 'no zip64 locator');
  const place = uint64(view, end - 12);
  if (view.getUint32(place, true) !== END_64) throw damaged('zip', 'no zip64 directory');
  return {
    count: uint64(view, place + 32),
    size: uint64(view, place + 40),
    at: uint64(view, place + 48),
    end: place,
  };
}

function uint64(view: DataView, place: number): number {
  return view.getUint32(place, true) + view.getUint32(place + 4, true) * 2 ** 32;
}

function entryAt(view: DataView, bytes: Uint8Array, place: number): ZipEntry {
  const name = bytes.subarray(place + 46, place + 46 + view.getUint16(place + 28, true));
  if (view.getUint16(place + 8, true) & 1) throw new OoxmlError({ kind: 'encrypted' });
  const { packed, size, header } = sizesAt(view, place);
  if (view.getUint32(header, true) !== LOCAL) throw damaged('zip', 'header of an entry');
  const nameAt = header + 30;
  const nameBytes = view.getUint16(header + 26, true);
  const at = nameAt + nameBytes + view.getUint16(header + 28, true);
  if (at + packed > bytes.length) throw damaged('zip', 'an entry ends too early');
  const path = pathOf(name);
  // The name stands twice; one that was damaged would move the part.
  if (pathOf(bytes.subarray(nameAt, nameAt + nameBytes)) !== path) throw damaged('zip', 'name of an entry');
  return {
    path,
    method: view.getUint16(place + 10, true),
    packed,
    size,
    crc: view.getUint32(place + 16, true),
    at,
  };
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in an extra field (4.5.3). */
function sizesAt(view: DataView, place: number): { packed: number; size: number; header: number } {
  const said = {
    size: view.getUint32(place + 24, true),
    packed: view.getUint32(place + 20, true),
    header: view.getUint32(place + 42, true),
  };
  let extra = place + 46 + view.getUint16(place + 28, true);
  const end = extra + view.getUint16(place + 30, true);
  while (extra + 4 <= end) {
    const bytes = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === SIZES_64) return sizes64(view, extra + 4, extra + 4 + bytes, said);
    extra += 4 + bytes;
  }
  return said;
}

function sizes64<T extends { size: number; packed: number; header: number }>(
  view: DataView,
  from: number,
  end: number,
  said: T,
): T {
  let place = from;
  const long = (value: number): number => {
    if (value !== UNSAID) return value;
    if (place + 8 > end) throw damaged('zip', 'zip64 sizes');
    place += 8;
    return uint64(view, place - 8);
  };
  // In this order only.
  const size = long(said.size);
  const packed = long(said.packed);
  return { ...said, size, packed, header: long(said.header) };
}

/** Names are ASCII in packages; some programs pack on Windows with «\», some put a «/» in front. */
function pathOf(name: Uint8Array): string {
  let path = '';
  for (const byte of name) path += String.fromCharCode(byte);
  return utf8Of(path).replaceAll('\\', '/').replace(/^\/+/u, '');
}

/** The bytes, told as characters, as the UTF-8 that nearly every packer writes, with or without its flag. */
function utf8Of(latin: string): string {
  if (!/[\u0080-\u00ff]/u.test(latin)) return latin;
  try {
    return decodeURIComponent(
      latin.replace(/[%\u0080-\u00ff]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
  } catch {
    return latin;
  }
}
