import { standingRows } from '../../recount/raw-rows';
import { RawPlaces } from '../../recount/raw-places';
import { textOf } from '../../recount/raw-workbook';
import type { Beside } from '../beside';
import type { Breach, Rule } from '../breach';
import { hamletsNamed } from '../hamlet-runs';
import { numberIn } from '../numbers';
import type { PrintedBlock } from '../printed-report';
import { proseOf, sentencesOf, tablesOf, under } from '../prose';
import { workDue, workLeft } from './rule-16-work';

/** 16. Every claim comes from the same source as its contrary elsewhere. */
export const claims: Rule = ({ body }, beside) => [
  ...officers(sentencesIn(body), beside),
  ...documents(body, beside),
  ...metDirectly(body),
  ...formsNotUsed(body),
  ...modelsNotMade(body),
  ...workDue(body),
  ...workLeft(body),
];

const sentencesIn = (blocks: readonly PrintedBlock[]): readonly string[] =>
  proseOf(blocks).flatMap(sentencesOf);

/** Those of whom the contrary of the sentence is said. */
const EXCEPT = /\(trừ [^()]*(?:\([^()]*\)[^()]*)*\)/u;

/** «Cả 19 xóm đều có người phụ trách», «17/19 xóm có …», «xóm X chưa có người phụ trách»: all from tab Xóm. */
function officers(sentences: readonly string[], { workbook, hamlets }: Beside): readonly Breach[] {
  const officerOf = new Map(
    (workbook['Xóm'] ?? []).map((row) => [textOf(row, 'Mã xóm'), textOf(row, 'Người phụ trách')]),
  );
  const names = hamlets.map(({ name }) => name);
  const withOne = hamlets.filter(({ code }) => (officerOf.get(code) ?? '') !== '');
  return sentences
    .filter((sentence) => /người phụ trách/.test(sentence))
    .flatMap((sentence) => {
      const wrong: string[] = [];
      const isLacking = /(?:chưa|thiếu|không|bổ sung)[^.;]*người phụ trách/iu.test(sentence);
      if (/cả \d+ xóm/iu.test(sentence) && !isLacking && withOne.length < hamlets.length)
        wrong.push(`chỉ ${withOne.length}/${hamlets.length} xóm có người phụ trách`);
      const [, some, all] = /(?<![\d/])(\d+)\/(\d+) xóm/.exec(sentence) ?? [];
      const expected = isLacking ? hamlets.length - withOne.length : withOne.length;
      if (some !== undefined && (Number(some) !== expected || Number(all) !== hamlets.length))
        wrong.push(`tab Xóm: ${expected}/${hamlets.length}`);
      if (isLacking) {
        const said = hamletsNamed(sentence.replace(EXCEPT, ''), names);
        const named = withOne.filter(({ name }) => said.has(name));
        wrong.push(...named.map(({ name }) => `xóm ${name} có người phụ trách`));
        const except = hamletsNamed(EXCEPT.exec(sentence)?.[0] ?? '', names);
        const lacking = hamlets.filter((hamlet) => except.has(hamlet.name) && !withOne.includes(hamlet));
        wrong.push(...lacking.map(({ name }) => `xóm ${name} chưa có người phụ trách`));
      }
      return wrong.map((why) => ({ at: sentence, why }));
    });
}

const ISSUERS = /ủy ban nhân dân|uỷ ban nhân dân|ubnd|ban chỉ đạo|bcđ|ban quản lý|bql/iu;

