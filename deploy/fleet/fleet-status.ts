import type { AppsScriptApi } from './apps-script-api';
import { ScriptFault } from './apps-script-api';
import type { FleetScript } from './fleet-list';
import { contentDigest, versionOf } from './project-content';

export interface ScriptStatus {
  readonly script: FleetScript;
  /** What the code there says of itself; null where it is not ours or could not be read. */
  readonly version: string | null;
  /** Whether the files are as a push from this list left them. */
  readonly isOurs: boolean;
  readonly why: string | null;
}

/** What runs in each script of the list, one after the other. */
export async function fleetStatus(
  api: AppsScriptApi,
  scripts: readonly FleetScript[],
  isOurs: (scriptId: string, digest: string) => boolean,
): Promise<readonly ScriptStatus[]> {
  const found: ScriptStatus[] = [];
  for (const script of scripts) {
    try {
      const files = await api.read(script.scriptId);
      const ours = isOurs(script.scriptId, contentDigest(files));
      found.push({ script, version: versionOf(files), isOurs: ours, why: null });
    } catch (error) {
      if (!(error instanceof ScriptFault)) throw error;
      found.push({ script, version: null, isOurs: false, why: error.message });
    }
  }
  return found;
}
