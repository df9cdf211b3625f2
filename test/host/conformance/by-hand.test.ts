import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHost, type EditResult } from '../../../host/client';
import {
  buildConformanceProject,
  EDITOR,
  openConformance,
  OWNER,
  type ConformanceHost,
  type ConformanceProject,
} from '../../support/conformance-host';

let project: ConformanceProject;
let ground: ConformanceHost;

beforeAll(() => {
  project = buildConformanceProject();
});

afterAll(() => project.remove());

/** Works on a fresh host with the tabs «edits» and «edit log». */
async function opened(
  work: (ground: ConformanceHost) => Promise<void>,
  options: Parameters<typeof openConformance>[1] = {},
): Promise<void> {
  ground = await openConformance(project, options);
  try {
    await ground.value('makeTabs');
    await work(ground);
  } finally {
    await ground.host.close();
  }
}

const type = (range: string, values: string[][], user = OWNER): Promise<EditResult> =>
  ground.host.edit({ spreadsheetId: ground.spreadsheetId, user, sheet: 'edits', range, values });

/** The rows of «edit log». */
async function log(): Promise<unknown[][]> {
  const { sheets } = await ground.host.state(ground.spreadsheetId);
  const cells = sheets.find(({ name }) => name === 'edit log')?.cells ?? [];
  return cells.map((row) => row.map((cell) => cell?.v ?? ''));
}

describe('conformance, by hand: edits and protections', () => {
  it('fact 19: a write to a range protected against the user is refused; the owner’s is not', () =>
    opened(async ({ value, run }) => {
      await value('protectForTwoUsers');
      expect((await run('writeAsThisUser', { user: EDITOR })).value).toContain(
        'You are trying to edit a protected cell or object',
      );
      expect(await value('writeAsThisUser')).toBe('written');
      expect((await type('A9', [['x']], EDITOR)).refused).toContain('protected cell or object');
    }));

  it('fact 22: an edit fires onEdit once, what onEdit writes fires none, and it may not use Drive', () =>
    opened(async () => {
      const { runs } = await type('A1', [['a']]);
      expect(runs.map(({ ok }) => ok)).toEqual([true]);
      expect(await log()).toEqual([
        ['A1', 'value a', 'oldValue none', 'LIMITED', 'Drive: refused', 'written'],
      ]);
    }));

  it('fact 22: two edit events queue behind the running one, further ones are dropped', () =>
    opened(async () => {
      const edits = await Promise.all(['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => type(cell, [['x']])));
      expect(edits.map(({ runs }) => runs.length)).toEqual([1, 1, 1, 0, 0]);
    }));

  it('fact 23: value and oldValue for one cell only, oldValue not where the cell was empty, neither for a paste', () =>
    opened(async () => {
      await type('B2', [['a']]);
      await type('B2', [['b']]);
      await type('B3', [
        ['a', 'b'],
        ['c', 'd'],
      ]);
      expect((await log()).map((row) => row.slice(0, 3))).toEqual([
        ['B2', 'value a', 'oldValue none'],
        ['B2', 'value b', 'oldValue a'],
        ['B3:C4', 'value none', 'oldValue none'],
      ]);
    }));

  it('fact 43: onEdit writes as who edited: for an editor it cannot write the owner’s column', () =>
    opened(async ({ value }) => {
      await value('protectForTwoUsers');
      const theirs = await type('A1', [['a']], EDITOR);
      expect(theirs.runs[0]?.error?.message).toContain('protected cell or object');
      await type('A2', [['a']]);
      expect((await log()).map((row) => row[5] ?? '')).toEqual(['', 'written']);
    }));

  it('fact 45: rows that come, go and move fire no onEdit', () =>
    opened(async () => {
      await type('A1', [['a']]);
      // The door of the host offers no such gesture to onEdit at all: only `edit` runs it.
      expect(Object.keys(ground.host)).not.toContain('fireTrigger');
      expect(await log()).toHaveLength(1);
    }));
});
