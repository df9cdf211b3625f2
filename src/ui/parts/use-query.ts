import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, ServerFailure } from '../server';

export interface Query<T> {
  /** What was answered last; kept while it is asked again. */
  readonly data: T | null;
  readonly failure: ServerFailure | null;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** Asks now, and again whenever `key` changes; an answer that comes after a newer question is dropped. */
export function useQuery<T>(key: string, ask: () => Promise<Answer<T>>): Query<T> {
  const [state, setState] = useState<Omit<Query<T>, 'reload'>>({ data: null, failure: null, loading: true });
  const turn = useRef(0);
  const asked = useRef(ask);
  asked.current = ask;
  const reload = useCallback(() => {
    const mine = ++turn.current;
    setState(({ data }) => ({ data, failure: null, loading: true }));
    void asked.current().then((answer) => {
      if (mine !== turn.current) return;
      if (answer.ok) setState({ data: answer.data, failure: null, loading: false });
      else setState(({ data }) => ({ data, failure: answer.failure, loading: false }));
    });
  }, []);
  useEffect(reload, [key, reload]);
  return { ...state, reload };
}
