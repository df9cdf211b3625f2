import { useRef, useState } from 'preact/hooks';
import type { PlannedData, SuggestedActivityMessage } from '../../rpc/coverage-messages';
import { newToken } from '../browser';
import type { SidebarWorld } from '../parts/sidebar-world';
import type { ServerFailure } from '../server';

export type PlannedRow = PlannedData['rows'][number];

/** What became of the last click, in sentences. */
export interface Told {
  readonly message: string;
  readonly left: readonly string[];
}

export interface Planning {
  readonly busy: boolean;
  readonly failure: ServerFailure | null;
  readonly told: Told | null;
  /** Does again what the last click could not do. */
  readonly retry: () => void;
  readonly rowOf: (activity: SuggestedActivityMessage) => PlannedRow | undefined;
  /** Whether this person may plan it. */
  readonly mayPlan: (activity: SuggestedActivityMessage) => boolean;
  readonly accept: (activities: readonly SuggestedActivityMessage[]) => void;
  readonly takeBack: (activities: readonly SuggestedActivityMessage[]) => void;
}

/** Accepting activities of one list and taking them back. Each has one token, so a second click finds its row. */
export function usePlanning({ server, data, announce, changed }: SidebarWorld): Planning {
  const tokens = useRef(new Map<SuggestedActivityMessage, string>());
  const [rows, setRows] = useState<ReadonlyMap<string, PlannedRow>>(new Map());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const last = useRef<() => void>(() => undefined);
  const running = useRef(false);

  const tokenOf = (activity: SuggestedActivityMessage): string => {
    const token = tokens.current.get(activity) ?? newToken();
    tokens.current.set(activity, token);
    return token;
  };
  const rowOf = (activity: SuggestedActivityMessage) => rows.get(tokenOf(activity));
  const run = (work: () => Promise<ServerFailure | Told>) => {
    // A double click is faster than the page is drawn.
    if (running.current) return;
    running.current = true;
    last.current = () => run(work);
    setBusy(true);
    setFailure(null);
    void work().then((done) => {
      running.current = false;
      setBusy(false);
      if ('kind' in done) {
        setFailure(done);
        return;
      }
      setTold(done);
      announce(done.message);
      changed();
    });
  };
  const accept = (activities: readonly SuggestedActivityMessage[]) =>
    run(async () => {
      const asked = activities.map((each) => ({ token: tokenOf(each), cells: each.prefill }));
      const answer = await server.ask('planActivities', { activities: asked });
      if (!answer.ok) return answer.failure;
      setRows((before) => new Map([...before, ...answer.data.rows.map((row) => [row.id, row] as const)]));
      return { message: answer.data.message, left: sentences(answer.data.left, activities) };
    });
  const takeBack = (activities: readonly SuggestedActivityMessage[]) =>
    run(async () => {
      const standing = activities.flatMap((each) => rowOf(each) ?? []);
      const asked = standing.map(({ id, rev }) => ({ id, rev }));
      const answer = await server.ask('takeBackRows', { rows: asked });
      if (!answer.ok) return answer.failure;
      for (const each of activities) tokens.current.delete(each);
      setRows((before) => new Map([...before].filter(([id]) => !asked.some((row) => row.id === id))));
      return { message: answer.data.message, left: answer.data.left.map(({ message }) => message) };
    });
  const mayPlan = ({ hamlets }: SuggestedActivityMessage) =>
    data.readOnly === null &&
    (data.user.role !== 'hamletHead' || hamlets.every(({ code }) => data.user.hamlets.includes(code)));
  return {
    busy,
    failure,
    told,
    retry: () => last.current(),
    rowOf,
    mayPlan,
    accept,
    takeBack,
  };
}

const sentences = (
  left: PlannedData['left'],
  activities: readonly SuggestedActivityMessage[],
): readonly string[] =>
  left.map(({ index, message }) => {
    const number = activities[index]?.number;
    return number === undefined ? message : `${String(number)}. ${message}`;
  });
