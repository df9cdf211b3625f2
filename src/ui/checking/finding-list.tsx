import { useState } from 'preact/hooks';
import type { EntryTab } from '../../domain/tables/fields';
import type { PageFinding } from '../../rpc/messages';
import { CHECKING } from '../../wording/rows/ui-checking';
import { UI } from '../../wording/ui-common';
import { SeverityMark } from '../parts/severity-mark';
import { focusGrid } from '../browser';
import type { SidebarWorld } from '../parts/sidebar-world';
import { findingKey } from './findings-filter';
import type { Mends } from './use-mends';

interface ListProps {
  readonly world: SidebarWorld;
  readonly findings: readonly PageFinding[];
  readonly goTo: (finding: PageFinding) => Promise<void>;
  readonly mends: Mends;
  /** Tells which finding the person is at. */
  readonly at: (key: string) => void;
}

const SHOWN = 40;
const ENTRY_TABS: readonly string[] = ['activities', 'plan', 'contributions', 'examples', 'otherFigures'];
const elementId = (key: string): string => `finding-${key}`;

/** Findings one below the other, each with the way to its cell and its mend. */
export function FindingList({ world, findings, goTo, mends, at }: ListProps) {
  const [limit, setLimit] = useState(SHOWN);
  const shown = findings.slice(0, limit);
  if (findings.length === 0) return null;
  return (
    <>
      <ul class="findings">
        {shown.map((finding) => {
          const { severity, tab, tabKey, row, code, a1, message, mend } = finding;
          const key = findingKey(finding);
          const place = [tab, code.startsWith('@') ? CHECKING.row(row) : code, a1].filter(
            (text) => text !== '',
          );
          return (
            <li key={key} class={`finding ${severity}`} id={elementId(key)} onFocusIn={() => at(key)}>
              <p class="finding-head">
                <SeverityMark severity={severity} /> <span class="muted">{place.join(' · ')}</span>
              </p>
              <p>{message}</p>
              <div class="row">
                <button type="button" class="small" onClick={() => void goTo(finding).then(focusGrid)}>
                  {UI.goTo}
                </button>
                {mend === undefined || world.data.readOnly !== null ? null : (
                  <button
                    type="button"
                    class="small primary"
                    disabled={mends.busy}
                    onClick={() => void mends.apply([finding])}
                  >
                    {CHECKING.mend(mend.shown)}
                  </button>
                )}
                {ENTRY_TABS.includes(tabKey) ? (
                  <button
                    type="button"
                    class="small plain"
                    onClick={() => world.openRow(tabKey as EntryTab, row)}
                  >
                    {CHECKING.open}
                  </button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      {shown.length < findings.length ? (
        <button type="button" class="link" onClick={() => setLimit(limit + SHOWN)}>
          {CHECKING.more(findings.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}

/** Puts the keyboard on the first button of a finding. */
export function focusFinding(key: string): void {
  const element = document.getElementById(elementId(key));
  element?.querySelector('button')?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
