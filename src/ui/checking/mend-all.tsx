import { useState } from 'preact/hooks';
import type { PageFinding } from '../../rpc/messages';
import { CHECKING } from '../../wording/rows/ui-checking';
import { ACTS_UI } from '../../wording/rows/ui-acts';
import { Busy, Failure, Notice } from '../parts/notice';
import { MendPreview } from './mend-preview';
import type { Mends } from './use-mends';

/** All certain mends at once, after showing each of them; what the last click did, and the way back. */
export function MendAll({ findings, mends }: { findings: readonly PageFinding[]; mends: Mends }) {
  const [listed, setListed] = useState(false);
  const certain = findings.filter(({ mend }) => mend?.certain === true);
  return (
    <>
      {mends.failure === null ? null : <Failure failure={mends.failure} />}
      {mends.told === null ? null : (
        <Notice tone={mends.told.left.length === 0 ? 'success' : 'warning'} title={mends.told.message}>
          {mends.told.left.length === 0 ? null : (
            <>
              <p>{CHECKING.left}</p>
              <ul>
                {mends.told.left.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          {mends.undo === null ? null : (
            <button type="button" class="small" disabled={mends.busy} onClick={mends.undo}>
              {ACTS_UI.undo}
            </button>
          )}
        </Notice>
      )}
      {mends.busy ? <Busy text={CHECKING.mending} /> : null}
      {certain.length === 0 || listed ? null : (
        <button type="button" class="wide" onClick={() => setListed(true)}>
          {CHECKING.mendAll(certain.length)}
        </button>
      )}
      {listed && certain.length > 0 ? (
        <MendPreview
          title={CHECKING.mendAllTitle(certain.length)}
          text={CHECKING.mendAllText}
          findings={certain}
          mends={mends}
          close={() => setListed(false)}
        />
      ) : null}
    </>
  );
}
