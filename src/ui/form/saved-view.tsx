import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedRow } from '../../rpc/messages';
import { FORM } from '../../wording/rows/ui-form';
import { focusGrid } from '../browser';
import { Notice } from '../parts/notice';
import { SeverityMark } from '../parts/severity-mark';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { EntryControl } from './use-entry';

/** What became of the row, and what to do next. */
export function SavedView(props: { control: EntryControl; saved: SavedRow; world: SidebarWorld }) {
  const { control, saved, world } = props;
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const { tab, row } = saved;
  return (
    <div class="stack">
      <Notice tone="success" title={FORM.savedTitle} alert>
        <p>{saved.message}</p>
      </Notice>
      {saved.findings.length === 0 ? null : (
        <ul class="findings">
          {saved.findings.map((finding) => (
            <li key={`${finding.rule} ${finding.field}`} class={`note ${finding.severity}`}>
              <SeverityMark severity={finding.severity} /> {finding.message}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="primary" ref={first} onClick={control.again}>
          {FORM.next}
        </button>
        <button type="button" onClick={control.reset}>
          {FORM.nextOther}
        </button>
        <button type="button" class="plain" onClick={control.editSaved}>
          {FORM.editAgain}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => void world.server.ask('goTo', { tab, row }).then(focusGrid)}
        >
          {FORM.seeRow}
        </button>
      </div>
    </div>
  );
}
