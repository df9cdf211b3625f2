import { readListFile, readPasted } from 'ooxml-read';
import type { ListRead, Pasted } from 'ooxml-read';
import type { AnswerTable } from '../../domain/intake/phones/answer-sheet';
import type { ForeignSheet } from '../../domain/intake/foreign-sheet';
import { listRefusal } from '../../wording/intake/intake';
import { PHONES } from '../../wording/intake/phones';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import type { Server } from '../server';

/** A list as it was read in the page. */
export interface ReadSource {
  readonly name: string;
  readonly sheets: readonly ForeignSheet[];
  /** Tabs that a form writes into, each with its questions in the first row; they become lists where «Mã việc» can be understood. */
  readonly answers?: readonly AnswerTable[];
}

export type SourceRead = ReadSource | { readonly problem: string };

/** The reader says the same of larger files; they are not even loaded. */
const MOST_BYTES = 20 * 1024 * 1024;

export async function readFile(file: File): Promise<SourceRead> {
  const { name, size } = file;
  if (size > MOST_BYTES)
    return { problem: listRefusal(name, { kind: 'too-large', what: 'file', limit: MOST_BYTES }) };
  try {
    return readSource(new Uint8Array(await file.arrayBuffer()), name);
  } catch {
    // The file went away, or the browser has no room for it.
    return { problem: listRefusal(name, { kind: 'damaged' }) };
  }
}

export const readSource = (bytes: Uint8Array, name: string): SourceRead =>
  sourceOf(name, readListFile(bytes, name));

/** What people answered on their phones. */
export async function readAnswers(server: Server): Promise<SourceRead> {
  const asked = await server.ask('phoneAnswers');
  if (!asked.ok) return { problem: asked.failure.message };
  const { tabs } = asked.data;
  const [first] = tabs;
  return first === undefined
    ? { problem: PHONES.noAnswers }
    : { name: first.name, sheets: [], answers: tabs };
}

export const readPaste = (pasted: Pasted): SourceRead => sourceOf(INTAKE_UI.pasted, readPasted(pasted));

const sourceOf = (name: string, read: ListRead): SourceRead =>
  read.ok
    ? { name, sheets: read.sheets as readonly ForeignSheet[] }
    : { problem: listRefusal(name, read.refusal) };
