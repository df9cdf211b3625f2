import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { linesOfDocx, OoxmlError, readDocx } from 'ooxml-read';
import type { Request } from '../../src/rpc/answers';
import { UsageError } from '../usage-error';

export type Paragraphs = Request<'readPlan'>['paragraphs'];

/** The paragraphs of a plan's document: a .docx, or a .txt in UTF-8 with a paragraph a line. */
export function readPlanFile(path: string): Paragraphs {
  if (extname(path).toLowerCase() === '.txt')
    return readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .map((text) => ({ text }));
  try {
    return linesOfDocx(readDocx(readFileSync(path)).blocks);
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    throw new UsageError(
      `Không đọc được ${path} như một tệp .docx. Nếu là tệp .doc hoặc .pdf: xin mở ra và lưu thành .docx, hoặc chép nội dung vào một tệp .txt.`,
    );
  }
}
