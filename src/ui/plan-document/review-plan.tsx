import { useRef, useState } from 'preact/hooks';
import type { PlanDocumentData, PlanProposalData, PlanTakenData } from '../../rpc/requests/plan-document';
import { PLAN_DOCUMENT } from '../../wording/intake/plan-document';
import { newToken } from '../browser';
import { Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';
import { ProposalList } from './proposal-list';

interface Props {
  readonly server: Server;
  readonly data: PlanDocumentData;
  readonly again: () => void;
  readonly done: (taken: PlanTakenData) => void;
}

const GROUPS = [
  ['settings', PLAN_DOCUMENT.settings],
  ['topics', PLAN_DOCUMENT.topics],
  ['plan', PLAN_DOCUMENT.items],
] as const;

/** Nothing is ticked at first: every row is a person's own yes. */
export function ReviewPlan({ server, data, again, done }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [below, setBelow] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const token = useRef(newToken());
  const rows = data.proposals.filter(({ key }) => ticked.has(key));
  const take = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const answer = await server.ask('takePlan', { token: token.current, below, rows: rows.map(rowOf) });
    setBusy(false);
    if (answer.ok) done(answer.data);
    else setFailure(answer.failure);
  };
  return (
    <>
      {data.isAboutNewCountryside ? null : (
        <Notice tone="warning">
          <p>{PLAN_DOCUMENT.otherPlan}</p>
        </Notice>
      )}
      {data.proposals.length === 0 ? (
        <Notice tone="info">
          <p>{PLAN_DOCUMENT.nothingFound}</p>
        </Notice>
      ) : null}
      {GROUPS.map(([tab, title]) => (
        <ProposalList
          key={tab}
          title={title}
          proposals={data.proposals.filter((each) => each.tab === tab)}
          ticked={ticked}
          change={(keys, on) => setTicked(withTicks(data.proposals, ticked, keys, on))}
        />
      ))}
      <LeftSentences left={data.left} />
      {data.standingItems === 0 ? null : (
        <label class="row">
          <input type="checkbox" checked={below} onChange={() => setBelow(!below)} />
          {PLAN_DOCUMENT.below(data.standingItems)}
        </label>
      )}
      {failure === null ? null : <Failure failure={failure} />}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || rows.length === 0}
          onClick={() => void take()}
        >
          {busy
            ? PLAN_DOCUMENT.taking
            : rows.length === 0
              ? PLAN_DOCUMENT.takeNone
              : PLAN_DOCUMENT.take(rows.length)}
        </button>
        <button type="button" class="plain" onClick={again}>
          {PLAN_DOCUMENT.another}
        </button>
      </div>
    </>
  );
}

const rowOf = ({ tab, cells }: PlanProposalData) => ({
  tab,
  cells: Object.fromEntries(cells.map(({ field, text }) => [field, text])),
});

/** An item comes with the contents that it names, and a content goes with the items that name it. */
function withTicks(
  proposals: readonly PlanProposalData[],
  ticked: ReadonlySet<string>,
  keys: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(ticked);
  const related = proposals.flatMap(({ key, needs }) => {
    if (on) return keys.includes(key) ? needs : [];
    return needs.some((each) => keys.includes(each)) ? [key] : [];
  });
  for (const key of [...keys, ...related]) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}

function LeftSentences({ left }: { left: PlanDocumentData['left'] }) {
  const count = left.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (count === 0) return <p>{PLAN_DOCUMENT.leftNone}</p>;
  return (
    <section class="stack tight">
      <h2>{PLAN_DOCUMENT.left(count)}</h2>
      {left.map(({ why, sentences }) => (
        <div key={why}>
          <h3>{why}</h3>
          <ul class="bullets">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
