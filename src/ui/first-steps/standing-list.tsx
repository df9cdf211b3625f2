import { useState } from 'preact/hooks';
import type { TypedTab } from '../../domain/intake/typed-list';
import type { FirstStepsBook } from '../../rpc/first-steps-data';
import { hamletNoun } from '../../workbook/hamlet-noun';
import { tabLabel } from '../../wording/names';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { Busy, Failure, Notice } from '../parts/notice';
import type { Server, ServerFailure } from '../server';

interface StandingProps {
  readonly server: Server;
  readonly book: FirstStepsBook;
  readonly tab: TypedTab;
  readonly last: string | null;
  readonly added: (intake: string | null) => void;
  readonly undone: () => void;
}

const WORDS = FIRST_STEPS.lists;

/** What stands in the tab already, with the last addition to take back. */
export function Standing({ server, book, tab, last, added, undone }: StandingProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const undo = async (intake: string) => {
    setBusy(true);
    setFailure(null);
    const answer = await server.ask('intakeUndo', { intake });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    const { kept, undone: count } = answer.data;
    setTold(
      [
        WORDS.undone(count),
        ...(kept.length === 0 ? [] : [WORDS.kept(kept.map(({ code, message }) => `${code}: ${message}`))]),
      ].join(' '),
    );
    added(null);
    undone();
  };
  const lines = linesOf(book, tab);
  return (
    <>
      {told === null ? null : (
        <Notice tone="info" alert>
          <p>{told}</p>
        </Notice>
      )}
      {failure === null ? null : <Failure failure={failure} />}
      {lines.length === 0 ? null : (
        <details open={lines.length <= 10}>
          <summary>{WORDS.standing(lines.length, tab === 'hamlets' ? hamletNoun() : WORDS.people)}</summary>
          <ul class="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="muted">{WORDS.mendThere(tabLabel(tab))}</p>
          {last === null ? null : busy ? (
            <Busy text={FIRST_STEPS.saving} />
          ) : (
            <button type="button" class="small" onClick={() => void undo(last)}>
              {WORDS.undo}
            </button>
          )}
        </details>
      )}
    </>
  );
}

function linesOf({ hamlets, officers }: FirstStepsBook, tab: TypedTab): readonly string[] {
  return tab === 'hamlets'
    ? hamlets.map(({ code, name, households }) =>
        [`${code} ${name}`, ...(households === null ? [] : [WORDS.households(households)])].join(', '),
      )
    : officers.map(({ name, unit, email, roleLabel }) =>
        [name, unit, email, roleLabel].filter((part) => part !== '').join(', '),
      );
}
