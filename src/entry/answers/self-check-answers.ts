import { readConsent } from '../../adapters/platform/consent';
import { createProbes } from '../../adapters/platform/probes';
import { shippedAs } from '../../adapters/platform/shipped-as';
import { createSheetProbes } from '../../adapters/sheets/sheet-probes';
import type { Ports } from '../../app/ports/ports';
import { APP_VERSION } from '../../app/upkeep/app-version';
import { selfCheck } from '../../app/upkeep/self-check';
import type { SelfCheckData } from '../../rpc/requests/self-check';
import { SCHEMA_VERSION } from '../../workbook/schema-version';
import { PROBE_TEXTS, SHIPPED } from '../../wording/upkeep/self-check';

export function selfCheckAnswer(ports: Ports): SelfCheckData {
  const probes = selfCheck({ ...createProbes(), ...createSheetProbes() }, ports);
  return {
    version: APP_VERSION,
    shipped: SHIPPED(shippedAs(), SCHEMA_VERSION),
    grantUrl: readConsent().grantUrl,
    probes: probes.map(({ key, passed, found }) => {
      const { label, advice } = PROBE_TEXTS[key];
      return { key, label, passed, found, advice: passed ? '' : advice };
    }),
  };
}
