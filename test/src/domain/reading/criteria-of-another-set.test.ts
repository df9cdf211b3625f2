import { describe, expect, it } from '@jest/globals';
import type { Tables } from '../../../../src/domain/tables/table';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import type { Finding } from '../../../../src/domain/validation/finding';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { changedMeanings, CRITERIA_TABS, placesToAsk } from '../../../support/criteria-meanings';
import { starterTables } from '../../../support/starter-tables';
import { counterpartsIn } from '../../../../src/domain/plan/criteria-sets';
import {
  criteriaOf,
  readCriterion,
  readTopic,
  topicsOf,
} from '../../../../src/domain/reading/read-catalogues';
import { createCodeIndex } from '../../../../src/domain/cells/code-index';
import { findingMessage } from '../../../../src/wording/findings';

const TODAY = '2024-12-14' as CalendarDate;

const demo = starterTables('binh-thuan-2024');
const topics = createCodeIndex(
  topicsOf(demo.topics.map(({ row, cells }) => ({ row, fields: readTopic(cells) }))),
);
const criteria = criteriaOf(
  demo.criteria.map(({ row, cells }) => ({ row, fields: readCriterion(cells, topics) })),
);

/** The workbook after a person has chosen another set in Cấu hình. */
const choosing = (tables: Tables, set: string): Tables => withSetting(tables, 'Bộ tiêu chí', set);

function withSetting(tables: Tables, name: string, value: string): Tables {
  const settings = tables.settings.map((row) =>
    row.cells.name === name ? { ...row, cells: { ...row.cells, value } } : row,
  );
  return { ...tables, settings };
}

const ofCriteria = ({ tab, field }: Finding): boolean =>
  field === 'criteria' && (CRITERIA_TABS as readonly string[]).includes(tab);

interface Changed {
  readonly tables: Tables;
  /** Cells that only a person can carry over. */
  readonly asked: readonly Finding[];
}

/** What «fix» leaves: every certain mend of Tiêu chí and of the kept set written, twice, as a person would run it. */
function mended(tables: Tables): Changed {
  let now = tables;
  for (let turn = 0; turn < 2; turn += 1) {
    const { findings } = checkTables(now, TODAY);
    for (const finding of findings.filter(isOurs)) now = withFix(now, finding);
  }
  const { findings } = checkTables(now, TODAY);
  return {
    tables: now,
    asked: findings.filter((finding) => ofCriteria(finding) && finding.fix?.certain !== true),
  };
}

const isOurs = (finding: Finding): boolean =>
  finding.fix?.certain === true && (ofCriteria(finding) || finding.rule === 'CH-12');

function withFix(tables: Tables, { tab, row, field, fix }: Finding): Tables {
  const rows = (tables[tab] as readonly { readonly row: number; readonly cells: object }[]).map((each) =>
    each.row === row ? { ...each, cells: { ...each.cells, [field]: fix?.value ?? null } } : each,
  );
  return { ...tables, [tab]: rows };
}

describe('16.3: numbers of criteria are tied to their set', () => {
  it('choosing another set changes no meaning before anything is mended', () => {
    const { findings } = checkTables(choosing(demo, 'XM26'), TODAY);
    const told = findings.find(({ rule }) => rule === 'CH-12');
    expect(told?.facts).toMatchObject({ set: 'NC21', chosen: 'XM26' });
    // «8» stands in rows of loudspeakers: in NC21 it is Thông tin và Truyền thông, in XM26 it is Môi trường.
    const eight = findings.filter((finding) => ofCriteria(finding) && finding.received === '8');
    expect(eight.length).toBeGreaterThan(0);
    expect(new Set(eight.map(({ fix }) => fix?.value))).toEqual(new Set(['NC21-8']));
  });

  it('changing the set both ways on the demo: no number changes meaning, and every place asked is listed', () => {
    const there = mended(choosing(demo, 'XM26'));
    expect(changedMeanings(criteria, demo, there.tables, 'XM26')).toEqual([]);
    const back = mended(choosing(there.tables, 'NC21'));
    expect(changedMeanings(criteria, there.tables, back.tables, 'NC21')).toEqual([]);
    // Asked is what several criteria of the other set stand for, and nothing else.
    for (const [{ tables, asked }, set] of [
      [there, 'XM26'],
      [back, 'NC21'],
    ] as const) {
      const wanted = placesToAsk(criteria, tables, set);
      expect(asked.map(({ tab, row }) => `${tab} ${String(row)}`).sort()).toEqual([...wanted].sort());
      expect(wanted.length).toBeGreaterThan(0);
      for (const finding of asked) expect(findingMessage(finding)).toMatch(/Xin ghi mã của tiêu chí đúng/);
    }
  });

  it('maps by topic where there is one, by name where there is no topic, and asks where there are several', () => {
    const found = (code: string, set: string) => {
      const criterion = criteria.find((each) => each.code === code);
      return criterion === undefined ? [] : counterpartsIn(criteria, criterion, set).map((each) => each.code);
    };
    expect(found('NC21-2', 'XM26')).toEqual(['XM26-2']);
    expect(found('NC21-17', 'XM26')).toEqual(['XM26-8']);
    expect(found('NC21-1', 'XM26')).toEqual(['XM26-1']);
    expect(found('NC21-6', 'XM26')).toEqual(['XM26-2', 'XM26-5']);
    expect(found('XM26-8', 'NC21')).toEqual(['NC21-17', 'NC21-18']);
    expect(found('NC21-7', 'XM26')).toEqual([]);
  });
});

describe('16.3: a set that is not in force is told', () => {
  const said = (tables: Tables, day: string) =>
    checkTables(tables, day as CalendarDate)
      .findings.filter(({ rule }) => rule === 'CH-11')
      .map(findingMessage);
  const in2026 = { ...demo, settings: withSetting(demo, 'Năm kế hoạch', '2026').settings };

  it('the starter of the years before in 2026', () =>
    expect(said(in2026, '2026-03-01')).toEqual([
      expect.stringMatching(/«NC21» đã hết hiệu lực từ sau ngày 14\/02\/2026\. Xin chọn «XM26»/),
    ]));
  it('the set of 2026 before its day', () =>
    expect(said(choosing(in2026, 'XM26'), '2026-01-20')).toEqual([
      expect.stringMatching(/«XM26» đến ngày 15\/02\/2026 mới có hiệu lực/),
    ]));
  it('but not a year that ended while its set was in force, whenever it is looked at', () =>
    expect(said(demo, '2026-11-30')).toEqual([]));
});
