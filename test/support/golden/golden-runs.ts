import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetState, SpreadsheetState } from 'local-google';
import type { RpcRequest } from '../../../src/rpc/messages';
import type { Commune } from '../commune-host';
import { KEEPER } from './golden-host';

const FOLDER = join(__dirname, '../../golden');

/** What was made of each schema. */
export const GOLDEN_NAMES = ['demo-year', 'bent'] as const;

export const goldenPath = (schema: number, name: string, kind: 'xlsx' | 'json'): string =>
  join(FOLDER, `schema-${String(schema)}-${name}.${kind}`);

/** Of the files that stand. */
export const GOLDEN_SCHEMAS: readonly number[] = [
  ...new Set(
    readdirSync(FOLDER).flatMap((name) => {
      const schema = /^schema-(\d+)-/.exec(name)?.[1];
      return schema === undefined ? [] : [Number(schema)];
    }),
  ),
].sort((a, b) => a - b);

/** A command that of itself reads little and writes nothing, so that all that changes is the migration's. */
const LOOK: RpcRequest = { command: 'reportOptions' };

export interface MigratedGolden {
  readonly before: SpreadsheetState;
  readonly after: SpreadsheetState;
  readonly notices: readonly string[];
  /** Service calls of the command. */
  readonly calls: number;
}

export async function migrated(commune: Commune): Promise<MigratedGolden> {
  const { host, spreadsheetId } = commune;
  const before = await host.state(spreadsheetId);
  const { run, response } = await commune.ask(KEEPER, LOOK);
  if (response?.ok !== true) throw new Error(JSON.stringify(response ?? run.error));
  const after = await host.state(spreadsheetId);
  return { before, after, notices: response.notices ?? [], calls: run.history.length };
}

/** The sheets after a first command that died at its n-th call, and a second one. */
export async function killedAndRunAgain(commune: Commune, at: number): Promise<readonly SheetState[]> {
  const { run } = await commune.ask(KEEPER, LOOK, { faults: [{ at, kind: 'kill' }] });
  if (run.ok) throw new Error(`not killed at ${String(at)}`);
  const { response } = await commune.ask(KEEPER, LOOK);
  if (response?.ok !== true) throw new Error(JSON.stringify(response));
  return (await commune.host.state(commune.spreadsheetId)).sheets;
}
