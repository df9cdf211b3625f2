import type { FleetScript } from './fleet-list';
import type { PushedScript } from './push-script';
import { ScriptFault } from './apps-script-api';

export type ScriptOutcome =
  | ({ readonly script: FleetScript } & PushedScript)
  | { readonly script: FleetScript; readonly did: 'failed'; readonly why: string }
  | { readonly script: FleetScript; readonly did: 'pinned' | 'not begun' };

export interface FleetOutcome {
  readonly outcomes: readonly ScriptOutcome[];
  /** The ring in which too many failed; null where all rings were gone through. */
  readonly stoppedRing: number | null;
}

/** More failures in one ring stop it and all after it. */
export const MOST_FAILURES_A_RING = 2;
const AT_ONCE = 4;

/**
 * Pushes ring after ring, a few scripts at once. A ring in which more than two fail is stopped, and no later one is
 * begun. A script that is pinned at another version is left alone.
 */
export async function pushFleet(
  scripts: readonly FleetScript[],
  version: string,
  push: (script: FleetScript) => Promise<PushedScript>,
  tell: (outcome: ScriptOutcome) => void,
): Promise<FleetOutcome> {
  const outcomes: ScriptOutcome[] = [];
  const add = (outcome: ScriptOutcome): void => {
    outcomes.push(outcome);
    tell(outcome);
  };
  let stoppedRing: number | null = null;
  for (const ring of ringsOf(scripts)) {
    if (stoppedRing !== null)
      outcomes.push(...ring.scripts.map((script) => ({ script, did: 'not begun' as const })));
    else if (!(await pushRing(ring.scripts, version, push, add))) stoppedRing = ring.ring;
  }
  return { outcomes, stoppedRing };
}

function ringsOf(
  scripts: readonly FleetScript[],
): readonly { ring: number; scripts: readonly FleetScript[] }[] {
  const rings = [...new Set(scripts.map(({ ring }) => ring))].sort((a, b) => a - b);
  return rings.map((ring) => ({ ring, scripts: scripts.filter((script) => script.ring === ring) }));
}

/** False where the ring was stopped. */
async function pushRing(
  scripts: readonly FleetScript[],
  version: string,
  push: (script: FleetScript) => Promise<PushedScript>,
  add: (outcome: ScriptOutcome) => void,
): Promise<boolean> {
  const waiting = [...scripts];
  let failures = 0;
  const work = async (): Promise<void> => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      if (failures > MOST_FAILURES_A_RING) add({ script, did: 'not begun' });
      else if (script.pinned !== null && script.pinned !== version) add({ script, did: 'pinned' });
      else {
        const outcome = await outcomeOf(script, push);
        if (outcome.did === 'failed') failures += 1;
        add(outcome);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures <= MOST_FAILURES_A_RING;
}

async function outcomeOf(
  script: FleetScript,
  push: (script: FleetScript) => Promise<PushedScript>,
): Promise<ScriptOutcome> {
  try {
    return { script, ...(await push(script)) };
  } catch (error) {
    if (error instanceof ScriptFault) return { script, did: 'failed', why: error.message };
    throw error;
  }
}
