import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atomicWrite } from './atomic-write';

/** How long changes gather before they are written, in ms. */
const SAVE_DELAY_MS = 100;

/**
 * A folder of JSON documents by id, held in memory while the host lives: read at its start, saved soon after
 * each change, each document by one writer at a time.
 */
export class DocumentFolder<T> {
  private readonly path: string;
  private readonly documents = new Map<string, T>();
  private readonly dirty = new Set<string>();
  private saving: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(path: string) {
    this.path = path;
    mkdirSync(path, { recursive: true });
    for (const name of readdirSync(path)) {
      if (!name.endsWith('.json')) continue;
      const document = JSON.parse(readFileSync(join(path, name), 'utf8')) as T;
      this.documents.set(decodeURIComponent(name.slice(0, -'.json'.length)), document);
    }
  }

  get(id: string): T | undefined {
    return this.documents.get(id);
  }

  ids(): readonly string[] {
    return [...this.documents.keys()].sort();
  }

  put(id: string, document: T): void {
    this.documents.set(id, document);
    this.markDirty(id);
  }

  markDirty(id: string): void {
    this.dirty.add(id);
    this.timer ??= setTimeout(() => void this.save(), SAVE_DELAY_MS);
  }

  /** Resolves when everything changed so far is on disk. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.saving = this.saving.then(() => this.saveDirty());
    return this.saving;
  }

  private async saveDirty(): Promise<void> {
    const ids = [...this.dirty];
    this.dirty.clear();
    for (const id of ids) {
      await atomicWrite(
        join(this.path, `${encodeURIComponent(id)}.json`),
        JSON.stringify(this.documents.get(id)),
      );
    }
  }
}
