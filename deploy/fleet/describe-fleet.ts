import type { FleetOutcome, ScriptOutcome } from './push-fleet';
import { MOST_FAILURES_A_RING } from './push-fleet';
import type { ScriptStatus } from './fleet-status';

const nameOf = ({ script }: { script: ScriptOutcome['script'] }): string =>
  `Đợt ${String(script.ring)} · ${script.name}`;

/** One line of progress. */
export function describeOutcome(outcome: ScriptOutcome): string {
  switch (outcome.did) {
    case 'pushed':
      return `${nameOf(outcome)}: đã đẩy${outcome.wasChanged ? '; mã ở đó đã bị sửa tay, bản cũ được giữ lại' : ''}`;
    case 'already there':
      return `${nameOf(outcome)}: đã có`;
    case 'pinned':
      return `${nameOf(outcome)}: ghim ở ${outcome.script.pinned ?? ''}, để nguyên`;
    case 'not begun':
      return `${nameOf(outcome)}: chưa đẩy`;
    case 'failed':
      return `${nameOf(outcome)}: KHÔNG được. ${outcome.why}`;
  }
}

/** What is said at the end, with what to do next. */
export function describeFleet(
  { outcomes, stoppedRing }: FleetOutcome,
  version: string,
  former: string,
): readonly string[] {
  const count = (did: ScriptOutcome['did']): number =>
    outcomes.filter((outcome) => outcome.did === did).length;
  const kept = outcomes.some((outcome) => 'wasChanged' in outcome && outcome.wasChanged);
  const lines = [
    `Phiên bản ${version}: đã đẩy ${String(count('pushed'))}, đã có ${String(count('already there'))}, ghim ${String(count('pinned'))}, không được ${String(count('failed'))}, chưa đẩy ${String(count('not begun'))}; cả danh sách ${String(outcomes.length)}.`,
  ];
  if (kept) lines.push(`Mã bị sửa tay trước khi đẩy nằm ở ${former}.`);
  if (stoppedRing !== null)
    lines.push(
      `Dừng ở đợt ${String(stoppedRing)}: quá ${String(MOST_FAILURES_A_RING)} sổ không được. Xin sửa theo lý do ở trên rồi chạy lại đúng lệnh này; sổ đã xong không bị đẩy lần nữa.`,
    );
  else if (count('failed') > 0)
    lines.push('Xin sửa theo lý do ở trên rồi chạy lại đúng lệnh này; sổ đã xong không bị đẩy lần nữa.');
  return lines;
}

export function describeStatus(found: readonly ScriptStatus[]): readonly string[] {
  const versions = new Map<string, number>();
  for (const { version } of found) {
    const key = version ?? 'không rõ';
    versions.set(key, (versions.get(key) ?? 0) + 1);
  }
  return [
    ...found.map((status) => `${nameOf(status)}: ${describeVersion(status)}`),
    `Cả danh sách ${String(found.length)}: ${[...versions].map(([key, count]) => `${key} có ${String(count)}`).join('; ')}.`,
  ];
}

function describeVersion({ script, version, isOurs, why }: ScriptStatus): string {
  if (why !== null) return `KHÔNG đọc được. ${why}`;
  const pin = script.pinned === null ? '' : `, ghim ở ${script.pinned}`;
  if (version === null) return `không thấy mã của Loa Xóm${pin}`;
  return `${version}${isOurs ? '' : ', mã khác bản đã đẩy (sửa tay, hoặc đẩy từ nơi khác)'}${pin}`;
}
