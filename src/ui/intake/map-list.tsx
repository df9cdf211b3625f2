import { useMemo, useRef, useState } from 'preact/hooks';
import type { IntakeMapping } from '../../domain/intake/intake-mapping';
import type { IntakeProposal, IntakeQuestion } from '../../domain/intake/proposal';
import { intakeTarget } from '../../workbook/intake-target';
import { leftOutSentence } from '../../wording/intake/intake-list';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import type { Server } from '../server';
import { ColumnList } from './column-list';
import { propose } from './opened-list';
import type { OpenedList, Place } from './opened-list';
import { PreviewList } from './preview-list';
import { QuestionList } from './question-list';
import type { Result } from './taken-result';
import { WordList } from './word-list';

interface Props {
  readonly server: Server;
  readonly list: OpenedList;
  readonly place: Place;
  readonly again: () => void;
  readonly done: (result: Result) => void;
}

/** Columns, then words, then what would come of it. */
export function MapList({ server, list, place, again, done }: Props) {
  const { tab } = place;
  const kept = list.kept[tab];
  const [mapping, setMapping] = useState<IntakeMapping>(kept ?? {});
  const proposal = useMemo(() => propose(list, place, mapping), [list, place.sheet, tab, mapping]);
  const asked = useAsked(proposal, mapping);
  const target = intakeTarget(tab);
  const answer = (id: string, text: string | null): void => setMapping(answered(mapping, id, text));
  return (
    <>
      <p>{INTAKE_UI.found(proposal.proposals.length, proposal.head)}</p>
      <LeftRows proposal={proposal} mapping={mapping} change={setMapping} />
      <ColumnList
        columns={proposal.columns}
        target={target}
        kept={kept?.columns ?? []}
        mapping={mapping}
        change={setMapping}
      />
      <QuestionList
        questions={asked}
        open={proposal.questions.length}
        target={target}
        list={list}
        answers={mapping.answers ?? {}}
        answer={answer}
      />
      <WordList
        words={proposal.words.filter(({ id }) => asked.every((question) => question.id !== id))}
        target={target}
        list={list}
        answer={answer}
      />
      <PreviewList
        server={server}
        list={list}
        place={place}
        proposal={proposal}
        mapping={mapping}
        again={again}
        done={done}
      />
    </>
  );
}

function answered(mapping: IntakeMapping, id: string, text: string | null): IntakeMapping {
  const others = Object.entries(mapping.answers ?? {}).filter(([own]) => own !== id);
  return { ...mapping, answers: Object.fromEntries(text === null ? others : [...others, [id, text]]) };
}

/** Questions stay where they stand once they are answered, so that an answer can be changed. */
function useAsked(proposal: IntakeProposal, { answers = {} }: IntakeMapping): readonly IntakeQuestion[] {
  const seen = useRef(new Map<string, IntakeQuestion>());
  const open = new Set(proposal.questions.map(({ id }) => id));
  for (const question of proposal.questions)
    if (!seen.current.has(question.id)) seen.current.set(question.id, question);
  const mapped = new Set(proposal.columns.map(({ field }) => field));
  return [...seen.current.values()].filter(
    ({ id, field, kind }) =>
      open.has(id) ||
      (answers[id] !== undefined && (field === '' || mapped.has(field) !== (kind === 'missing'))),
  );
}

const MOST_LEFT = 100;

function LeftRows(props: {
  proposal: IntakeProposal;
  mapping: IntakeMapping;
  change: (mapping: IntakeMapping) => void;
}) {
  const { proposal, mapping, change } = props;
  const { leftOut } = proposal;
  const hasHidden = mapping.withHidden === true || leftOut.some(({ kind }) => kind === 'hidden-row');
  if (leftOut.length === 0 && !hasHidden) return null;
  return (
    <div class="stack tight">
      <details>
        <summary>{INTAKE_UI.leftOut(leftOut.length)}</summary>
        <ul class="bullets">
          {leftOut.slice(0, MOST_LEFT).map((each) => (
            <li key={each.row}>{leftOutSentence(each)}</li>
          ))}
          {leftOut.length > MOST_LEFT ? <li>{INTAKE_UI.more(leftOut.length - MOST_LEFT)}</li> : null}
        </ul>
      </details>
      {hasHidden ? (
        <label class="row">
          <input
            type="checkbox"
            checked={mapping.withHidden === true}
            onChange={({ currentTarget }) => change({ ...mapping, withHidden: currentTarget.checked })}
          />
          {INTAKE_UI.withHidden}
        </label>
      ) : null}
    </div>
  );
}
