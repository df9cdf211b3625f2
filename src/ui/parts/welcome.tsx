import { useEffect, useState } from 'preact/hooks';
import type { SidebarData } from '../../rpc/messages';
import type { WelcomeData } from '../../rpc/requests/self-check';
import { ABOUT } from '../../wording/upkeep/ui-set-up';
import { pageStorage } from '../browser';
import type { Server } from '../server';
import { NewsLines, WHATS_NEW } from './news';
import { Notice } from './notice';

/** What a person hears once: the news after an update, and what is wrong with how this spreadsheet is set up. */
export function Welcome({ server, data }: { server: Server; data: SidebarData }) {
  const [told, setTold] = useState<WelcomeData | null>(null);
  const { bookId, today, version } = data;
  const { email } = data.user;
  useEffect(() => {
    const mark = `${version} ${today}`;
    const key = `loa-xom/welcome/${bookId}/${email}`;
    if (keptMark(key) === mark) return;
    void server.ask('welcome').then((answer) => {
      // Nothing here is worth a message of its own where it fails; the next day asks again.
      if (!answer.ok) return;
      keepMark(key, mark);
      setTold(answer.data);
    });
  }, [server, bookId, email, today, version]);
  if (told === null) return null;
  return (
    <>
      {told.told.map((sentence) => (
        <Notice key={sentence} tone="warning">
          {sentence}
        </Notice>
      ))}
      {told.isUpdated ? (
        <Notice tone="info" title={ABOUT.news(WHATS_NEW.version)}>
          <NewsLines />
          <button type="button" class="small" onClick={() => setTold({ ...told, isUpdated: false })}>
            {ABOUT.seen}
          </button>
        </Notice>
      ) : null}
    </>
  );
}

function keptMark(key: string): string | null {
  try {
    return pageStorage()?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing asks at each opening. */
function keepMark(key: string, mark: string): void {
  try {
    pageStorage()?.setItem(key, mark);
  } catch {
    // Nothing is lost by asking again.
  }
}
