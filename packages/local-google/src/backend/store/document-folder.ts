import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../files/write-file-atomically';
import type { HostFolder } from './host-folder';

/** How long changes gather before they are written, in ms. */
const SAVE_DELAY_MS = 100;

/**
 * A folder of JSON documents by id, held in memory while the host lives: read at its start, saved soon after
 * each change, each document by one writer at a time.
 */
export class DocumentFolder<T> {
  private readonly path: string;
  private readonly isKept: boolean;
  private readonly documents = new Map<string, T>();
  private readonly dirty = new Set<string>();
  private saving: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor({ dir, isKept }: HostFolder, name: string) {
    this.path = join(dir, name);
    this.isKept = isKept;
    mkdirSync(this.path, { recursive: true });
    this.readAll();
  }

  private readAll(): void {
    const { path } = this;
    for (const name of readdirSync(path)) {
      // Half-written when a host was killed; the document itself is whole.
      if (name.endsWith('.tmp')) rmSync(join(path, name));
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
    if (!this.isKept) return;
    this.dirty.add(id);
    this.timer ??= setTimeout(() => {
      this.save().catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        console.error(`Chưa ghi được ${this.path}, sẽ thử lại (${why}).`);
      });
    }, SAVE_DELAY_MS);
  }

  /** Resolves when everything changed so far is on disk; what could not be written stays to be written. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.saving = this.saving.catch(() => undefined).then(() => this.saveDirty());
    return this.saving;
  }

  private async saveDirty(): Promise<void> {
    for (const id of [...this.dirty]) {
      this.dirty.delete(id);
      try {
        await writeFileAtomically(this.pathOf(id), this.textOf(id));
      } catch (error) {
        this.dirty.add(id);
        throw error;
      }
    }
  }

  /** V8 holds no text of more than 2²⁹ − 24 characters. */
  private textOf(id: string): string {
    try {
      return JSON.stringify(this.documents.get(id));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new Error('bảng tính quá lớn, hãy bớt dòng hoặc tách thành nhiều tệp', { cause: error });
    }
  }

  private pathOf(id: string): string {
    return join(this.path, `${encodeURIComponent(id)}.json`);
  }
}
