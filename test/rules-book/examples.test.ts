import { describe, expect, it } from '@jest/globals';
import { checkTables } from '../../src/domain/validation/check-tables';
import { ALL_RULES } from '../../src/domain/validation/rules/all-rules';
import { RULES_BOOK } from '../../rules-book/all-entries';
import { findingMessage, verdictText } from '../../src/wording/vi';
import { tablesWith, TODAY } from '../support/tables-builder';

describe('every rule holds its own examples', () => {
  it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s: its passing example passes', (id) => {
    const { findings } = checkTables(tablesWith(RULES_BOOK[id].passes), TODAY);
    expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s: its failing example fails, with its mend',
    (id, rule) => {
      const found = checkTables(tablesWith(RULES_BOOK[id].fails), TODAY).findings.filter(
        (finding) => finding.rule === id,
      );
      expect(found.length).toBeGreaterThan(0);
      for (const { tab, severity } of found)
        expect({ tab, severity }).toEqual({ tab: rule.tab, severity: rule.severity });
      const { mend = null } = RULES_BOOK[id];
      const offered = found.map(({ fix }) => (fix === undefined ? null : fix.certain ? 'certain' : 'asks'));
      expect(offered).toContain(mend);
      if (mend === null) expect(new Set(offered)).toEqual(new Set([null]));
    },
  );

  it.each(ALL_RULES.map((rule) => [rule.id] as const))(
    '%s: its sentence names the field and ends as a sentence',
    (id) => {
      for (const finding of checkTables(tablesWith(RULES_BOOK[id].fails), TODAY).findings) {
        const message = findingMessage(finding);
        expect(message).toMatch(/^[^:]+: \S.*[.?]$/u);
        expect(message).not.toMatch(/undefined|null|«»|NaN/u);
        expect(message).toBe(message.normalize('NFC'));
        expect(verdictText([finding])).toMatch(/^(Lỗi|Cần xem|Gợi ý): /u);
      }
    },
  );
});

describe('rules as values', () => {
  it('has at least 45 rules with ids of their own, each named by its tab', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(45);
    expect(new Set(ids).size).toBe(ids.length);
    const prefixes = {
      activities: 'HD',
      plan: 'KH',
      contributions: 'DG',
      examples: 'GM',
      hamlets: 'XM',
      officers: 'CB',
      topics: 'ND',
      forms: 'HT',
      criteria: 'TC',
      indicators: 'CS',
      otherFigures: 'SL',
      settings: 'CH',
    };
    for (const { id, tab } of ALL_RULES) expect(id.slice(0, 2)).toBe(prefixes[tab]);
  });

  it('finds nothing in a clean workbook', () => {
    expect(checkTables(tablesWith(), TODAY).findings).toEqual([]);
  });
});
