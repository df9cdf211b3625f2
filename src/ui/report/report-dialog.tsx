import { useState } from 'preact/hooks';
import type { Missing, ReportOptions } from '../../rpc/messages';
import type { ReportAdditionData } from '../../rpc/report-data';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { datePartsOf, daysInMonth } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';
import { REPORT } from '../../wording/report/ui-report';
import { closePage } from '../browser';
import { Busy, Failure } from '../parts/notice';
import { BordersSelect, underBorders } from '../parts/borders-select';
import { SelectField } from '../parts/select-field';
import { useJump } from '../parts/use-jump';
import { useQuery } from '../parts/use-query';
import type { Server } from '../server';
import { UI } from '../../wording/ui-common';
import { FigureTable } from './figure-table';
import { MakeReport } from './make-report';
import { MissingList } from './missing-list';
import { PreviewPages } from './preview-pages';
import { Additions } from './additions';
import type { ReportAnswers } from './questions';
import { Questions } from './questions';

/** Kind and period, what is missing, the whole report to look at, and the buttons that make it. */
export function ReportDialog({ server, options }: { server: Server; options: ReportOptions }) {
  const [period, setPeriod] = useState(options.suggested);
  const [former, setFormer] = useState('');
  const kind = options.kinds.find(({ periods }) => periods.some(({ code }) => code === period));
  const chosen = kind?.periods.find(({ code }) => code === period);
  const [answers, setAnswers] = useState<ReportAnswers>({});
  const [applied, setApplied] = useState<ReportAnswers>({});
  const [draft, setDraft] = useState(false);
  /** Null leaves it to the last report of the period and to the defaults. */
  const [additions, setAdditions] = useState<ChosenAdditions>(null);
  /** Null leaves it to the clerk. */
  const [day, setDay] = useState<number | null>(null);
  const chosenAdditions = additions === null ? {} : { additions: [...additions] };
  const { jump, region } = useJump(server, { lost: Object.keys(answers).length === 0 ? '' : REPORT.lost });
  const preview = useQuery(
    `${period} ${former} ${String(draft)} ${JSON.stringify([applied, additions, day])}`,
    () =>
      server.ask('reportPreview', {
        period,
        ...underBorders(former),
        answers: applied,
        ...chosenAdditions,
        ...(day === null ? {} : { dayOfDateLine: day }),
        ...(draft ? { stage: 'draft' } : {}),
      }),
  );
  const shown = preview.data?.period.code === period ? preview.data : null;
  const isBlocked = shown?.missing.some(({ blocking }) => blocking) ?? true;
  /** By what is chosen now: the preview shown may answer the choice before. */
  const stage = draft ? 'draft' : shown === null ? null : isBlocked ? 'draft' : 'final';
  const choosePeriod = (code: string, by = former) => {
    setPeriod(code);
    setFormer(by);
    setAnswers({});
    setApplied({});
    setAdditions(null);
  };
  const chooseKind = (name: string) => {
    const periods = options.kinds.find((other) => other.kind === name)?.periods ?? [];
    const past = periods.filter(({ to }) => to <= options.today);
    const next = past[past.length - 1] ?? periods[0];
    if (next !== undefined) choosePeriod(next.code);
  };
  return (
    <div class="report">
      <div class="report-side stack">
        <SelectField
          label={REPORT.kind}
          value={kind?.kind ?? ''}
          options={options.kinds.map((one) => [one.kind, one.label] as const)}
          choose={chooseKind}
        />
        <SelectField
          label={REPORT.period}
          value={period}
          options={(kind?.periods ?? []).map(({ code, name }) => [code, capitalised(name)] as const)}
          choose={(code) => choosePeriod(code)}
        />
        <BordersSelect
          communes={options.formerCommunes}
          former={former}
          choose={(by) => choosePeriod(period, by)}
        />
        <p class="muted" aria-live="polite">
          {chosen === undefined
            ? ''
            : `${capitalised(chosen.dates)}. ${REPORT.due(formatDate(chosen.due as CalendarDate))} `}
          {REPORT.style(options.periodStyle)}
        </p>
        <MakeReport
          key={`${period} ${former}`}
          server={server}
          period={period}
          former={former}
          answers={answers}
          additions={additions}
          day={day}
          stage={stage}
          edition={shown?.edition ?? null}
          periodName={chosen?.name ?? period}
          issued={preview.reload}
        />
        <FigureTable key={`table ${period} ${former}`} server={server} period={period} former={former} />
        {shown !== null && stage !== null ? (
          <>
            <p class={`note ${stage === 'final' ? 'success' : 'warning'}`} role="status">
              {REPORT.stage[draft && !isBlocked ? 'draftChosen' : stage]}
            </p>
            {isBlocked ? null : (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={draft}
                  onChange={({ currentTarget }) => setDraft(currentTarget.checked)}
                />
                {REPORT.draft}
              </label>
            )}
            <Additions
              additions={shown.additions.map((one) => ({
                ...one,
                ticked: additions === null ? one.ticked : additions.includes(one.key),
              }))}
              choose={setAdditions}
            />
            <SelectField
              label={REPORT.dayOfDateLine}
              value={day === null ? '' : String(day)}
              options={daysOf(options.today)}
              choose={(chosenDay) => setDay(chosenDay === '' ? null : Number(chosenDay))}
            />
            <Questions
              questions={shown.questions}
              answers={answers}
              set={(key, text) => setAnswers((before) => ({ ...before, [key]: text }))}
              apply={() => setApplied(answers)}
            />
          </>
        ) : null}
        {shown !== null ? (
          <MissingList
            missing={former === '' ? shown.missing : shown.missing.map(withoutPlace)}
            errors={shown.errors}
            jump={jump}
          />
        ) : null}
        {region}
        <button type="button" class="plain" onClick={closePage}>
          {UI.close}
        </button>
      </div>
      <section class="report-preview" aria-label={REPORT.previewLabel} tabIndex={0}>
        {preview.failure === null ? null : <Failure failure={preview.failure} retry={preview.reload} />}
        {preview.loading ? <Busy text={REPORT.previewing} /> : null}
        {shown !== null ? <PreviewPages document={shown.document} /> : null}
      </section>
    </div>
  );
}

/** The days of today's month, after none. */
function daysOf(today: string): readonly (readonly [string, string])[] {
  const { year, month } = datePartsOf(today as CalendarDate);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, at) => String(at + 1));
  return [['', REPORT.dayByClerk], ...days.map((one) => [one, one] as const)];
}

/** Lists and settings of a former commune stand in no row of the grid any more. */
const withoutPlace = ({ kind, message, blocking, question }: Missing): Missing => ({
  kind,
  message,
  blocking,
  ...(question === undefined ? {} : { question }),
});

type ChosenAdditions = readonly ReportAdditionData['key'][] | null;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
