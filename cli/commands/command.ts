import type { Arguments, OptionName } from '../arguments';
import type { Stats } from '../session';

/** What a command did. `json` is the one document of `--json`; `lines` is what a person reads instead. */
export interface Outcome {
  readonly json: object;
  readonly lines: readonly string[];
  /** Errors were found in the data: exit 1. */
  readonly foundErrors: boolean;
  readonly stats: Stats;
}

export interface Command {
  readonly usage: string;
  readonly does: string;
  readonly options: readonly OptionName[];
  run(args: Arguments): Promise<Outcome>;
}
