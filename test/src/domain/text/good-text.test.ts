import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../../src/domain/text/clean';
import { repairEncoding } from '../../../../src/domain/text/encodings/legacy-encoding';
import { encodeMojibake, encodeTcvn3, encodeVni } from '../../../support/legacy-encoders';

const ROOT = join(__dirname, '../../../..');
const PLAN = readFileSync(join(ROOT, 'test/support/plan-2024.txt'), 'utf8');
const LINES = PLAN.split('\n').filter((line) => line.trim() !== '');

/** «Đầm Mụ» and «Đại Từ» in TCVN3, and «Xã» in UTF-8 read as 1252: planted faults and examples that fail. */
const SHOWN_IN_OLD_ENCODING = /§Çm Mô|§¹i Tõ|XÃ£|M«i tr|Häp xãm|Giao th«ng|B×nh ThuËn/;

describe('§5.5: good text is never touched', () => {
  it('the plan of 2024, whole, by line, by word and by pair of words', () => {
    const alarms = [PLAN, ...LINES, ...phrases(1), ...phrases(2)].filter(
      (text) => repairEncoding(text) !== null,
    );
    expect(alarms).toEqual([]);
  });

  it('the plan in capitals and with letters and marks apart', () => {
    const alarms = LINES.flatMap((line) => [line.toUpperCase(), line.normalize('NFD')]).filter(
      (text) => repairEncoding(text) !== null,
    );
    expect(alarms).toEqual([]);
  });

  it('every line of the templates and of the sentences users read, but those that show an old encoding', () => {
    const lines = ['sheets-templates', 'src/wording'].flatMap((folder) => linesUnder(join(ROOT, folder)));
    const alarms = lines.filter((line) => repairEncoding(line) !== null);
    expect(alarms.filter((line) => !SHOWN_IN_OLD_ENCODING.test(line))).toEqual([]);
  });

  it('cleaning the plan changes nothing but spaces, dashes and quotation marks', () => {
    for (const line of LINES) {
      expect(clean(line)).toBe(
        line.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/[“”]/g, '"').replace(/–/g, '-'),
      );
    }
  });
});

describe('§5.5: the plan in old encodings is read', () => {
  const lines = LINES.map((line) => line.normalize('NFC').trim()).filter(
    (line) => encodeTcvn3(line) !== line,
  );

  it('UTF-8 read as Windows-1252: every line', () => {
    for (const line of lines)
      expect(repairEncoding(encodeMojibake(line))).toEqual({ encoding: 'mojibake', repaired: line });
  });

  it('TCVN3: every line, capitals and small letters', () => {
    for (const line of lines)
      expect(repairEncoding(encodeTcvn3(line))).toEqual({ encoding: 'tcvn3', repaired: line });
  });

  it('VNI: every line, but one word that is both «Lưu» of VNI and «Lửu» of TCVN3', () => {
    const misread = lines.filter((line) => repairEncoding(encodeVni(line))?.repaired !== line);
    expect(misread).toEqual(['- Lưu: VT, BQLNTM.']);
  });
});

function phrases(length: number): string[] {
  return LINES.flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
  });
}

function linesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:csv|json|ts|md)$/.test(entry.name))
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'));
}
