import { afterAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDocumentData, PlanTakenData } from '../../src/rpc/requests/plan-document';
import { loa, loaJson, temporaryFolder } from '../support/cli';

const PLAN = join(__dirname, '../support/plan-2024.txt');
const folder = temporaryFolder();
const book = folder.path('xa.xlsx');

describe('the command plan', () => {
  afterAll(() => folder.remove());

  it('preview shows every proposal with its sentence and what is left, and writes nothing', () => {
    expect(loa('init', '--workbook', book, '--template', 'trang').code).toBe(0);
    const before = readFileSync(book);
    const seen = loaJson<PlanDocumentData>('plan', '--workbook', book, '--from', PLAN, '--preview');
    expect(seen.proposals.filter(({ tab }) => tab === 'plan')).toHaveLength(28);
    expect(seen.proposals.every(({ sentences }) => sentences.length > 0)).toBe(true);
    expect(seen.left.map(({ sentences }) => sentences.length)).toEqual([4, 6, 1, 2]);
    expect(readFileSync(book).equals(before)).toBe(true);
    const text = loa('plan', '--workbook', book, '--from', PLAN).stdout;
    expect(text).toContain('38 đề xuất; chưa ghi gì');
    expect(text).toContain('« Nguyễn Văn Sản »');
  });

  it('refuses items where a plan stands, in one sentence, and adds them below where told', () => {
    const refused = loa('plan', '--workbook', book, '--from', PLAN, '--take', '11');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^Tab Kế hoạch đã có 28 mục, nên chưa ghi gì\./);
    const taken = loaJson<PlanTakenData>(
      'plan',
      '--workbook',
      book,
      '--from',
      PLAN,
      '--take',
      '11',
      '--below',
    );
    expect(taken.items).toEqual(['MK29']);
  });

  it('takes settings alone, with what stood there in Nhật ký', () => {
    const copy = folder.path('cau-hinh.xlsx');
    copyFileSync(book, copy);
    const taken = loaJson<PlanTakenData>('plan', '--workbook', copy, '--from', PLAN, '--take', 'Cấu hình');
    expect(taken).toMatchObject({ settings: 10, topics: 0, items: [] });
    const again = loaJson<PlanTakenData>('plan', '--workbook', copy, '--from', PLAN, '--take', 'Cấu hình');
    expect(again).toMatchObject({ settings: 0 });
  });

  it('an unknown choice and a file that is no .docx are one sentence each', () => {
    expect(loa('plan', '--workbook', book, '--from', PLAN, '--take', 'XX').stderr).toMatch(
      /^Không có đề xuất «XX»\./,
    );
    const wrong = folder.path('anh.docx');
    writeFileSync(wrong, 'not a zip');
    expect(loa('plan', '--workbook', book, '--from', wrong).stderr).toMatch(
      /^Không đọc được .* như một tệp \.docx\./,
    );
  });
});
