/**
 * What is said of a row by itself and what was said of its period: TD-01 changed and TD-02 added after a yes, KY-01 changed and
 * KY-02 added in a locked period. They stand in no table of rules, since no rule may ask what somebody said of a row.
 */
export type ApprovalRuleId = 'TD-01' | 'TD-02' | 'KY-01' | 'KY-02';
