import { useEffect, useState } from 'preact/hooks';
import type { FirstStepsBook } from '../../rpc/first-steps-data';
import { FIRST_STEPS, STEP_KEYS } from '../../wording/upkeep/first-steps';
import type { StepKey } from '../../wording/upkeep/first-steps';
import { SET_UP } from '../../wording/upkeep/ui-set-up';
import { GuideLink } from '../parts/guide-link';
import { Busy, Failure } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { Server } from '../server';
import { ActivityStep } from './activity-step';
import { BuildStep } from './build-step';
import { CommuneStep } from './commune-step';
import { CoverageStep } from './coverage-step';
import { ListStep } from './list-step';
import { PlanStep } from './plan-step';
import type { StepProps } from './step-props';

/** Intakes of this sitting by tab, so that the last addition can be taken back. */
export type LastAdded = Readonly<Partial<Record<'hamlets' | 'officers', string>>>;

/** The path of first setting up: what is done is told by the workbook, so that each step can be left and come back to. */
export function FirstStepsPath({ server }: { server: Server }) {
  const steps = useQuery('steps', () => server.ask('firstSteps'));
  const [current, setCurrent] = useState<StepKey | null>(null);
  const [lastAdded, setLastAdded] = useState<LastAdded>({});
  const { data, failure, loading, reload } = steps;
  const book = data?.book ?? null;
  // Chosen once, so that what the workbook says meanwhile turns no page.
  useEffect(() => {
    if (data !== null) setCurrent((before) => before ?? stepToOpen(data.book));
  }, [data]);
  const following = current === null ? undefined : STEP_KEYS[STEP_KEYS.indexOf(current) + 1];
  const next = () => {
    if (following !== undefined) setCurrent(following);
  };
  return (
    <main class="page dialog stack">
      <h1 class="unseen">{SET_UP.title}</h1>
      <GuideLink page="bat-dau" />
      {data === null || current === null ? null : (
        <Progress book={book} current={current} choose={setCurrent} />
      )}
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {loading && (data === null || (book === null && current !== 'book')) ? (
        <Busy text={FIRST_STEPS.looking} />
      ) : null}
      {current === 'book' ? (
        <BuildStep
          server={server}
          built={reload}
          next={{
            name: FIRST_STEPS.steps[book === null ? 'commune' : stepAfterBuilding(book)],
            go: () => setCurrent(book === null ? 'commune' : stepAfterBuilding(book)),
          }}
        />
      ) : null}
      {data !== null && book !== null && current !== null && current !== 'book' ? (
        <Step
          key={current}
          step={current}
          props={{ server, book, data, changed: reload, next }}
          added={{ last: lastAdded, say: setLastAdded }}
        />
      ) : null}
    </main>
  );
}

interface Added {
  readonly last: LastAdded;
  readonly say: (last: LastAdded) => void;
}

function Step({ step, props, added }: { step: Exclude<StepKey, 'book'>; props: StepProps; added: Added }) {
  switch (step) {
    case 'commune':
      return <CommuneStep {...props} />;
    case 'hamlets':
    case 'officers':
      return (
        <ListStep
          {...props}
          tab={step}
          last={added.last[step] ?? null}
          added={(intake) => added.say({ ...added.last, [step]: intake ?? undefined })}
        />
      );
    case 'plan':
      return <PlanStep {...props} />;
    case 'activity':
      return <ActivityStep {...props} />;
    case 'coverage':
      return <CoverageStep {...props} />;
  }
}

/** Someone who works with the workbook comes to mend its tabs; someone who has just begun goes on. */
function stepToOpen(book: FirstStepsBook | null): StepKey {
  if (book === null || book.activities > 0) return 'book';
  return stepAfterBuilding(book);
}

const stepAfterBuilding = (book: FirstStepsBook): StepKey =>
  STEP_KEYS.find((step) => !isDone(step, book)) ?? 'commune';

function isDone(step: StepKey, book: FirstStepsBook | null): boolean {
  if (book === null) return false;
  switch (step) {
    case 'book':
      return true;
    case 'commune':
      return book.commune.communeName !== '';
    case 'hamlets':
      return book.hamlets.length > 0;
    case 'officers':
      return book.officers.length > 0;
    case 'plan':
      return book.plan.length > 0 && (isShaped(book) || book.activities > 0);
    case 'activity':
      return book.activities > 0;
    case 'coverage':
      return book.computed;
  }
}

/** The starter's items stand from the beginning; months or targets are somebody's answer. */
const isShaped = ({ plan, months }: FirstStepsBook): boolean =>
  months?.from !== 1 || months.to !== 12 || plan.some(({ target }) => target !== '');

function Progress(props: { book: FirstStepsBook | null; current: StepKey; choose: (step: StepKey) => void }) {
  const { book, current, choose } = props;
  const done = STEP_KEYS.filter((step) => isDone(step, book));
  return (
    <nav aria-label={FIRST_STEPS.label} class="stack tight">
      <ol class="steps">
        {STEP_KEYS.map((step, at) => (
          <li key={step}>
            <button
              type="button"
              class={done.includes(step) ? 'done' : ''}
              aria-current={step === current ? 'step' : undefined}
              disabled={book === null && step !== 'book'}
              onClick={() => choose(step)}
            >
              <span class="mark" aria-hidden="true">
                {done.includes(step) ? '✓' : String(at + 1)}
              </span>{' '}
              {FIRST_STEPS.steps[step]}
              <span class="unseen"> ({done.includes(step) ? FIRST_STEPS.done : FIRST_STEPS.notDone})</span>
            </button>
          </li>
        ))}
      </ol>
      <p class="muted">
        {FIRST_STEPS.progress(done.length, STEP_KEYS.length)}. {FIRST_STEPS.later}
      </p>
    </nav>
  );
}
