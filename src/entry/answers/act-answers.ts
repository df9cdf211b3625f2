import { officerNames } from '../../app/access/officer-names';
import { undoAct } from '../../app/checking/undo-act';
import type { UndoneAct } from '../../app/checking/undo-act';
import type { Outcome } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import { readActs } from '../../app/rows/past-acts';
import type { PastAct } from '../../app/rows/past-acts';
import { ok } from '../../domain/result';
import type { Answers, Request } from '../../rpc/answers';
import type { PastActMessage, UndoneActData } from '../../rpc/requests/acts';
import { editText } from '../../workbook/typed-cell';
import { ACTS } from '../../wording/rows/acts';
import { headerName, tabLabel } from '../../wording/vi';

/** The newest; older ones stay in Nhật ký. */
const MOST_ACTS = 50;
const MOST_PLACES = 5;

export const ACT_HANDLERS: {
  readonly [C in 'pastActs' | 'undoAct']: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
} = {
  pastActs: (ports) => {
    const acts = readActs(ports);
    if (!acts.ok) return acts;
    const nameOf = officerNames(ports);
    return ok({
      acts: acts.value
        .slice(0, MOST_ACTS)
        .map((act) => actMessage({ ...act, user: nameOf(act.user) ?? act.user })),
    });
  },
  undoAct: (ports, { act }) => {
    const undone = undoAct(ports, act);
    return undone.ok ? ok(undoneData(undone.value)) : undone;
  },
};

function actMessage({ key, kind, at, user, mends, rows }: PastAct): PastActMessage {
  const tabs = [...new Set([...mends, ...rows].map(({ tab }) => tabLabel(tab)))].join(', ');
  const count = mends.length + rows.length;
  const cells = mends.slice(0, MOST_PLACES).map(({ tab, row, field, before, after }) => ({
    place: `${tabLabel(tab)}, dòng ${String(row)}, ${headerName(tab, field)}`,
    before: editText(before),
    after,
  }));
  const made = rows.slice(0, MOST_PLACES).map(({ tab, row, after }) => ({
    place: `${tabLabel(tab)}, dòng ${String(row)}`,
    before: '',
    after: after.split('\n').join('; '),
  }));
  return { act: key, kind, at, user, title: ACTS.act(kind, count, tabs), places: [...cells, ...made], count };
}

const undoneData = ({ kind, undone, left }: UndoneAct): UndoneActData => ({
  undone,
  left: left.map(
    ({ tab, row, field, code, why }) => `${ACTS.leftAt(tab, row, field, code)}: ${ACTS.leftWhy[why]}`,
  ),
  message: ACTS.undone(kind, undone, left.length),
});
