import { render } from 'preact';
import { useState } from 'preact/hooks';
import { STARTER_NAMES } from '../domain/plan/starter-names';
import type { StarterName } from '../domain/plan/starter-names';
import type { SetUpData } from '../rpc/messages';
import type { SetUpPlanData } from '../rpc/requests-self-check';
import { UI } from '../wording/ui-common';
import { SET_UP } from '../wording/upkeep/ui-set-up';
import { closePage, createPageServer } from './browser';
import { Busy, Failure, Notice } from './parts/notice';
import { useQuery } from './parts/use-query';
import type { Query } from './parts/use-query';
import type { Server, ServerFailure } from './server';

type State =
  | { readonly kind: 'before'; readonly failure: ServerFailure | null }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly data: SetUpData };

function SetUpPage({ server }: { server: Server }) {
  const [state, setState] = useState<State>({ kind: 'before', failure: null });
  const [chosen, setChosen] = useState<StarterName | null>(null);
  const plan = useQuery('plan', () => server.ask('setUpPlan'));
  const template = chosen ?? plan.data?.template ?? null;
  const run = async () => {
    setState({ kind: 'running' });
    const answer = await server.ask('setUp', template === null ? {} : { template });
    setState(answer.ok ? { kind: 'done', data: answer.data } : { kind: 'before', failure: answer.failure });
  };
  return (
    <main class="page dialog stack">
      <h1 class="unseen">{SET_UP.title}</h1>
      {state.kind === 'before' ? (
        <Before
          plan={plan}
          failure={state.failure}
          choice={{ template, choose: setChosen }}
          run={() => void run()}
        />
      ) : null}
      {state.kind === 'running' ? <Busy text={SET_UP.running} /> : null}
      {state.kind === 'done' ? <Done data={state.data} /> : null}
    </main>
  );
}

interface Choice {
  readonly template: StarterName | null;
  readonly choose: (template: StarterName) => void;
}

function Before(props: {
  plan: Query<SetUpPlanData>;
  failure: ServerFailure | null;
  choice: Choice;
  run: () => void;
}) {
  const { plan, failure, choice, run } = props;
  return (
    <>
      <p>{SET_UP.intro}</p>
      <BookState plan={plan} />
      {plan.data === null || plan.data.notices.length === 0 ? null : (
        <Notice tone="warning">
          <Bullets lines={plan.data.notices} />
        </Notice>
      )}
      {plan.data?.mayChoose === true ? <ChooseStarter choice={choice} /> : null}
      <h2>{SET_UP.will}</h2>
      <Bullets lines={SET_UP.steps} />
      <h2>{SET_UP.willNot}</h2>
      <Bullets lines={SET_UP.never} />
      <Notice tone="info">
        <p>{SET_UP.owner}</p>
      </Notice>
      {failure === null ? null : <Failure failure={failure} retry={run} />}
      <div class="row">
        <button type="button" class="primary" onClick={run}>
          {SET_UP.start}
        </button>
        <button type="button" class="plain" onClick={closePage}>
          {UI.cancel}
        </button>
      </div>
    </>
  );
}

function ChooseStarter({ choice: { template, choose } }: { choice: Choice }) {
  return (
    <fieldset class="stack">
      <legend>{SET_UP.starter}</legend>
      {STARTER_NAMES.map((name) => (
        <label key={name} class="choice">
          <input
            type="radio"
            name="starter"
            checked={name === template}
            onChange={() => {
              choose(name);
            }}
          />{' '}
          {SET_UP.starters[name]}
        </label>
      ))}
    </fieldset>
  );
}

const SHOWN_PROBLEMS = 6;

/** What is missing or damaged in this very workbook. */
function BookState({ plan: { data, failure, reload } }: { plan: Query<SetUpPlanData> }) {
  if (failure !== null) return <Failure failure={failure} retry={reload} />;
  if (data === null) return <Busy text={SET_UP.looking} />;
  const { problems } = data;
  if (problems.length === 0) {
    return (
      <Notice tone="success" title={SET_UP.state}>
        <p>{SET_UP.ready}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={SET_UP.state}>
      <Bullets lines={problems.slice(0, SHOWN_PROBLEMS)} />
      {problems.length > SHOWN_PROBLEMS ? (
        <p>{SET_UP.moreProblems(problems.length - SHOWN_PROBLEMS)}</p>
      ) : null}
    </Notice>
  );
}

function Done({ data }: { data: SetUpData }) {
  const { createdTabs, repairedHeaders, filledRows, left, notices } = data;
  return (
    <>
      <Notice tone="success" title={SET_UP.done} alert>
        <p>{SET_UP.created(createdTabs)}</p>
        <p>{SET_UP.repaired(repairedHeaders)}</p>
        <p>{SET_UP.filled(filledRows)}</p>
      </Notice>
      {notices.length === 0 ? null : (
        <Notice tone="info">
          <Bullets lines={notices} />
        </Notice>
      )}
      {left.length === 0 ? null : (
        <Notice tone="warning" title={SET_UP.left}>
          <Bullets lines={left} />
        </Notice>
      )}
      <h2>{SET_UP.next}</h2>
      <ol class="bullets">
        {SET_UP.nextSteps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div class="row">
        <button type="button" class="primary" onClick={closePage}>
          {UI.close}
        </button>
      </div>
    </>
  );
}

const Bullets = ({ lines }: { lines: readonly string[] }) => (
  <ul class="bullets">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const page = document.getElementById('page');
if (page !== null) render(<SetUpPage server={createPageServer()} />, page);
