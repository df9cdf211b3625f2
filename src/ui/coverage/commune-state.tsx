import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';
import type { CoverageView } from '../../rpc/messages';
import { COVERAGE } from '../../wording/coverage/ui-coverage';
import type { AskWhy } from './why';
import { WhyButton } from './why';

/** Where the commune stands on the day of the state. */
export function CommuneState(props: {
  view: CoverageView;
  today: string;
  recompute: () => void;
  why: AskWhy;
}) {
  const { view, today, recompute, why } = props;
  const { composite, band, cells } = view.commune;
  const day = formatDate(view.day as CalendarDate);
  const title = view.day === today ? COVERAGE.untilToday(day) : COVERAGE.untilDay(day);
  const hasHamlets = view.hamlets.length > 0;
  return (
    <section class="stack tight" aria-label={title}>
      <div class="row between">
        <h3>{title}</h3>
        <button type="button" class="small plain" onClick={recompute}>
          {COVERAGE.recompute}
        </button>
      </div>
      {hasHamlets ? (
        <>
          <p class="figure">
            <span class="figure-number">{composite === null ? '–' : COVERAGE.percent(composite)}</span>
            <span>
              {COVERAGE.commune}: <strong>{band}</strong>
              <br />
              <WhyButton what={COVERAGE.commune} figure={{ kind: 'commune-composite' }} ask={why} />
            </span>
          </p>
          <p class="muted">
            {COVERAGE.stateIntro} {view.stateNote}
          </p>
        </>
      ) : null}
      {view.errors === 0 ? null : <p class="note warning">{COVERAGE.errors(view.errors)}</p>}
      {hasHamlets ? <Cells cells={cells} why={why} /> : null}
    </section>
  );
}

/** What is due and lacking stands apart from what has the year still before it. */
function Cells({ cells, why }: { cells: CoverageView['commune']['cells']; why: AskWhy }) {
  const { direct, indirect, none, notDue } = cells;
  const parts = [
    ['direct', COVERAGE.direct, direct],
    ['lacking', COVERAGE.lacking, indirect + none - notDue],
    ['not-due', COVERAGE.notDue, notDue],
  ] as const;
  return (
    <>
      <h4>{COVERAGE.cells}</h4>
      <div class="cells-bar" aria-hidden="true">
        {parts.map(([key, , count]) =>
          count === 0 ? null : <span key={key} class={key} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul class="legend">
        {parts.map(([key, label, count]) => (
          <li key={key}>
            <span class={`swatch ${key}`} aria-hidden="true" />
            {COVERAGE.cellCount(label, count)}{' '}
            {key === 'direct' ? (
              <WhyButton what={label} figure={{ kind: 'commune-cells', credit: 'direct' }} ask={why} />
            ) : null}
          </li>
        ))}
      </ul>
      <p class="muted">{COVERAGE.notMetDirectly}</p>
      <ul class="legend">
        {(['indirect', 'none'] as const).map((credit) => (
          <li key={credit}>
            {COVERAGE.cellCount(COVERAGE[credit], cells[credit])}{' '}
            <WhyButton what={COVERAGE[credit]} figure={{ kind: 'commune-cells', credit }} ask={why} />
          </li>
        ))}
      </ul>
    </>
  );
}
