import { APP_VERSION } from '../app/upkeep/app-version';
import type { Probe } from '../app/upkeep/self-check';
import type { SelfCheckData } from '../rpc/requests-self-check';
import { PROBE_TEXTS } from '../wording/upkeep/self-check';

export function selfCheckData(probes: readonly Probe[]): SelfCheckData {
  return {
    version: APP_VERSION,
    probes: probes.map(({ key, passed, found }) => {
      const { label, advice } = PROBE_TEXTS[key];
      return { key, label, passed, found, advice: passed ? '' : advice };
    }),
  };
}
