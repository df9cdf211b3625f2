import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { SetUpData } from '../rpc/messages';
import { UI } from '../wording/ui-common';
import { SET_UP } from '../wording/upkeep/ui-set-up';
import { closePage, createPageServer } from './browser';
import { Busy, Failure, Notice } from './parts/notice';
import { useQuery } from './parts/use-query';
import type { Server, ServerFailure } from './server';

type State =
  | { readonly kind: 'before'; readonly failure: ServerFailure | null }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly data: SetUpData };

function SetUpPage({ server }: { server: Server }) {
  const [state, setState] = useState<State>({ kind: 'before', failure: null });
  const run = async () => {
    setState({ kind: 'running' });
    const answer = await server.ask('setUp');
    setState(answer.ok ? { kind: 'done', data: answer.data } : { kind: 'before', failure: answer.failure });
  };
  return (
    <main class="page dialog stack">
      <h1 class="unseen">{SET_UP.title}</h1>
      {state.kind === 'before' ? (
        <Before server={server} failure={state.failure} run={() => void run()} />
      ) : null}
      {state.kind === 'running' ? <Busy text={SET_UP.running} /> : null}
      {state.kind === 'done' ? <Done data={state.data} /> : null}
    </main>
  );
}

function Before(props: { server: Server; failure: ServerFailure | null; run: () => void }) {
  const { server, failure, run } = props;
  return (
    <>
      <p>{SET_UP.intro}</p>
      <BookState server={server} />
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

const SHOWN_PROBLEMS = 6;

/** What is missing or damaged in this very workbook. */
function BookState({ server }: { server: Server }) {
  const { data, failure, reload } = useQuery('plan', () => server.ask('setUpPlan'));
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
