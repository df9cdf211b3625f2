import { useState } from 'preact/hooks';
import type { PageFinding } from '../../rpc/messages';
import { CHECKING } from '../../wording/rows/ui-checking';
import { UI } from '../../wording/ui-common';
import { Busy, Failure, Notice } from '../parts/notice';
import { findingKey } from './findings-filter';
import type { Mends } from './use-mends';

/** All certain mends at once, after showing each of them. */
export function MendAll({ findings, mends }: { findings: readonly PageFinding[]; mends: Mends }) {
  const [listed, setListed] = useState(false);
  const certain = findings.filter(({ mend }) => mend?.certain === true);
  const apply = async () => {
    await mends.apply(certain);
    setListed(false);
  };
  return (
    <>
      {mends.failure === null ? null : <Failure failure={mends.failure} retry={() => void apply()} />}
      {mends.left.length === 0 ? null : (
        <Notice tone="warning" title={CHECKING.left}>
          <ul>
            {mends.left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {mends.busy ? <Busy text={CHECKING.mending} /> : null}
      {certain.length === 0 || listed ? null : (
        <button type="button" class="wide" onClick={() => setListed(true)}>
          {CHECKING.mendAll(certain.length)}
        </button>
      )}
      {listed && certain.length > 0 ? (
        <section class="panel" aria-label={CHECKING.mendAllTitle(certain.length)}>
          <h3>{CHECKING.mendAllTitle(certain.length)}</h3>
          <p class="muted">{CHECKING.mendAllText}</p>
          <ul class="mend-list" tabIndex={0}>
            {certain.map((finding) => (
              <li key={findingKey(finding)}>
                <span class="muted">
                  {finding.tab} {finding.a1}
                </span>
                <span>
                  {CHECKING.before} <del>{finding.received === '' ? CHECKING.blank : finding.received}</del>
                </span>
                <span>
                  {CHECKING.after}{' '}
                  <ins>{finding.mend?.shown === '' ? CHECKING.blank : finding.mend?.shown}</ins>
                </span>
              </li>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="primary" disabled={mends.busy} onClick={() => void apply()}>
              {CHECKING.mendYes(certain.length)}
            </button>
            <button type="button" class="plain" onClick={() => setListed(false)}>
              {UI.cancel}
            </button>
          </div>
        </section>
      ) : null}
    </>
  );
}
