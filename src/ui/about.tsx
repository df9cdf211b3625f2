import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { SelfCheckData } from '../rpc/requests/self-check';
import { UI } from '../wording/ui-common';
import { GRANT } from '../wording/upkeep/consent';
import { ABOUT } from '../wording/upkeep/ui-set-up';
import { closePage, copyText, createPageServer } from './browser';
import { NewsLines, WHATS_NEW } from './parts/news';
import { GuideLink } from './parts/guide-link';
import { Busy, Failure } from './parts/notice';
import { useQuery } from './parts/use-query';
import type { Server } from './server';

function AboutPage({ server }: { server: Server }) {
  const { data, failure, loading, reload } = useQuery('check', () => server.ask('selfCheck'));
  return (
    <main class="page dialog stack">
      <h1 class="unseen">{ABOUT.title}</h1>
      <GuideLink page="cai-dat" />
      <p>{ABOUT.what}</p>
      <p class="muted">{ABOUT.privacy}</p>
      <p>
        <strong>{ABOUT.version(WHATS_NEW.version)}</strong>
      </p>
      <details>
        <summary>{ABOUT.news(WHATS_NEW.version)}</summary>
        <NewsLines />
      </details>
      <h2>{ABOUT.checks}</h2>
      <p class="muted">{ABOUT.checksText}</p>
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {loading ? <Busy text={ABOUT.running} /> : null}
      {data === null || loading ? null : <Probes data={data} />}
      <div class="row">
        <button type="button" disabled={loading} onClick={reload}>
          {ABOUT.run}
        </button>
        <button type="button" class="plain" onClick={closePage}>
          {UI.close}
        </button>
      </div>
    </main>
  );
}

function Probes({ data }: { data: SelfCheckData }) {
  const [said, setSaid] = useState('');
  const passed = data.probes.filter((probe) => probe.passed).length;
  const copy = async () => setSaid((await copyText(resultText(data))) ? ABOUT.copied : UI.copyFailed);
  return (
    <>
      <p role="status">
        <strong>{ABOUT.summary(passed, data.probes.length)}</strong> {data.shipped}
      </p>
      <ul class="findings">
        {data.probes.map((probe) => (
          <li key={probe.key} class={`finding ${probe.passed ? 'success' : 'error'}`}>
            <p>
              <span class={`mark ${probe.passed ? 'success' : 'error'}`}>
                {probe.passed ? ABOUT.passed : ABOUT.failed}
              </span>{' '}
              <strong>{probe.label}</strong> <span class="muted">{probe.found}</span>
            </p>
            {probe.advice === '' ? null : <p>{probe.advice}</p>}
          </li>
        ))}
      </ul>
      <div class="row">
        {data.grantUrl === '' ? null : (
          <a href={data.grantUrl} target="_blank" rel="noopener">
            {GRANT}
          </a>
        )}
        <button type="button" class="small plain" onClick={() => void copy()}>
          {ABOUT.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}

/** For whoever is asked for help: one line a probe. */
function resultText({ version, shipped, probes }: SelfCheckData): string {
  const lines = probes.map(
    ({ label, passed, found }) =>
      `${passed ? ABOUT.passed : ABOUT.failed}: ${label}${found === '' ? '' : ` (${found})`}`,
  );
  return [`${ABOUT.version(version)} (${shipped})`, ...lines].join('\n');
}

const page = document.getElementById('page');
if (page !== null) render(<AboutPage server={createPageServer()} />, page);
