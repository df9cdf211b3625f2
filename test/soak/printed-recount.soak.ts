import { expect, it } from '@jest/globals';
import { recountReport } from '../support/printed-recount/mistold';
import { randomReport } from '../support/report-scanner/random-report';

const BOOKS = 100;

it(`every figure that is printed equals an independent recount from raw cells: ${String(BOOKS)} random workbooks, both Kiểu kỳ báo cáo`, () => {
  let [rows, sentences] = [0, 0];
  const wrong = Array.from({ length: BOOKS }, (_, at) => at + 1).flatMap((seed) => {
    const { printed, beside, lastYear } = randomReport(seed);
    const recount = recountReport(printed, beside, {}, lastYear);
    rows += recount.rows;
    sentences += recount.sentences;
    return recount.mistold.map((mistold) => ({ seed, mistold }));
  });
  expect(wrong).toEqual([]);
  process.stdout.write(`${String(rows)} rows of tables, ${String(sentences)} sentences with figures\n`);
}, 3_600_000);
