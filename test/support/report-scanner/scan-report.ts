import type { Beside } from './beside';
import type { Breach, Rule } from './breach';
import type { PrintedReport } from './printed-report';
import { noCodes } from './rules/rule-01-codes';
import { noFigureFirst } from './rules/rule-02-sentence-opens';
import { zeros } from './rules/rule-03-zeros';
import { changes } from './rules/rule-04-changes';
import { lists } from './rules/rule-05-lists';
import { strengths } from './rules/rule-06-strengths';
import { lateness } from './rules/rule-07-lateness';
import { namesOnce } from './rules/rule-08-names';
import { periodByName } from './rules/rule-09-period';
import { oneToneStyle } from './rules/rule-10-tones';
import { fullNames } from './rules/rule-11-full-names';
import { wordsOfTheField } from './rules/rule-12-words';
import { otherRecipients } from './rules/rule-13-recipients';
import { authority } from './rules/rule-14-authority';
import { namesOfNumbers } from './rules/rule-15-names-of-numbers';
import { claims } from './rules/rule-16-claims';
import { targets } from './rules/rule-17-targets';
import { openQuestions } from './rules/rule-18-open-questions';
import { dateLine } from './rules/rule-19-date-line';

/** The rules of the report's text by number, each read from its sentence and from no code of the product. */
export const RULES: ReadonlyMap<number, Rule> = new Map([
  [1, noCodes],
  [2, noFigureFirst],
  [3, zeros],
  [4, changes],
  [5, lists],
  [6, strengths],
  [7, lateness],
  [8, namesOnce],
  [9, periodByName],
  [10, oneToneStyle],
  [11, fullNames],
  [12, wordsOfTheField],
  [13, otherRecipients],
  [14, authority],
  [15, namesOfNumbers],
  [16, claims],
  [17, targets],
  [18, openQuestions],
  [19, dateLine],
]);

export interface NumberedBreach extends Breach {
  readonly rule: number;
}

/** Breaches of the rules asked for (all by default), in the order of the rules. */
export const scanReport = (
  report: PrintedReport,
  beside: Beside,
  rules: readonly number[] = [...RULES.keys()],
): readonly NumberedBreach[] =>
  rules.flatMap((number) => {
    const rule = RULES.get(number);
    if (rule === undefined) throw new Error(`no rule ${number}`);
    return rule(report, beside).map((breach) => ({ rule: number, ...breach }));
  });
