import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { serviceError } from '../service';

const execute = promisify(execFile);

/** A conversion that takes longer has hung. */
const LIMIT_MS = 120_000;

/** Prints an office file through LibreOffice; throws where this machine has none. Page breaks may differ from Google's. */
export async function officeToPdf(path: string): Promise<Uint8Array> {
  const work = await mkdtemp(join(tmpdir(), 'local-google-pdf-'));
  try {
    // A profile of its own: LibreOffice refuses to start beside another instance of the same profile.
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, path];
    await execute('soffice', options, { timeout: LIMIT_MS });
    return await readFile(join(work, `${basename(path, extname(path))}.pdf`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw serviceError(
        'The local Google exports to PDF through LibreOffice (soffice), which this machine does not have.',
      );
    }
    throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
