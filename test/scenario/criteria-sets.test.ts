import { expect, describe, it } from '@jest/globals';
import type { Answers } from '../../src/rpc/answers';
import { createCodeIndex } from '../../src/domain/cells/code-index';
import type { RowTab } from '../../src/domain/tables/fields';
import type { Tables } from '../../src/domain/tables/table';
import { criteriaOf, readCriterion, readTopic, topicsOf } from '../../src/domain/reading/read-catalogues';
import { changedMeanings, placesToAsk } from '../support/criteria-meanings';
import { openedCommune } from '../support/demo-commune';
import type { CommuneHost } from '../support/demo-commune';
import { demoYear } from '../support/demo-year-starter';

const TAB_KEYS: Readonly<Record<string, RowTab>> = {
  'Hoạt động': 'activities',
  'Kế hoạch': 'plan',
  'Đóng góp': 'contributions',
  'Cán bộ': 'officers',
};
const CRITERIA_COLUMNS = ['Tiêu chí', 'Phụ trách tiêu chí'];

async function tablesOf(commune: CommuneHost): Promise<Tables> {
  const { data } = await commune.ask<Answers['takeOut']>({ command: 'takeOut' });
  return data.tables as unknown as Tables;
}

/** Types another set into Cấu hình, as a person does. */
async function choose(commune: CommuneHost, set: string): Promise<void> {
  const { settings } = await tablesOf(commune);
  const row = settings.find(({ cells }) => cells.name === 'Bộ tiêu chí')?.row ?? 0;
  expect((await commune.type('Cấu hình', `B${String(row)}`, [[set]])).refused).toBeNull();
}

/** The menu's mends twice, as a person would run them; what is left to be asked. */
async function mend(commune: CommuneHost): Promise<readonly string[]> {
  await commune.ask({ command: 'fix' });
  await commune.ask({ command: 'fix' });
  const { data } = await commune.ask<Answers['check']>({ command: 'check' });
  return data.findings
    .filter(({ column, fix }) => CRITERIA_COLUMNS.includes(column) && fix?.certain !== true)
    .filter(({ message }) => message.includes('Xin ghi mã của tiêu chí đúng'))
    .map(({ tab, row }) => `${TAB_KEYS[tab] ?? tab} ${String(row)}`);
}

/** What coverage and the table of figures say, by which no criterion is counted. */
async function figuresOf(commune: CommuneHost): Promise<string> {
  const coverage = await commune.ask<Answers['coverageView']>({ command: 'coverageView', period: '2024' });
  const table = await commune.ask<Answers['figureTable']>({ command: 'figureTable', period: '2024' });
  return JSON.stringify([coverage.data.commune, coverage.data.hamlets, table.data.csv]);
}

describe('16.3: Bộ tiêu chí changed both ways on the demonstration, in the built add-on', () => {
  it('no number changes meaning, every place asked is listed, no figure moves', async () => {
    const { commune, close } = await openedCommune({ starter: demoYear() });
    try {
      const before = await tablesOf(commune);
      const topics = createCodeIndex(
        topicsOf(before.topics.map(({ row, cells }) => ({ row, fields: readTopic(cells) }))),
      );
      const criteria = criteriaOf(
        before.criteria.map(({ row, cells }) => ({ row, fields: readCriterion(cells, topics) })),
      );
      const figures = await figuresOf(commune);
      let stood = before;
      for (const set of ['XM26', 'NC21']) {
        await choose(commune, set);
        expect(changedMeanings(criteria, stood, await tablesOf(commune), set)).toEqual([]);
        const asked = await mend(commune);
        const now = await tablesOf(commune);
        expect(changedMeanings(criteria, stood, now, set)).toEqual([]);
        const wanted = [...placesToAsk(criteria, now, set)].sort();
        expect([set, [...asked].sort()]).toEqual([set, wanted]);
        expect(wanted.length).toBeGreaterThan(0);
        expect(await figuresOf(commune)).toBe(figures);
        stood = now;
      }
    } finally {
      await close();
    }
  }, 300_000);
});
