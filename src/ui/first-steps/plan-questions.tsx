import type { FirstStepsBook } from '../../rpc/first-steps-data';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { answersOf } from './plan-answers';
import type { PlanAnswers } from './plan-answers';

interface QuestionsProps {
  readonly book: FirstStepsBook;
  readonly answers: PlanAnswers;
  readonly set: (answers: PlanAnswers) => void;
}

const WORDS = FIRST_STEPS.plan;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Months of all items, how often at each hamlet, and the targets of what the commune does as a whole. */
export function PlanQuestions({ book, answers, set }: QuestionsProps) {
  const standing = answersOf(book);
  const whole = book.plan.filter(({ perHamlet }) => !perHamlet);
  const hasEach = whole.length < book.plan.length;
  return (
    <>
      {standing.months === null ? <p class="muted">{WORDS.mixed}</p> : <Months answers={answers} set={set} />}
      {!hasEach ? null : standing.perHamlet === null ? (
        <p class="muted">{WORDS.perHamletMixed}</p>
      ) : (
        <label class="stack tight">
          <span>{WORDS.perHamlet}</span>
          <input
            type="text"
            inputMode="numeric"
            class="short"
            value={answers.perHamlet ?? ''}
            onInput={({ currentTarget }) => set({ ...answers, perHamlet: currentTarget.value })}
            aria-describedby="each-help"
          />
          <span class="help" id="each-help">
            {WORDS.perHamletHelp}
          </span>
        </label>
      )}
      {whole.length === 0 ? null : (
        <details>
          <summary>{WORDS.wholeCommune(whole.length)}</summary>
          <ul class="targets">
            {whole.map(({ code, title, unit }) => (
              <li key={code}>
                <label>
                  <span>
                    <span class="code">{code}</span> {title}
                  </span>
                  <span class="row">
                    <input
                      type="text"
                      inputMode="decimal"
                      class="short"
                      value={answers.targets[code] ?? ''}
                      onInput={({ currentTarget }) =>
                        set({ ...answers, targets: { ...answers.targets, [code]: currentTarget.value } })
                      }
                    />{' '}
                    {unit}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Months({ answers, set }: Omit<QuestionsProps, 'book'>) {
  const months = answers.months ?? { from: 1, to: 12 };
  const select = (end: 'from' | 'to', label: string) => (
    <label class="row">
      <span>{label}</span>
      <select
        value={String(months[end])}
        onChange={({ currentTarget }) =>
          set({ ...answers, months: { ...months, [end]: Number(currentTarget.value) } })
        }
      >
        {MONTHS.map((month) => (
          <option key={month} value={String(month)}>
            {month}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="stack tight">
      <legend>{WORDS.months}</legend>
      <div class="row">
        {select('from', WORDS.fromMonth)}
        {select('to', WORDS.toMonth)}
      </div>
    </fieldset>
  );
}
