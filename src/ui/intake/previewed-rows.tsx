import type { ComponentChildren } from 'preact';
import type { IntakeProposal, ProposedRow } from '../../domain/intake/proposal';
import type { IntakeTab } from '../../domain/tables/fields';
import type { PreviewedIntakeRow } from '../../rpc/messages';
import { INTAKE } from '../../wording/intake/intake';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { FocusedHeading } from '../parts/focused-heading';
import { headerOf } from './opened-list';

interface Props {
  readonly rows: readonly PreviewedIntakeRow[];
  readonly proposal: IntakeProposal;
  readonly tab: IntakeTab;
  /** Rows of the list that may change what stands. */
  readonly agreed: ReadonlySet<number>;
  readonly change: (agreed: ReadonlySet<number>) => void;
}

interface Paired {
  readonly seen: PreviewedIntakeRow;
  readonly row: ProposedRow;
}

const MOST_SHOWN = 50;
/** Whoever has more to agree to would rather have them all at hand. */
const MOST_CHANGED = 200;

export function PreviewedRows({ rows, proposal, tab, agreed, change }: Props) {
  const paired = proposal.proposals.flatMap((row, at): readonly Paired[] => {
    const seen = rows[at];
    return seen === undefined ? [] : [{ seen, row }];
  });
  const of = (kind: PreviewedIntakeRow['kind']) => paired.filter(({ seen }) => seen.kind === kind);
  const counts = {
    new: of('new').length,
    same: of('same').length,
    changed: of('changed').length,
    mend: of('mend').length,
    known: of('known').length,
  };
  return (
    <section class="stack">
      <FocusedHeading>
        {INTAKE_UI.previewTitle}: {INTAKE_UI.counts(counts)}
      </FocusedHeading>
      {counts.same + counts.known === 0 ? null : <p class="muted">{INTAKE_UI.knownHelp}</p>}
      <ChangedRows rows={of('changed')} agreed={agreed} change={change} />
      {counts.mend === 0 ? null : (
        <Group title={INTAKE_UI.mendRows(counts.mend)} help={INTAKE_UI.mendHelp} open>
          {of('mend')
            .slice(0, MOST_SHOWN)
            .map(({ seen, row }) => (
              <li key={row.key}>
                <strong>{INTAKE_UI.sourceRow(row.sourceRow)}</strong>
                {reasonsOf(seen, row, proposal, tab).map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </li>
            ))}
          <More count={counts.mend - MOST_SHOWN} />
        </Group>
      )}
      {counts.new === 0 ? null : (
        <Group title={INTAKE_UI.newRows(counts.new)}>
          {of('new')
            .slice(0, MOST_SHOWN)
            .map(({ row }) => (
              <li key={row.key}>
                <strong>{INTAKE_UI.sourceRow(row.sourceRow)}</strong>
                <p>{cellsText(row, tab)}</p>
              </li>
            ))}
          <More count={counts.new - MOST_SHOWN} />
        </Group>
      )}
    </section>
  );
}

function Group(props: { title: string; help?: string; open?: boolean; children: ComponentChildren }) {
  const { title, help, open = false, children } = props;
  return (
    <details open={open}>
      <summary>{title}</summary>
      {help === undefined ? null : <p class="help">{help}</p>}
      <ul class="rows">{children}</ul>
    </details>
  );
}

const More = ({ count }: { count: number }) => (count > 0 ? <li>{INTAKE_UI.more(count)}</li> : null);

const cellsText = ({ fields }: ProposedRow, tab: IntakeTab): string =>
  Object.entries(fields)
    .map(([field, { text }]) => `${headerOf(tab, field)}: ${text}`)
    .join(' · ');

/** What is asked and not answered, then what the rules say. */
function reasonsOf(
  { messages }: PreviewedIntakeRow,
  { doubts }: ProposedRow,
  { questions }: IntakeProposal,
  tab: IntakeTab,
): readonly string[] {
  const open = questions.filter(({ id }) => doubts.includes(id));
  const asked = open.map(({ field, word }) => `${INTAKE.doubt(headerOf(tab, field), word)}.`);
  // A cell that waits for its answer is blank, and the rules say so too.
  const isAsked = (text: string): boolean =>
    open.some(({ field }) => text.startsWith(`${headerOf(tab, field)}:`));
  const said = messages.filter(({ severity, text }) => severity === 'error' && !isAsked(text));
  return [...new Set([...asked, ...said.map(({ text }) => text)])];
}

/** Nothing is ticked at first: a row that stands is changed by a person's own yes. */
function ChangedRows(props: {
  rows: readonly Paired[];
  agreed: ReadonlySet<number>;
  change: (agreed: ReadonlySet<number>) => void;
}) {
  const { rows, agreed, change } = props;
  if (rows.length === 0) return null;
  const toggle = (sourceRow: number, on: boolean): void => {
    const next = new Set(agreed);
    if (on) next.add(sourceRow);
    else next.delete(sourceRow);
    change(next);
  };
  return (
    <Group title={INTAKE_UI.changedRows(rows.length)} help={INTAKE_UI.changedHelp} open>
      {rows.slice(0, MOST_CHANGED).map(({ seen, row }) => (
        <li key={row.key}>
          <label class="row nowrap">
            <input
              type="checkbox"
              checked={agreed.has(row.sourceRow)}
              onChange={({ currentTarget }) => toggle(row.sourceRow, currentTarget.checked)}
            />
            <strong>{INTAKE_UI.change(seen.standing?.code ?? '', seen.standing?.row ?? 0)}</strong>
          </label>
          {seen.changes.map(({ header, now, then }) => (
            <p key={header}>{INTAKE_UI.cellChange(header, now, then)}</p>
          ))}
        </li>
      ))}
      <More count={rows.length - MOST_CHANGED} />
    </Group>
  );
}
