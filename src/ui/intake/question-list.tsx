import { useId } from 'preact/hooks';
import { valuesOf } from '../../domain/intake/field-finders';
import type { IntakeTarget } from '../../domain/intake/intake-target';
import type { Candidate, IntakeQuestion } from '../../domain/intake/proposal';
import { answerLabel, questionSentence } from '../../wording/intake/intake-list';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import type { OpenedList } from './opened-list';
import { headerOf } from './opened-list';

interface Props {
  readonly questions: readonly IntakeQuestion[];
  readonly open: number;
  readonly target: IntakeTarget;
  readonly list: OpenedList;
  readonly answers: Readonly<Record<string, string>>;
  readonly answer: (id: string, text: string | null) => void;
}

/** More candidates than these are a list to choose from. */
const MOST_CHOICES = 5;
const MOST_SHOWN = 100;

/** What is not certain, each thing once for all its rows; nothing is answered beforehand. */
export function QuestionList({ questions, open, target, list, answers, answer }: Props) {
  if (questions.length === 0) return null;
  return (
    <section class="stack">
      <div class="stack tight">
        <h3>{INTAKE_UI.questions(open)}</h3>
        <p class="help">{INTAKE_UI.questionsHelp}</p>
      </div>
      {questions.slice(0, MOST_SHOWN).map((question) => (
        <Question
          key={question.id}
          question={question}
          header={headerOf(target.tab, question.field)}
          values={othersOf(question, target, list)}
          answer={answers[question.id] ?? null}
          give={(text) => answer(question.id, text)}
        />
      ))}
      {questions.length > MOST_SHOWN ? <p>{INTAKE_UI.more(questions.length - MOST_SHOWN)}</p> : null}
    </section>
  );
}

/** All that a word may be, beside what it most likely is. */
function othersOf(
  { kind, field }: IntakeQuestion,
  target: IntakeTarget,
  list: OpenedList,
): readonly Candidate[] {
  const column = target.columns.find((each) => each.field === field);
  return column === undefined || (kind !== 'word' && kind !== 'missing')
    ? []
    : valuesOf(column, list.book.catalogue);
}

interface One {
  readonly question: IntakeQuestion;
  readonly header: string;
  readonly values: readonly Candidate[];
  readonly answer: string | null;
  readonly give: (text: string | null) => void;
}

function Question({ question, header, values, answer, give }: One) {
  const name = useId();
  const sentence = questionSentence(question, header);
  const { kind, candidates } = question;
  const isShort = candidates.length <= MOST_CHOICES;
  const mayBeBlank = kind === 'word' || kind === 'value' || kind === 'missing';
  const offered = [
    ...(isShort ? candidates.map((each) => ({ text: each.text, label: answerLabel(question, each) })) : []),
    ...(mayBeBlank && candidates.every(({ text }) => text !== '')
      ? [{ text: '', label: INTAKE_UI.blank }]
      : []),
  ];
  const others = (isShort ? values : candidates).filter(
    ({ text }) => !offered.some((each) => each.text === text),
  );
  return (
    <fieldset class="panel">
      <legend>{sentence}</legend>
      <div class="row">
        {offered.map(({ text, label }) => (
          <label key={text} class="row">
            <input type="radio" name={name} checked={answer === text} onChange={() => give(text)} />
            {label}
          </label>
        ))}
      </div>
      {others.length === 0 ? null : (
        <OtherValue sentence={sentence} others={others} answer={answer} give={give} />
      )}
      {kind === 'value' ? (
        <TypedValue sentence={sentence} answer={answer} offered={offered} give={give} />
      ) : null}
    </fieldset>
  );
}

function OtherValue(props: {
  sentence: string;
  others: readonly Candidate[];
  answer: string | null;
  give: (text: string | null) => void;
}) {
  const { sentence, others, answer, give } = props;
  const isOther = others.some(({ text }) => text === answer);
  return (
    <select
      aria-label={INTAKE_UI.otherOf(sentence)}
      value={isOther ? (answer ?? '') : ''}
      onChange={({ currentTarget }) => give(currentTarget.value === '' ? null : currentTarget.value)}
    >
      <option value="">{INTAKE_UI.pick}</option>
      {others.map(({ text, label }) => (
        <option key={text} value={text}>
          {label}
        </option>
      ))}
    </select>
  );
}

function TypedValue(props: {
  sentence: string;
  answer: string | null;
  offered: readonly Candidate[];
  give: (text: string | null) => void;
}) {
  const { sentence, answer, offered, give } = props;
  const isTyped = answer !== null && !offered.some(({ text }) => text === answer);
  return (
    <input
      type="text"
      aria-label={INTAKE_UI.otherOf(sentence)}
      placeholder={INTAKE_UI.other}
      value={isTyped ? answer : ''}
      onChange={({ currentTarget }) => {
        const text = currentTarget.value.trim();
        give(text === '' ? null : text);
      }}
    />
  );
}
