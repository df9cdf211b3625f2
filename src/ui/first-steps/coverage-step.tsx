import { useEffect } from 'preact/hooks';
import type { CoverageData } from '../../rpc/coverage-data';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { closePage } from '../browser';
import { Busy, Failure, Notice } from '../parts/notice';
import { useQuery } from '../parts/use-query';
import type { StepProps } from './step-props';

const WORDS = FIRST_STEPS.coverage;

/** Computes the coverage of the plan's year and shows it; the tabs hold the rest. */
export function CoverageStep({ server, book, changed }: StepProps) {
  const { data, failure, loading, reload } = useQuery(book.period, () =>
    server.ask('coverage', { period: book.period }),
  );
  useEffect(() => {
    if (data !== null) changed();
  }, [data, changed]);
  return (
    <section class="stack">
      <h2>{WORDS.title}</h2>
      {failure === null ? null : <Failure failure={failure} retry={reload} />}
      {loading ? <Busy text={WORDS.computing} /> : null}
      {data === null ? null : <Result data={data} />}
      <div class="row">
        <button type="button" class="primary" onClick={closePage}>
          {FIRST_STEPS.finish}
        </button>
        {data === null ? null : (
          <button type="button" class="plain" onClick={reload}>
            {WORDS.again}
          </button>
        )}
      </div>
    </section>
  );
}

function Result({ data }: { data: CoverageData }) {
  const { hamlets, countedForState, errors, worst } = data;
  const met = hamlets.filter(({ period }) => period.direct > 0).length;
  return (
    <>
      <Notice tone={met > 0 ? 'success' : 'info'} title={WORDS.summary(met, hamlets.length)} alert>
        <p>{WORDS.counted(countedForState.length)}</p>
        {errors === 0 ? null : <p>{WORDS.errors(errors)}</p>}
      </Notice>
      <div class="scroll" tabIndex={0} role="group" aria-label={WORDS.title}>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{WORDS.hamlet}</th>
              <th scope="col">{WORDS.met}</th>
              <th scope="col">{WORDS.contents}</th>
            </tr>
          </thead>
          <tbody>
            {hamlets.map(({ code, name, period, state }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>{WORDS.times(period.direct)}</td>
                <td>{WORDS.of(state.contentsMet, state.contentsRequired)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {worst.length === 0 ? null : (
        <>
          <h3>{WORDS.worst}</h3>
          <ul class="bullets">
            {worst.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p class="muted">
        {WORDS.written} {WORDS.next}
      </p>
    </>
  );
}
