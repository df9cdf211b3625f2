const EXIT_STOPPED = 130;

/** A command that is stopped leaves its files as they were; what it holds is given back as the process ends. */
let onStop = (): void => process.exit(EXIT_STOPPED);

/** What Ctrl+C, a closed terminal or `kill` do from now on. */
export function listenForStop(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => onStop());
}

/** Resolves when somebody stops the command, which then ends by itself. */
export const stopRequested = (): Promise<void> =>
  new Promise((resolve) => {
    onStop = resolve;
  });
