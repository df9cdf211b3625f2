import { beforeAll, describe, expect, it } from '@jest/globals';
import { intakeTarget } from '../../src/workbook/intake-target';
import { mappingToKeep, propose, rowsToSend, sourceOf } from '../../src/ui/intake/opened-list';
import type { OpenedList } from '../../src/ui/intake/opened-list';
import { letArrive, previewRows, takeList, undoList } from '../../src/ui/intake/run-intake';
import type { ListToTake } from '../../src/ui/intake/run-intake';
import type { IntakeMapping } from '../../src/domain/intake/intake-mapping';
import type { Answer, Server } from '../../src/ui/server';
import { newToken, OFFICIAL, withCommune } from '../support/commune-host';
import type { Commune } from '../support/commune-host';
import { FIVE_SHAPES } from '../support/foreign-lists';
import type { Meant } from '../support/foreign-lists';
import { answersTo, openedIn, prepareBinhThuan, serverOf, YEAR_END } from '../support/list-intake';
import type { PreparedFolder } from '../support/prepared-folder';

let prepared: PreparedFolder;
beforeAll(async () => {
  prepared = await prepareBinhThuan();
});

const tell = (): void => undefined;
function dataOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.data;
}

async function listOf(server: Server, opened: OpenedList, mapping: IntakeMapping): Promise<ListToTake> {
  const place = opened.first;
  const proposal = propose(opened, place, mapping);
  const rows = rowsToSend(proposal, opened, place);
  const seen = dataOf(await previewRows(server, place.tab, rows, tell));
  const kept = mappingToKeep(proposal, mapping);
  return {
    intake: newToken(),
    source: sourceOf(opened, place),
    tab: place.tab,
    rows: rows.filter((_, at) => seen[at]?.kind !== 'known' && seen[at]?.kind !== 'same'),
    mapping: { columns: [...kept.columns], answers: { ...kept.answers } },
    agreed: new Set(),
  };
}

const headers = new Map(intakeTarget('activities').columns.map(({ field, header }) => [field, header]));
const serial = (day: string): number => {
  const [date = 0, month = 0, year = 0] = day.split('/').map(Number);
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
};
const NUMBERS = new Set(['attendance', 'householdsAttending', 'cost']);

/** A row of the tab as the list means it. */
const rowMeant = (meant: Meant): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(meant).map(([field, text]) => [
      headers.get(field) ?? field,
      field === 'date' ? serial(text) : NUMBERS.has(field) ? Number(text) : text,
    ]),
  );

const tabs = async (commune: Commune) => ({
  activities: await commune.rows('Hoạt động'),
  hamlets: await commune.rows('Xóm'),
  plan: await commune.rows('Kế hoạch'),
});

describe('17.1: 60 rows of an official’s own list through the bundle', () => {
  it.each(FIVE_SHAPES.map((make) => make(7)))(
    '$shape: guessed tab, no wrong value, each word asked once, undone to what was, and nothing asked the next time that words can answer',
    async (list) => {
      await withCommune(
        prepared,
        async (commune) => {
          const server = serverOf(commune, OFFICIAL);
          const before = await tabs(commune);
          const opened = await openedIn(server, list);
          expect(opened.first.tab).toBe('activities');
          const mapping = answersTo(opened, list);
          expect(propose(opened, opened.first, mapping).questions).toEqual([]);
          const sent = await listOf(server, opened, mapping);
          dataOf(await letArrive(server, sent, tell));
          const { taken, left } = dataOf(await takeList(server, sent, tell));
          expect([taken, left]).toEqual([list.expected.size, []]);
          const stands = (await commune.rows('Hoạt động')).slice(before.activities.length);
          expect(stands.map((row, at) => [at, row])).toEqual(
            [...list.expected.values()].map((meant, at) => [at, expect.objectContaining(rowMeant(meant))]),
          );
          const again = await openedIn(server, list);
          const asked = propose(again, again.first, again.kept.activities ?? {}).questions;
          expect(asked.filter(({ kind }) => kind === 'word')).toEqual([]);
          expect((await listOf(server, again, mapping)).rows).toEqual([]);
          expect(dataOf(await undoList(server, sent.intake, tell))).toMatchObject({
            undone: taken,
            kept: [],
          });
          expect(await tabs(commune)).toEqual(before);
          expect((await commune.rows('Hộp thư đến')).length).toBeGreaterThanOrEqual(taken);
        },
        { now: YEAR_END },
      );
    },
  );
});
