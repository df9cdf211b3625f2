import type { Cell } from '../../domain/tables/cell';
import { isBlank } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import { checkTables } from '../../domain/validation/check-tables';
import type { Finding, Severity } from '../../domain/validation/finding';
import { shownText } from '../../domain/validation/reading/cell-text';
import { ALL_RULES } from '../../domain/validation/rules/all-rules';
import type { RuleId } from '../../domain/validation/rules/all-rules';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { SettingKey } from '../../domain/plan/setting-names';
import { VERDICT_PREFIX } from '../../workbook/verdict-style';
import { findingMessage } from '../findings';
import { headerName, tabLabel } from '../names';
import { RULE_TEXTS } from './all-rule-texts';
import type { RuleExample, RuleText } from './rule-text';
import { tablesWith, TODAY } from './sample-workbook';

const INTRODUCTION = `# Quy tắc kiểm tra

Tệp này do \`node scripts/rules-doc.mjs\` viết ra từ chính các quy tắc; xin đừng sửa tay.

**Lỗi**: dòng không được tính cho đến khi sửa. **Cần xem**: dòng vẫn được tính, nên có người xem lại. **Gợi ý**: có thể
làm tốt hơn. Cách sửa «chắc chắn» được làm bằng một lần bấm; cách sửa «cần hỏi» chờ người nhập đồng ý.

Ví dụ chỉ nêu các ô liên quan; các ô khác đều đã đúng. Ngày kiểm tra trong ví dụ là 30/06/2024.
`;

const MENDS: Readonly<Record<NonNullable<RuleText['mend']>, string>> = {
  certain: 'chắc chắn',
  asks: 'cần hỏi',
};

/** docs/rules.md: every rule with its sentence and examples, in the order of tabs and ids. */
export function rulesDocument(): string {
  const tabs = [...new Set(ALL_RULES.map(({ tab }) => tab))];
  const sections = tabs.map((tab) => {
    const rules = ALL_RULES.filter((rule) => rule.tab === tab);
    return [`## ${tabLabel(tab)}`, ...rules.map(({ id, severity }) => ruleSection(id, severity))].join(
      '\n\n',
    );
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}

function ruleSection(id: RuleId, severity: Severity): string {
  const { asks, why, passes, fails, mend } = RULE_TEXTS[id];
  const finding = checkTables(tablesWith(fails), TODAY).findings.find(({ rule }) => rule === id);
  const lines = [
    `### ${id} · ${VERDICT_PREFIX[severity]}`,
    `${asks} ${why}`,
    [
      `- Đạt: ${exampleText(passes)}`,
      `- Không đạt: ${exampleText(fails)}`,
      ...(finding ? [`- Câu báo: ${inCode(findingMessage(finding))}`] : []),
      `- Cách sửa: ${mend === null ? 'không có sẵn' : `${mendText(finding)}${MENDS[mend]}`}`,
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

function mendText(finding: Finding | undefined): string {
  return finding?.fix === undefined ? '' : `${inCode(shownText(finding.fix.value))}, `;
}

function exampleText(example: RuleExample): string {
  const { settings = {}, extraSettings = [], withoutSettings = [], ...tabs } = example;
  const rows = Object.entries(tabs).flatMap(([tab, patches]) =>
    patches.map((cells: Readonly<Record<string, Cell>>) => rowText(tab as RowTab, cells)),
  );
  const named = Object.entries(settings).map(
    ([key, value]) => `${SETTINGS[key as SettingKey].name}: ${cellText(value)}`,
  );
  const extra = extraSettings.map((cells) => `thêm dòng ${rowText('settings', cells)}`);
  const without = withoutSettings.map((key) => `thiếu dòng «${SETTINGS[key].name}»`);
  const parts = [...rows, ...named, ...extra, ...without].filter((part) => part !== '');
  return parts.length === 0 ? 'bảng tính mẫu' : parts.join(' / ');
}

/** Hidden columns are left out. */
function rowText(tab: RowTab, cells: Readonly<Record<string, Cell>>): string {
  return Object.entries(cells)
    .filter(([field]) => !field.startsWith('_'))
    .map(([field, cell]) => `${headerName(tab, field)}: ${cellText(cell)}`)
    .join('; ');
}

const cellText = (cell: Cell): string => (isBlank(cell) ? '(trống)' : inCode(shownText(cell)));

/** As code, so that nothing in it becomes markup; a new line shows as ⏎. */
function inCode(text: string): string {
  return `\`${text.replace(/`/g, "'").replace(/\n/g, ' ⏎ ')}\``;
}
