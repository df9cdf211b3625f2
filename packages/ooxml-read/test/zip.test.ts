import { describe, expect, it } from '@jest/globals';
import { OoxmlError, openPackage, readXlsx, type OoxmlFact } from '../src/index';
import { crc32 } from '../src/zip/crc32';
import { packed, workbookParts } from './packages';

const parts = workbookParts('<sheetData/>');

function factOf(read: () => unknown): OoxmlFact {
  try {
    read();
  } catch (error) {
    if (error instanceof OoxmlError) return error.fact;
    throw error;
  }
  throw new Error('not refused');
}

/** The file with some bytes changed where the n-th central entry begins. */
function changed(file: Uint8Array, change: (view: DataView, entry: number, end: number) => void): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  change(view, view.getUint32(end + 16, true), end);
  return copy;
}

describe('A.1: the zip is held to what its directory says', () => {
  it('the checksum is CRC-32 as zip has it', () => {
    expect(crc32(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
  });

  it('a flipped bit of a stored part is seen by its checksum alone', () => {
    const file = packed(parts, 0);
    const text = new TextDecoder('latin1').decode(file).lastIndexOf('<sheet name="Trang"');
    const copy = file.slice();
    copy[text + 13] = (copy[text + 13] ?? 0) ^ 1;
    expect(factOf(() => readXlsx(copy))).toEqual({
      kind: 'damaged',
      damage: 'checksum',
      part: 'xl/workbook.xml',
    });
  });

  it.each<[string, (view: DataView, entry: number, end: number) => void, Partial<OoxmlFact>]>([
    ['an encrypted entry', (view, entry) => view.setUint16(entry + 8, 1, true), { kind: 'encrypted' }],
    ['a method that nobody has', (view, entry) => view.setUint16(entry + 10, 99, true), { kind: 'damaged' }],
    ['another name than in the entry', (view, entry) => view.setUint8(entry + 46, 88), { kind: 'damaged' }],
    ['a size of its own', (view, entry) => view.setUint32(entry + 24, 5, true), { kind: 'damaged' }],
    ['a place outside the file', (view, entry) => view.setUint32(entry + 42, 1e9, true), { kind: 'damaged' }],
    [
      'fewer entries than there are',
      (view, _, end) => view.setUint16(end + 10, 2, true),
      { kind: 'damaged' },
    ],
    [
      'more entries than there are',
      (view, _, end) => view.setUint16(end + 10, 60, true),
      { kind: 'damaged' },
    ],
    ['a directory elsewhere', (view, _, end) => view.setUint32(end + 16, 7, true), { kind: 'damaged' }],
    ['zip64 that is none', (view, _, end) => view.setUint16(end + 10, 0xffff, true), { kind: 'damaged' }],
  ])('%s', (_, change, fact) => {
    expect(factOf(() => readXlsx(changed(packed(parts), change)))).toMatchObject(fact);
  });

  it.each<[string, Uint8Array, OoxmlFact['kind']]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['text', new TextEncoder().encode('Mã;Ngày'), 'other-format'],
    ['an OLE file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'compound-file'],
    ['another zip', packed({ 'a.txt': 'x' }), 'other-format'],
    ['a part twice, in two cases', packed({ ...parts, 'XL/workbook.xml': '<x/>' }), 'damaged'],
  ])('%s', (_, file, kind) => {
    expect(factOf(() => readXlsx(file)).kind).toBe(kind);
  });

  it('limits may be set, and are checked before anything is inflated', () => {
    const file = packed(parts);
    expect(factOf(() => openPackage(file, { entries: 3 }))).toEqual({
      kind: 'too-large',
      bound: 'entries',
      limit: 3,
    });
    expect(factOf(() => openPackage(file, { inflatedBytes: 100 }))).toMatchObject({ bound: 'inflatedBytes' });
    expect(factOf(() => openPackage(file, { partBytes: 60 }))).toMatchObject({ bound: 'partBytes' });
    expect(factOf(() => openPackage(file, { fileBytes: 60 }))).toMatchObject({ bound: 'fileBytes' });
  });
});
