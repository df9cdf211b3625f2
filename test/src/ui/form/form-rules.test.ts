import { describe, expect, it } from '@jest/globals';
import { ACTIVITY_RULES } from '../../../../src/domain/validation/rules/activities/activity-rules';
import { FORM_RULES } from '../../../../src/ui/form/form-rules';
import { ACTIVITY_MESSAGES } from '../../../../src/wording/findings/activity-messages';

describe('issue 5: checks as one types by the same rules', () => {
  it('are all the rules that one row answers for, but HD-63 about how a cell is written', () => {
    const rowRules = ACTIVITY_RULES.filter(({ scope }) => scope === 'row').map(({ id }) => id);
    expect(FORM_RULES.map(({ id }) => id)).toEqual(rowRules.filter((id) => id !== 'HD-63'));
  });

  it('each have their sentence in the page', () => {
    expect(FORM_RULES.map(({ id }) => id).filter((id) => !(id in ACTIVITY_MESSAGES))).toEqual([]);
  });
});