/** «đã ban hành N văn bản» counts what the commune's own bodies issued; plans of units are no documents of theirs. */
function documents(body: readonly PrintedBlock[], { workbook, from, to, end }: Beside): readonly Breach[] {
  const rows = standingRows(workbook, new RawPlaces(workbook, to, {})).filter(
    ({ form, date }) => textOf(form, 'Mã').startsWith('HT8') && date >= from && date <= end,
  );
  const issued = rows.filter(({ row }) => ISSUERS.test(textOf(row, 'Đơn vị chủ trì'))).length;
  const unsigned = rows.filter(({ row }) => textOf(row, 'Đơn vị chủ trì') === '').length;
  return sentencesIn(under(body, /ban hành văn bản/i)).flatMap((sentence) => {
    const [, digits] = /(?:đã )?ban hành (\d+) văn bản/.exec(sentence) ?? [];
    if (digits === undefined || /từ đầu năm|đơn vị/.test(sentence.slice(0, sentence.indexOf('ban hành'))))
      return [];
    const count = Number(digits);
    return count >= issued && count <= issued + unsigned
      ? []
      : [{ at: sentence, why: `sổ có ${issued} văn bản của UBND, BCĐ, BQL` }];
  });
}

/** What is said of hamlets met in the period agrees with the column of the table by hamlet. */
function metDirectly(body: readonly PrintedBlock[]): readonly Breach[] {
  const table = tablesOf(body).find(({ header }) =>
    header.flat().some((cell) => /^số buổi trực tiếp$/iu.test(cell)),
  );
  const column = table?.header.at(-1)?.findIndex((cell) => /^số buổi trực tiếp$/iu.test(cell)) ?? -1;
  if (table === undefined || column < 0) return [];
  const rows = table.rows.filter((row) => numberIn(row[0]) !== null);
  const met = rows.filter((row) => (numberIn(row[column]) ?? 0) > 0).length;
  return sentencesIn(body).flatMap((sentence) => {
    if (!/(?:được (?:tuyên truyền|gặp) trực tiếp|có buổi (?:tuyên truyền )?trực tiếp)/.test(sentence))
      return [];
    if (/chưa|từ đầu năm|gián tiếp|\d%|nhịp|nội dung/.test(sentence)) return [];
    const [, some, all] = /(?<![\d/])(\d+)\/(\d+) xóm/.exec(sentence) ?? [];
    const [, whole] = /cả (\d+) xóm/iu.exec(sentence) ?? [];
    const said = Number(some ?? whole ?? NaN);
    const of = Number(all ?? whole ?? NaN);
    if (Number.isNaN(said) || of !== rows.length || said === met) return [];
    return [{ at: sentence, why: `bảng theo xóm có ${met} xóm có buổi trực tiếp` }];
  });
}

/** A form or content that is said to have no activity has none in the tables. */
function formsNotUsed(body: readonly PrintedBlock[]): readonly Breach[] {
  const told = tablesOf(body).flatMap(({ header, rows }) => {
    const column = header.at(-1)?.findIndex((cell) => /^số hoạt động$/iu.test(cell)) ?? -1;
    return column < 0 ? [] : rows.map((row) => ({ title: row[1] ?? '', count: numberIn(row[column]) ?? 0 }));
  });
  return sentencesIn(body).flatMap((sentence) => {
    const [, list] = /chưa có hoạt động[^:]*: (.*)$/iu.exec(sentence) ?? [];
    if (list === undefined) return [];
    const named = list.split(/; | và |“|”|\.$/u).map((name) => name.trim().toLowerCase());
    return told
      .filter(({ title, count }) => count > 0 && named.includes(title.toLowerCase()))
      .map(({ title, count }) => ({ at: sentence, why: `bảng ghi «${title}» có ${count} hoạt động` }));
  });
}

/** Who says that models were built does not say that no model was. */
function modelsNotMade(body: readonly PrintedBlock[]): readonly Breach[] {
  const told = sentencesIn(body);
  const made = told.some((sentence) => /(?:xây dựng mới|nhân rộng) (?!0 )\d+ mô hình/u.test(sentence));
  return told
    .filter((sentence) => made && /chưa có hoạt động[^:]*:.*mô hình/iu.test(sentence))
    .map((at) => ({ at, why: 'phần hình thức đã nêu mô hình' }));
}
