import type { ReportQuestionData } from '../../rpc/report-data';
import { REPORT } from '../../wording/report/ui-report';

export type ReportAnswers = Readonly<Record<string, string>>;

const questionId = (key: string): string => `question-${key}`;

/** Opens the questions and puts the keyboard into that of the key. */
export function focusQuestion(key: string): void {
  const box = document.getElementById(questionId(key));
  box?.closest('details')?.setAttribute('open', '');
  box?.focus();
}

/** What no figure knows: people write it here, and it stands in the report in its place. */
export function Questions(props: {
  questions: readonly ReportQuestionData[];
  answers: ReportAnswers;
  set: (key: string, text: string) => void;
  apply: () => void;
}) {
  const { questions, answers, set, apply } = props;
  if (questions.length === 0) return null;
  return (
    <details class="questions">
      <summary>{REPORT.questions(questions.length)}</summary>
      <div class="stack">
        <p class="muted">{REPORT.questionsHint}</p>
        {questions.map(({ key, heading, text, answer }) => (
          <div class="field" key={key}>
            <label for={questionId(key)}>{text}</label>
            <textarea
              id={questionId(key)}
              rows={2}
              value={answers[key] ?? answer}
              aria-describedby={`${questionId(key)}-at`}
              onInput={({ currentTarget }) => set(key, currentTarget.value)}
            />
            <p class="help" id={`${questionId(key)}-at`}>
              {heading}
            </p>
            <button
              type="button"
              aria-describedby={`${questionId(key)}-at`}
              onClick={() => set(key, REPORT.nothing)}
            >
              {REPORT.nothing}
            </button>
          </div>
        ))}
        <button type="button" onClick={apply}>
          {REPORT.apply}
        </button>
      </div>
    </details>
  );
}
