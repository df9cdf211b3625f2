import { render } from 'preact';
import { Notice } from './notice';

const told: string[] = [];

/** What the server says beside its answers stands above the page, each sentence once, as long as the page is open. */
export function tellAbovePage(notices: readonly string[]): void {
  const fresh = notices.filter((notice) => !told.includes(notice));
  if (fresh.length === 0) return;
  told.push(...fresh);
  let place = document.getElementById('told');
  if (place === null) {
    place = document.createElement('div');
    place.id = 'told';
    place.setAttribute('role', 'status');
    document.body.prepend(place);
  }
  render(
    <Notice tone="info">
      {told.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </Notice>,
    place,
  );
}
