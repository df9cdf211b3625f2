import { changedPart } from '../../domain/text/changed-part';
import type { PageFinding } from '../../rpc/messages';
import { CHECKING } from '../../wording/rows/ui-checking';
import { UI } from '../../wording/ui-common';
import { findingKey } from './findings-filter';
import type { Mends } from './use-mends';

interface PreviewProps {
  readonly title: string;
  readonly text: string;
  readonly findings: readonly PageFinding[];
  readonly mends: Mends;
  readonly close: () => void;
}

/** Several mends before they are written, each with what stands there, and the yes. */
export function MendPreview({ title, text, findings, mends, close }: PreviewProps) {
  return (
    <section class="panel" aria-label={title}>
      <h3>{title}</h3>
      <p class="muted">{text}</p>
      <ul class="mend-list" tabIndex={0} aria-label={title}>
        {findings.map((finding) => (
          <MendItem key={findingKey(finding)} finding={finding} />
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={mends.busy}
          onClick={() => void mends.apply(findings).then(close)}
        >
          {CHECKING.mendYes(findings.length)}
        </button>
        <button type="button" class="plain" onClick={close}>
          {UI.cancel}
        </button>
      </div>
    </section>
  );
}

/** Of a long list what changes in it. */
function MendItem({ finding }: { finding: PageFinding }) {
  const [before, after] = changedPart(finding.received, finding.mend?.shown ?? '');
  return (
    <li>
      <span class="muted">
        {finding.tab} {finding.a1}
      </span>
      <span>
        {CHECKING.before} <del>{before === '' ? CHECKING.blank : before}</del>
      </span>
      <span>
        {CHECKING.after} <ins>{after === '' ? CHECKING.blank : after}</ins>
      </span>
    </li>
  );
}
