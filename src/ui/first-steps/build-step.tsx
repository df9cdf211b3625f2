import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { STARTER_NAMES } from '../../domain/plan/starter-names';
import type { StarterName } from '../../domain/plan/starter-names';
import type { SetUpData } from '../../rpc/messages';
import type { SetUpPlanData } from '../../rpc/requests/self-check';
import { UI } from '../../wording/ui-common';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { SET_UP } from '../../wording/upkeep/ui-set-up';
import { closePage } from '../browser';
import { Busy, Failure, Notice } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { Query } from '../parts/use-query';
import type { Server, ServerFailure } from '../server';

type State =
  | { readonly kind: 'before'; readonly failure: ServerFailure | null }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly data: SetUpData };

interface BuildProps {
  readonly server: Server;
  /** Told when tabs were built or repaired. */
  readonly built: () => void;
  /** The step after this one, as it is called, and the way there. */
  readonly next: { readonly name: string; readonly go: () => void };
}

/** Builds the tabs, or repairs what is missing or damaged in them. */
export function BuildStep({ server, built, next }: BuildProps) {
  const [state, setState] = useState<State>({ kind: 'before', failure: null });
  const [chosen, setChosen] = useState<StarterName | null>(null);
  const plan = useQuery('plan', () => server.ask('setUpPlan'));
  const [beside, setBeside] = useState(false);
  const template = chosen ?? plan.data?.template ?? null;
  const run = async () => {
    setState({ kind: 'running' });
    const answer = await server.ask('setUp', {
      ...(template === null ? {} : { template }),
      ...(beside ? { beside } : {}),
    });
    setState(answer.ok ? { kind: 'done', data: answer.data } : { kind: 'before', failure: answer.failure });
    if (answer.ok) built();
  };
  if (state.kind === 'running') return <Busy text={SET_UP.running} />;
  if (state.kind === 'done') return <Done data={state.data} next={next} />;
  return (
    <Before
      plan={plan}
      failure={state.failure}
      choice={{ template, choose: setChosen }}
      yes={{ beside, say: setBeside }}
      run={() => void run()}
    />
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
  yes: Yes;
  run: () => void;
}) {
  const { plan, failure, choice, yes, run } = props;
  const others = plan.data?.others ?? [];
  return (
    <>
      <p>{SET_UP.intro}</p>
      <BookState plan={plan} />
      {plan.data === null || plan.data.notices.length === 0 ? null : (
        <Notice tone="warning">
          <Bullets lines={plan.data.notices} />
        </Notice>
      )}
      {others.length === 0 ? null : <SomethingElse others={others} yes={yes} />}
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
        <button
          type="button"
          class="primary"
          disabled={plan.loading || (others.length > 0 && !yes.beside)}
          onClick={run}
        >
          {SET_UP.start}
        </button>
        <button type="button" class="plain" onClick={closePage}>
          {UI.cancel}
        </button>
      </div>
    </>
  );
}

/** A yes to building in a file of something else. */
interface Yes {
  readonly beside: boolean;
  readonly say: (beside: boolean) => void;
}

/** The file holds something else: what was found, and the tick without which nothing is built. */
function SomethingElse({ others, yes }: { others: readonly string[]; yes: Yes }) {
  return (
    <Notice tone="warning" title={SET_UP.elseTitle}>
      <p>{SET_UP.elseFound(others)}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={yes.beside}
          onChange={({ currentTarget }) => yes.say(currentTarget.checked)}
        />{' '}
        {SET_UP.beside}
      </label>
    </Notice>
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

function Done({ data, next }: { data: SetUpData; next: BuildProps['next'] }) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
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
      <div class="row">
        <button type="button" class="primary" ref={first} onClick={next.go}>
          {FIRST_STEPS.begin(next.name)}
        </button>
        <button type="button" class="plain" onClick={closePage}>
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
