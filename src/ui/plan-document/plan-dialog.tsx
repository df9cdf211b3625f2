import { useState } from 'preact/hooks';
import type { PlanDocumentData, PlanTakenData } from '../../rpc/requests/plan-document';
import { PLAN_DOCUMENT } from '../../wording/intake/plan-document';
import { UI } from '../../wording/ui-common';
import { closePage } from '../browser';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';
import { ChooseDocument } from './choose-document';
import type { Paragraphs } from './choose-document';
import { ReviewPlan } from './review-plan';

type State =
  | { readonly kind: 'choose'; readonly failure: ServerFailure | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'review'; readonly data: PlanDocumentData }
  | { readonly kind: 'taken'; readonly taken: PlanTakenData };

/** The way out of the dialog, as its button says it. */
export interface Leave {
  readonly name: string;
  readonly go: () => void;
}

const CLOSE: Leave = { name: UI.close, go: closePage };

/** Document, proposals with their sentences, a yes. Nothing is written before it. */
export function PlanDialog({ server, leave = CLOSE }: { server: Server; leave?: Leave }) {
  const [state, setState] = useState<State>({ kind: 'choose', failure: null });
  const read = async (paragraphs: Paragraphs): Promise<void> => {
    setState({ kind: 'reading' });
    const answer = await server.ask('readPlan', { paragraphs });
    setState(answer.ok ? { kind: 'review', data: answer.data } : { kind: 'choose', failure: answer.failure });
  };
  const again = (): void => setState({ kind: 'choose', failure: null });
  if (state.kind === 'reading') return <Busy text={PLAN_DOCUMENT.reading} />;
  if (state.kind === 'review')
    return (
      <ReviewPlan
        server={server}
        data={state.data}
        again={again}
        done={(taken) => setState({ kind: 'taken', taken })}
      />
    );
  if (state.kind === 'taken') return <Taken taken={state.taken} again={again} leave={leave} />;
  return (
    <>
      {state.failure === null ? null : <Failure failure={state.failure} />}
      <ChooseDocument
        read={(paragraphs) => void read(paragraphs)}
        leave={leave === CLOSE ? { name: UI.cancel, go: closePage } : leave}
      />
    </>
  );
}

function Taken({ taken, again, leave }: { taken: PlanTakenData; again: () => void; leave: Leave }) {
  return (
    <>
      <Notice tone="success" title={PLAN_DOCUMENT.taken(taken)} alert>
        <p>{PLAN_DOCUMENT.next}</p>
      </Notice>
      <div class="row">
        <button type="button" class="primary" onClick={leave.go}>
          {leave.name}
        </button>
        <button type="button" class="plain" onClick={again}>
          {PLAN_DOCUMENT.another}
        </button>
      </div>
    </>
  );
}
