import { useState } from 'preact/hooks';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { PLAN_DOCUMENT } from '../../wording/intake/plan-document';
import { PlanDialog } from '../plan-document/plan-dialog';
import { Notice } from '../parts/notice';
import type { ServerFailure } from '../server';
import type { StepProps } from './step-props';
import { PlanQuestions } from './plan-questions';
import { answersOf, isAnswers, shapeOf } from './plan-answers';
import type { PlanAnswers } from './plan-answers';
import { StepFrame } from './step-frame';
import { useDraft } from './use-draft';

type Source = 'starter' | 'document' | 'blank';
const WORDS = FIRST_STEPS.plan;

/** Where the plan comes from, and the few questions about its months and targets. */
export function PlanStep(props: StepProps) {
  const { server, book, data, changed, next } = props;
  const [source, setSource] = useState<Source>('starter');
  const [reading, setReading] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [kept, setKept] = useState<readonly string[]>([]);
  const draft = useDraft<PlanAnswers>(book.bookId, 'plan', answersOf(book), isAnswers);
  const run = async (
    text: string,
    work: () => Promise<{ ok: true } | { ok: false; failure: ServerFailure }>,
  ) => {
    setBusy(text);
    setFailure(null);
    const answer = await work();
    setBusy(null);
    if (!answer.ok) setFailure(answer.failure);
    else changed();
    return answer.ok;
  };
  const clear = () =>
    run(FIRST_STEPS.saving, async () => {
      const answer = await server.ask('shapePlan', { clear: true });
      if (answer.ok) setKept(answer.data.kept);
      return answer;
    });
  const save = async () => {
    if (source === 'document') {
      if (book.plan.length === 0 || (await clear())) setReading(true);
    } else if (source === 'blank') {
      if (book.plan.length === 0 || (await clear())) next();
    } else if (book.plan.length === 0)
      await run(WORDS.starterBack, () => server.ask('setUp', { template: data.template }));
    else if (await run(FIRST_STEPS.saving, () => server.ask('shapePlan', shapeOf(draft.value, book)))) {
      draft.clear();
      next();
    }
  };
  if (reading)
    return (
      <section class="stack">
        <h2>{PLAN_DOCUMENT.title}</h2>
        <Kept codes={kept} />
        <PlanDialog
          server={server}
          leave={{
            name: WORDS.backToQuestions,
            go: () => {
              setReading(false);
              setSource('starter');
              changed();
            },
          }}
        />
      </section>
    );
  return (
    <StepFrame
      title={WORDS.title}
      save={() => void save()}
      {...(source === 'document' ? { saveLabel: WORDS.openDocument } : {})}
      skip={next}
      busy={busy}
      failure={failure}
      kept={draft.kept}
    >
      <SourceChoice source={source} count={book.plan.length} choose={setSource} />
      {source === 'starter' ? null : book.plan.length === 0 ? null : <p class="muted">{WORDS.clears}</p>}
      <Kept codes={kept} />
      {source === 'starter' && book.plan.length > 0 ? (
        <PlanQuestions book={book} answers={draft.value} set={draft.set} />
      ) : null}
    </StepFrame>
  );
}

function SourceChoice(props: { source: Source; count: number; choose: (source: Source) => void }) {
  const { source, count, choose } = props;
  const { starter, document, blank } = WORDS.choices;
  const choices: readonly (readonly [Source, string])[] = [
    ['starter', starter(count)],
    ['document', document],
    ['blank', blank],
  ];
  return (
    <fieldset class="stack tight">
      <legend>{WORDS.from}</legend>
      {choices.map(([key, label]) => (
        <label key={key} class="tick-line">
          <input type="radio" name="plan-source" checked={key === source} onChange={() => choose(key)} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}

const Kept = ({ codes }: { codes: readonly string[] }) =>
  codes.length === 0 ? null : (
    <Notice tone="info">
      <p>{WORDS.kept(codes)}</p>
    </Notice>
  );
