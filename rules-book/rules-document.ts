import type { RowTab } from '../src/domain/tables/fields';
import { checkTables } from '../src/domain/validation/check-tables';
import type { Finding } from '../src/domain/validation/finding';
import { shownText } from '../src/domain/cells/cell-text';
import { ALL_RULES } from '../src/domain/validation/rules/all-rules';
import { VERDICT_PREFIX } from '../src/workbook/verdict-style';
import { findingMessage } from '../src/wording/findings';
import { tabLabel } from '../src/wording/names';
import { RULES_BOOK } from './all-entries';
import { exampleLines, inCode } from './example-lines';
import { tablesWith, TODAY } from './sample-workbook';
import type { RuleEntry } from './rule-entry';
import type { RuleExample, ShownColumns } from './example';

const INTRODUCTION = `# Quy tắc kiểm tra

Tệp này do \`node scripts/rules-doc.mjs\` viết ra từ chính các quy tắc; xin đừng sửa tay.

**Lỗi** ở Hoạt động, Kế hoạch, Đóng góp và Gương, mô hình: dòng không được tính cho đến khi sửa; mã của mục kế hoạch vẫn
dùng được để ghi hoạt động. **Lỗi** ở các tab danh mục (Xóm, Cán bộ, Nội dung, Hình thức, Tiêu chí): ô có lỗi coi như để
trống; dòng trống mã hoặc tên thì không dùng; mã ghi hai lần thì dùng dòng trên. **Cần xem**: dòng vẫn được tính, nên có người xem lại. **Gợi ý**: có thể
làm tốt hơn. Cách sửa «chắc chắn» được làm bằng một lần bấm; cách sửa «cần hỏi» chờ người nhập đồng ý.

Ví dụ chỉ nêu các ô liên quan; các ô khác đều đã đúng. Ngày kiểm tra trong ví dụ là 30/06/2024. Dấu «·» trong ví dụ là
một khoảng trắng thừa; ⏎ là chỗ xuống dòng trong ô; chữ trong dấu ngoặc kép là số hoặc ngày bị lưu thành chữ.
`;

const MENDS: Readonly<Record<NonNullable<RuleEntry['mend']>, string>> = {
  certain: 'chắc chắn',
  asks: 'cần hỏi',
};

/** docs/rules.md: every rule with its sentence and examples, in the order of tabs and ids. */
export function rulesDocument(): string {
  const tabs = [...new Set(ALL_RULES.map(({ tab }) => tab))];
  const sections = tabs.map((tab) => {
    const rules = ALL_RULES.filter((rule) => rule.tab === tab);
    return [`## ${tabLabel(tab)}`, ...rules.map(ruleSection)].join('\n\n');
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}

function ruleSection({ id, tab, severity }: (typeof ALL_RULES)[number]): string {
  const { asks, why, passes, fails, mend, shows = {} } = RULES_BOOK[id];
  const finding = checkTables(tablesWith(fails), TODAY).findings.find(({ rule }) => rule === id);
  const lines = [
    `### ${id} · ${VERDICT_PREFIX[severity]}`,
    `${asks} ${why}`,
    [
      example('Đạt', tab, passes, shows),
      example('Không đạt', tab, fails, shows),
      ...(finding ? [`- Câu báo: ${inCode(findingMessage(finding))}`] : []),
      `- Cách sửa: ${mend === undefined ? 'không có sẵn' : `${mendText(finding)}${MENDS[mend]}`}`,
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

function mendText(finding: Finding | undefined): string {
  return finding?.fix === undefined ? '' : `${inCode(shownText(finding.fix.value))}, `;
}

function example(label: string, tab: RowTab, given: RuleExample, shown: ShownColumns): string {
  const [first = '', ...rest] = exampleLines(tab, given, shown);
  if (rest.length === 0) return `- ${label}: ${first}`;
  return [`- ${label}:`, ...[first, ...rest].map((line) => `  - ${line}`)].join('\n');
}
