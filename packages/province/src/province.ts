import type { Before } from './compare';
import { communeKey, compareDeliveries } from './compare';
import type { Delivered } from './deliveries';
import { readDeliveries } from './deliveries';
import type { Engine } from './engine';
import type { Finding, Listed } from './finding';
import { provinceTables } from './province-tables';
import { inOrder, RESULT_NAMES, type Results } from './queries';
import { sentence } from './wording';

export interface ProvinceRequest {
  readonly files: readonly Delivered[];
  readonly period: string;
  readonly listed: readonly Listed[];
  readonly before: readonly Before[];
}

export interface Province {
  readonly period: string;
  /** Communes of the list; 0 where there is none. */
  readonly listed: number;
  readonly results: Results;
  readonly findings: readonly Finding[];
  /** One a finding. */
  readonly sentences: readonly string[];
  /** For the next run: what is known of each commune that counts. */
  readonly known: readonly Before[];
}

/** Reads the files, holds them against each other, the list and the run before, and runs every query over what counts. */
export async function computeProvince(
  { files, period, listed, before }: ProvinceRequest,
  engine: Engine,
): Promise<Province> {
  // Whatever order a folder is listed in.
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { deliveries, findings: ofFiles } = readDeliveries(sorted, period);
  const named = ofFiles.flatMap((finding) => ('commune' in finding ? [finding.commune] : []));
  const findings = [...ofFiles, ...compareDeliveries(deliveries, listed, before, named)];
  await engine.load(provinceTables(deliveries, listed));
  const results: Record<string, Results[keyof Results]> = {};
  for (const name of RESULT_NAMES) results[name] = inOrder(name, await engine.run(name));
  const used = (results.communes ?? []).map(({ commune }) => String(commune));
  const digests = new Map(
    [...deliveries]
      .sort((a, b) => (a.madeAt === b.madeAt ? (a.seal > b.seal ? -1 : 1) : a.madeAt < b.madeAt ? -1 : 1))
      .map((delivery) => [communeKey(delivery, listed), delivery.dataDigest]),
  );
  return {
    period,
    listed: listed.length,
    results: results as unknown as Results,
    findings,
    sentences: findings.map((finding) => sentence(finding, period)),
    known: used.map((commune) => ({ commune, dataDigest: digests.get(commune) ?? '', period })),
  };
}
