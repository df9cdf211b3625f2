import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RowTab } from '../../domain/tables/fields';
import { UI } from '../../wording/ui-common';
import { closePage } from '../browser';
import type { Server } from '../server';

export interface Place {
  readonly tab: RowTab;
  readonly tabName: string;
  readonly row: number;
  readonly field?: string;
}

/**
 * Selects a cell of the grid and says so in a live region. `behind`: the page stands before the grid, so that it offers
 * to close; what closing would lose is said first.
 */
export function useJump(
  server: Server,
  behind?: { readonly lost: string },
): { jump: (place: Place) => void; region: JSX.Element } {
  const [said, setSaid] = useState('');
  const [went, setWent] = useState(false);
  const go = async ({ tab, tabName, row, field }: Place) => {
    const answer = await server.ask('goTo', { tab, row, ...(field === undefined ? {} : { field }) });
    setWent(answer.ok);
    setSaid(answer.ok ? UI.went(tabName, row) : answer.failure.message);
  };
  const offers = behind !== undefined && went;
  const region = (
    <div class={said === '' ? 'unseen' : 'note info said'} role="status">
      {said} {offers ? behind.lost : ''}
      {offers ? (
        <p>
          <button type="button" class="small" onClick={closePage}>
            {UI.closeToSee}
          </button>
        </p>
      ) : null}
    </div>
  );
  return { jump: (place) => void go(place), region };
}
