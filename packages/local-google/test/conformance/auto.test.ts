import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allCases } from '../../src/conformance/all-cases';
import {
  buildConformanceProject,
  openConformance,
  type ConformanceHost,
  type ConformanceProject,
} from '../support/conformance-host';

let project: ConformanceProject;
let ground: ConformanceHost;

beforeAll(async () => {
  project = buildConformanceProject();
  ground = await openConformance(project);
});

afterAll(async () => {
  await ground.host.close();
  project.remove();
});

const autoCases = allCases
  .map((conformanceCase, at) => ({ ...conformanceCase, at }))
  .filter(({ tag }) => tag === 'auto');

describe('conformance, decided by code', () => {
  it.each(autoCases)('fact $fact: $title', async ({ at, source }) => {
    expect(source).toMatch(/^[DLOP]: /);
    expect(await ground.value('runCaseAt', at)).toMatchObject({ result: 'pass', seen: '' });
  });

  it('every fact of 1 to 66 has a case', () => {
    const facts = new Set(allCases.map(({ fact }) => fact));
    expect([...facts]).toEqual(Array.from({ length: 66 }, (_, i) => i + 1));
  });

  it('«Run» writes the table: every case with its result and what was seen', async () => {
    const { ok, shown } = await ground.run('runConformance');
    const byHand = allCases.length - autoCases.length;
    expect([ok, shown.map(({ text }) => text)]).toEqual([
      true,
      [`pass: ${autoCases.length}, fail: 0, differs as noted: 0, by hand: ${byHand}`],
    ]);
    const { sheets } = await ground.host.state(ground.spreadsheetId);
    const table = sheets.find(({ name }) => name === 'Conformance');
    expect(table?.cells.filter((row) => row.length > 0)).toHaveLength(allCases.length + 1);
    expect(sheets.filter(({ name }) => name.startsWith('conformance '))).toEqual([]);
  });
});
