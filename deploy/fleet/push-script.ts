import type { AppsScriptApi } from './apps-script-api';
import { ScriptFault } from './apps-script-api';
import { contentDigest } from './project-content';
import type { ProjectFile, Release } from './project-content';

/** What became of one script that was to be brought to a release. */
export interface PushedScript {
  readonly did: 'pushed' | 'already there';
  /** Whether the files that were replaced had been changed by somebody else, so that a copy was kept. */
  readonly wasChanged: boolean;
}

export interface PushStore {
  /** Whether these are files that a push of ours left there. */
  readonly isOurs: (digest: string) => boolean;
  /** Keeps files that are about to be replaced. */
  readonly keep: (files: readonly ProjectFile[]) => void;
}

/** A write that was cut off half-way is seen by its digest and written again. */
const MOST_WRITES = 3;

/**
 * Brings one script to the release: reads what is there, writes only where it differs, reads back, and gives it a
 * version number once. Run again after a kill at any point it ends the same. Throws a ScriptFault.
 */
export async function pushScript(
  api: AppsScriptApi,
  scriptId: string,
  release: Release,
  store: PushStore,
): Promise<PushedScript> {
  const standing = await api.read(scriptId);
  const digest = contentDigest(standing);
  const isThere = digest === release.digest;
  const wasChanged = !isThere && standing.length > 0 && !store.isOurs(digest);
  if (wasChanged) store.keep(standing);
  if (!isThere) await writeWhole(api, scriptId, release);
  await giveNumber(api, scriptId, release);
  return { did: isThere ? 'already there' : 'pushed', wasChanged };
}

async function writeWhole(api: AppsScriptApi, scriptId: string, { files, digest }: Release): Promise<void> {
  for (let write = 1; write <= MOST_WRITES; write += 1) {
    await api.write(scriptId, files);
    if (contentDigest(await api.read(scriptId)) === digest) return;
  }
  throw new ScriptFault(
    `Đẩy ${String(MOST_WRITES)} lần mà mã đọc lại vẫn khác. Xin chạy lại; mã ở đó hiện chưa dùng được.`,
  );
}

/** The number by which one can go back to this release in the editor; never a second one for the same files. */
async function giveNumber(api: AppsScriptApi, scriptId: string, release: Release): Promise<void> {
  const description = versionDescription(release);
  const versions = await api.versions(scriptId);
  if (!versions.some((version) => version.description === description))
    await api.createVersion(scriptId, description);
}

export const versionDescription = ({ version, digest }: Release): string =>
  `Loa Xóm ${version} (${digest.slice(0, 12)})`;
