import type { HostEvent } from '../../contract';
import type { PageSize, Shown } from '../service';

interface Answer {
  button: string;
  text?: string;
}

/** Runs that somebody watches: what they show is told at once, and their dialogs wait for a person. */
export class LiveRuns {
  private readonly names = new Map<string, string>();
  private readonly waiting = new Map<string, { executionId: string; resolve: (answer: Answer) => void }>();
  private readonly tell: (event: HostEvent) => void;
  private readonly held = new Map<string, { executionId: string; resolve: () => void }>();
  private lastQuestion = 0;
  private lastHeld = 0;

  constructor(tell: (event: HostEvent) => void) {
    this.tell = tell;
  }

  began(executionId: string, live: string | undefined): void {
    if (live !== undefined) this.names.set(executionId, live);
  }

  /** A run that was stopped at a dialog waits no more. */
  ended(executionId: string): void {
    this.names.delete(executionId);
    for (const [question, waiting] of this.waiting) {
      if (waiting.executionId === executionId) this.waiting.delete(question);
    }
    for (const [held, waiting] of this.held) {
      if (waiting.executionId === executionId) this.held.delete(held);
    }
  }

  shown(executionId: string, shown: Shown, size: PageSize): void {
    const live = this.names.get(executionId);
    // Questions are told by `ask`, together with their buttons.
    if (live === undefined || shown.kind === 'alert' || shown.kind === 'prompt') return;
    const { width, height } = size;
    this.tell({
      kind: 'shown',
      live,
      shown: { ...shown, ...(width ? { width } : {}), ...(height ? { height } : {}) },
    });
  }

  /** Undefined where nobody watches. */
  ask(executionId: string, { kind, title, text }: Shown, buttons: string): Promise<Answer> | undefined {
    const live = this.names.get(executionId);
    if (live === undefined || (kind !== 'alert' && kind !== 'prompt')) return undefined;
    const question = `q${String(++this.lastQuestion)}`;
    return new Promise((resolve) => {
      this.waiting.set(question, { executionId, resolve });
      this.tell({ kind: 'asked', live, question, dialog: { kind, title, text, buttons } });
    });
  }

  answer(question: string, answer: Answer): void {
    this.waiting.get(question)?.resolve(answer);
    this.waiting.delete(question);
  }

  /** Resolves when the run is released; undefined where nobody watches. */
  hold(executionId: string): Promise<void> | undefined {
    const live = this.names.get(executionId);
    if (live === undefined) return undefined;
    const held = `h${String(++this.lastHeld)}`;
    return new Promise((resolve) => {
      this.held.set(held, { executionId, resolve });
      this.tell({ kind: 'held', live, held });
    });
  }

  release(held: string): void {
    this.held.get(held)?.resolve();
    this.held.delete(held);
  }
}
