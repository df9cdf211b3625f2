import { describe, expect, it } from '@jest/globals';
import { ROW_RULES } from '../../../../src/domain/validation/rules/all-rules';
import { FORM_RULES } from '../../../../src/ui/form/check-typed';
import { ACTIVITY_MESSAGES } from '../../../../src/wording/findings/activities';

describe('checks as one types by the same rules', () => {
  it('are all the rules that one row answers for, but HD-63 about how a cell is written', () => {
    const rowRules = ROW_RULES.activities.map(({ id }) => id);
    expect(FORM_RULES.map(({ id }) => id)).toEqual(rowRules.filter((id) => id !== 'HD-63'));
  });

  it('each have their sentence in the page', () => {
    expect(FORM_RULES.map(({ id }) => id).filter((id) => !(id in ACTIVITY_MESSAGES))).toEqual([]);
  });
});
