import { afterEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hamletNoun, HamletNoun, hamletPhrase, speakOfHamletsAs } from '../../../src/workbook/hamlet-noun';
import { FORM } from '../../../src/wording/rows/ui-form';
import { COVERAGE_SHEET } from '../../../src/wording/vi';

const ROOT = join(__dirname, '../../..');
const FOLDERS = ['src/wording', 'src/ui', 'src/app', 'src/entry', 'src/rpc', 'src/workbook/tabs'];
const FILES = ['src/workbook/guide-text.ts', 'src/workbook/computed-tabs.ts'];

/** Names of tabs, headers and lists, and of the add-on (docs/workbook.md): the contract, whatever a commune has. */
const NAMES =
  /Loa Xóm|Tab Xóm|tab Xóm|cột Xóm|thì Xóm có|Phạm vi, Xóm|Một xóm|Liên xóm|Từng xóm|Số hộ theo xóm|Trưởng xóm|Mã xóm|Tên xóm|Số xóm tối đa|'Xóm'/g;
/** What people type, and an example of the setting itself. */
const TYPED =
  /xóm\|thôn|tất cả các \| bộ|\(\?: xã\| xóm\| thôn\)|\\d\+ xóm|xóm, tổ dân phố, bản|hamlet: 'xóm'|hamletHead: 'đầu bảng xóm'/g;

function literalsNaming(path: string): string[] {
  const source = readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return source
    .split('\n')
    .filter((line) => /xóm/iu.test(line.replace(NAMES, '').replace(TYPED, '')))
    .map((line) => `${path}: ${line.trim()}`);
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

describe('16.2: no sentence names the kind of unit itself', () => {
  it('in what pages, findings, tabs, reminders and messages say', () => {
    const files = [...FOLDERS.flatMap(sourcesIn), ...FILES];
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(literalsNaming)).toEqual([]);
  });

  it('in what the report says', () => {
    const wording = readFileSync(join(ROOT, 'sheets-templates/report/wording.json'), 'utf8');
    const words = wording.replace(/\{[^{}]*\}/g, '').match(/.*xóm.*/giu);
    expect(words).toBeNull();
  });
});

describe('16.2: sentences call the units what the commune calls them', () => {
  afterEach(() => {
    speakOfHamletsAs('xóm');
  });

  it.each(['thôn', 'xóm, tổ dân phố, bản'])('%s', (noun) => {
    speakOfHamletsAs(noun);
    const capitalised = noun.charAt(0).toUpperCase() + noun.slice(1);
    expect([hamletNoun(), HamletNoun()]).toEqual([noun, capitalised]);
    expect(COVERAGE_SHEET.hamletHead[1]).toBe(capitalised);
    expect(FORM.splitFirst).toContain(`Chọn từ hai ${noun} trở lên`);
  });

  it('a name brings its own kind, or gets the only one', () => {
    speakOfHamletsAs('thôn');
    expect([hamletPhrase('Đình 6'), hamletPhrase('Bản Trung')]).toEqual(['thôn Đình 6', 'Bản Trung']);
  });
});
