import { render } from 'preact';
import { GUIDE, GUIDE_PAGES } from '../wording/guide';
import { UI } from '../wording/ui-common';
import { closePage } from './browser';
import { guideAddress } from './parts/guide-link';

/** The contents of the published guide; the menu opens it only where there is one. */
function GuideDialog() {
  const address = guideAddress();
  const link = (file: string, text: string) => (
    <a href={`${address}${file}`} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
  return (
    <main class="page dialog stack">
      <h1 class="unseen">{GUIDE.title}</h1>
      <p>{GUIDE.intro}</p>
      <ul class="bullets guide-pages">
        {Object.entries(GUIDE_PAGES).map(([page, title]) => (
          <li key={page}>{link(`${page}.html`, title)}</li>
        ))}
      </ul>
      <p>{link('index.html', GUIDE.all)}</p>
      <p>{link('huong-dan.pdf', GUIDE.printed)}</p>
      <div class="row">
        <button type="button" class="plain" onClick={closePage}>
          {UI.close}
        </button>
      </div>
    </main>
  );
}

const page = document.getElementById('page');
if (page !== null) render(<GuideDialog />, page);
