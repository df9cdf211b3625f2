import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBE_TEXTS } from '../../src/wording/upkeep/self-check';

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

/** Numbers of «Riskiest at Google», as facts.md ranks them. */
const ranked = (): readonly number[] => {
  const [, section = ''] = read('packages/local-google/docs/facts.md').split('## Riskiest at Google');
  return [...section.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
};

const liveChecks = read('docs/live-checks.md');
/** Lines of the table that says what is done about each risk: risk, self-check, steps. */
const lines = [...liveChecks.matchAll(/^\| (\d+) +\| (.+?) +\| ([\d, ]+?) *\|$/gm)].map(
  ([, risk, inSelfCheck = '', steps = '']) => ({
    risk: Number(risk),
    probes: [...inSelfCheck.matchAll(/«(.+?)»/g)].map(([, label]) => label ?? ''),
    steps: steps.split(', ').map(Number),
    inSelfCheck,
  }),
);

describe('every risk at Google is looked for', () => {
  it('each that facts.md ranks has its line in docs/live-checks.md, in its order', () => {
    expect(ranked().length).toBeGreaterThan(7);
    expect(lines.map(({ risk }) => risk)).toEqual(ranked());
  });

  it('each line names probes of the self-check by their label, or says why there is none, and steps that are there', () => {
    const labels = Object.values(PROBE_TEXTS).map(({ label }) => label as string);
    const numbers = new Set(
      [...liveChecks.matchAll(/^\| (\d+) +\|(?:[^|\n]*\|){3}/gm)].map(([, number]) => Number(number)),
    );
    for (const { risk, probes, steps, inSelfCheck } of lines) {
      expect([risk, probes.filter((label) => !labels.includes(label))]).toEqual([risk, []]);
      expect([risk, probes.length > 0 || /^none: .{10}/.test(inSelfCheck)]).toEqual([risk, true]);
      expect([risk, steps.length > 0 && steps.every((step) => numbers.has(step))]).toEqual([risk, true]);
    }
  });
});
