import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ActiveRowData } from '../../rpc/messages';
import type { Server } from '../server';

/** The row that is selected in the grid; asked again whenever the person comes back from the grid to the page. */
export function useSelectedRow(
  server: Server,
  shown: boolean,
): { readonly active: ActiveRowData | null; readonly refresh: () => void } {
  const [active, setActive] = useState<ActiveRowData | null>(null);
  const refresh = useCallback(() => {
    void server.ask('activeRow').then((answer) => {
      if (answer.ok) setActive(answer.data);
    });
  }, [server]);
  useEffect(() => {
    if (!shown) return;
    refresh();
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [shown, refresh]);
  return { active, refresh };
}
