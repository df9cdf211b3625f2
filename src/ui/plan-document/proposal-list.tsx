import type { PlanProposalData } from '../../rpc/requests/plan-document';
import { PLAN_DOCUMENT } from '../../wording/intake/plan-document';

interface Props {
  readonly title: string;
  readonly proposals: readonly PlanProposalData[];
  readonly ticked: ReadonlySet<string>;
  readonly change: (keys: readonly string[], on: boolean) => void;
}

/** Rows of one tab, each with its cells and, beside them, the sentence that it comes from. */
export function ProposalList({ title, proposals, ticked, change }: Props) {
  if (proposals.length === 0) return null;
  const open = proposals
    .filter(({ tab, standing }) => tab !== 'plan' || standing === null)
    .map(({ key }) => key);
  const all = open.length > 0 && open.every((key) => ticked.has(key));
  return (
    <section class="stack tight">
      <div class="row between">
        <h2>
          {title} ({proposals.length})
        </h2>
        <button
          type="button"
          class="small"
          aria-label={`${all ? PLAN_DOCUMENT.none : PLAN_DOCUMENT.all}: ${title}`}
          onClick={() => change(all ? proposals.map(({ key }) => key) : open, !all)}
        >
          {all ? PLAN_DOCUMENT.none : PLAN_DOCUMENT.all}
        </button>
      </div>
      <ul class="proposals">
        {proposals.map((proposal) => (
          <Row
            key={proposal.key}
            proposal={proposal}
            on={ticked.has(proposal.key)}
            change={(on) => change([proposal.key], on)}
          />
        ))}
      </ul>
    </section>
  );
}

function Row(props: { proposal: PlanProposalData; on: boolean; change: (on: boolean) => void }) {
  const { proposal, on, change } = props;
  const { name, tab, cells, sentences, standing } = proposal;
  return (
    <li>
      <div class="stack tight">
        <label class="tick">
          <input
            type="checkbox"
            checked={on}
            aria-label={PLAN_DOCUMENT.choose(name)}
            onChange={({ currentTarget }) => change(currentTarget.checked)}
          />
          <strong>{name}</strong>
        </label>
        {standing === null ? null : (
          <p class="muted">
            {tab === 'plan' ? PLAN_DOCUMENT.stands(standing) : PLAN_DOCUMENT.replaces(standing)}
          </p>
        )}
        <dl class="cells">
          {cells
            .filter(({ text }) => text !== name)
            .map(({ field, header, text, usual }) => (
              <div key={field}>
                <dt>{header}</dt>
                <dd>
                  {text}
                  {usual ? <span class="muted"> ({PLAN_DOCUMENT.usual})</span> : null}
                </dd>
              </div>
            ))}
        </dl>
      </div>
      <figure>
        <figcaption class="muted">{PLAN_DOCUMENT.sentence}</figcaption>
        {sentences.map((sentence) => (
          <blockquote key={sentence}>{sentence}</blockquote>
        ))}
      </figure>
    </li>
  );
}
