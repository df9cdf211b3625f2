import type { TakenData } from '../../rpc/messages';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { UI } from '../../wording/ui-common';
import { closePage } from '../browser';
import { Notice } from '../parts/notice';
import type { ShownIntake } from './recent-intakes';

export interface Result {
  readonly intake: string;
  readonly source: string;
  readonly tabName: string;
  /** Rows that went into Hộp thư đến. */
  readonly arrived: number;
  readonly taken: number;
  readonly left: TakenData['left'];
}

/** What became of the list, and the way back; the same stands under «Các lần nhập gần đây» at any later time. */
export function TakenResult(props: {
  result: Result;
  show: (shown: ShownIntake) => void;
  again: () => void;
}) {
  const { result, show, again } = props;
  const { intake, source, tabName, arrived, taken } = result;
  const about = { intake, source, taken };
  const waiting = arrived - taken;
  return (
    <>
      <Notice
        tone={taken === 0 ? 'warning' : 'success'}
        title={taken === 0 ? INTAKE_UI.nothingTaken : INTAKE_UI.taken(taken, tabName)}
        alert
      >
        <p>{INTAKE_UI.waiting(waiting)}</p>
      </Notice>
      <div class="row">
        <button type="button" class="primary" onClick={closePage}>
          {UI.close}
        </button>
        {taken === 0 ? null : (
          <button type="button" onClick={() => show({ what: 'undo', ...about })}>
            {INTAKE_UI.undo}
          </button>
        )}
        {waiting === 0 ? null : (
          <button type="button" onClick={() => show({ what: 'open', ...about })}>
            {INTAKE_UI.showOpen(waiting)}
          </button>
        )}
        <button type="button" class="plain" onClick={again}>
          {INTAKE_UI.another}
        </button>
      </div>
    </>
  );
}
