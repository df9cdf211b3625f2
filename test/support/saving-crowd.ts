import type { SavedRow } from '../../src/rpc/messages';
import { MEETING, NOON, withCommune } from './commune-host';
import type { Commune, PreparedCommune } from './commune-host';

/** What 60 officials saw who saved at once, and what stood in the sheet afterwards. */
export interface CrowdStory {
  readonly tokens: readonly string[];
  /** `_id` of each row of Hoạt động, in the order of the sheet. */
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly audited: readonly string[];
  /** Codes of refusals that were not retryable. */
  readonly dead: readonly string[];
  readonly refusals: number;
}

const MOST_ROUNDS = 40;

const emailOf = (index: number): string => `can-bo-${String(index)}@binhthuan.example`;

/**
 * `people` officials ask at once, `alive` of them run at a time; Google's own limit for one account is 30.
 * Everybody saves at once; who is told to try again does so with the same token, until all are in.
 */
export async function crowdSaves(
  prepared: PreparedCommune,
  { people, alive, seed }: { readonly people: number; readonly alive: number; readonly seed: number },
): Promise<CrowdStory> {
  const tokens = Array.from({ length: people }, (_, index) => `crowd-${String(seed)}-${String(index)}-token`);
  const dead: string[] = [];
  let refusals = 0;
  return withCommune(
    prepared,
    async (commune) => {
      // Google runs 30 scripts of one account at once: every official has an account.
      for (const index of tokens.keys())
        await commune.host.share(commune.spreadsheetId, emailOf(index), 'editor');
      let waiting = tokens;
      for (let round = 0; waiting.length > 0 && round < MOST_ROUNDS; round += 1) {
        const again: string[] = [];
        await Promise.all(
          waiting.map(async (token) => {
            const refused = await saveOnce(commune, emailOf(tokens.indexOf(token)), token);
            if (refused === null) return;
            refusals += 1;
            if (refused.retryable) again.push(token);
            else dead.push(refused.code);
          }),
        );
        waiting = again;
      }
      const rows = await commune.rows('Hoạt động');
      const audit = await commune.entries();
      const texts = (name: string, of: Record<string, unknown>[]) => of.map((row) => String(row[name]));
      return {
        tokens,
        ids: texts('_id', rows),
        codes: texts('Mã', rows),
        audited: texts('Mã dòng', audit),
        dead,
        refusals,
      };
    },
    { seed, now: NOON, maxWorkers: alive },
  );
}

async function saveOnce(
  commune: Commune,
  user: string,
  token: string,
): Promise<{ readonly code: string; readonly retryable: boolean } | null> {
  const { run, response } = await commune.ask<SavedRow>(user, {
    command: 'saveRow',
    tab: 'activities',
    token,
    cells: { ...MEETING, note: token },
  });
  if (response === null) return { code: run.error?.message ?? 'no answer', retryable: false };
  return response.ok ? null : response;
}
