/** Google Forms that answer into a sheet: as much of them as a script meets in the spreadsheet. */
import type { FormAct, FormActed } from '../../contract';
import type { FormResponse, FormState, SheetState, SpreadsheetState } from '../model';
import { emptySheet } from '../spreadsheet/new-sheet';
import { lastRow } from '../spreadsheet/grid';
import type { Actor } from '../spreadsheet/rights';
import { growRows, writeCells } from '../spreadsheet/write-cells';

/** Google's word for the first column, in a Vietnamese form. */
const TIMESTAMP = 'Dấu thời gian';
const SHEET_NAME = (number: number): string => `Câu trả lời biểu mẫu ${String(number)}`;

interface Answering {
  readonly state: SpreadsheetState;
  /** Forms write as nobody: protections of the answers' sheet do not stop them, so the owner stands in. */
  readonly actor: Actor;
  readonly now: number;
  readonly newId: () => string;
}

/**
 * What happens to a form and its sheet. A new answer goes below whatever stands in the sheet; an edited one is written over the
 * row that still holds it, or below where none does; a relinked form brings all its answers into a new sheet, and the old one
 * stays as it is. Throws where the form or the answer is not there.
 */
export function actOnForm(answering: Answering, act: FormAct): FormActed {
  const { state, newId } = answering;
  if (act.kind === 'link') {
    const id = newId();
    const form: FormState = { id, questions: [...act.questions], responses: [], sheetId: null };
    (state.forms ??= []).push(form);
    return acted(form, putSheet(answering, form));
  }
  const form = state.forms?.find(({ id }) => id === act.form);
  if (form === undefined) throw new Error(`There is no form ${act.form}`);
  switch (act.kind) {
    case 'unlink':
      form.sheetId = null;
      return acted(form, null);
    case 'relink':
      return acted(form, putSheet(answering, form));
    case 'answer': {
      const response = { id: newId(), at: stampOf(answering), answers: { ...act.answers } };
      form.responses.push(response);
      const sheet = sheetOf(state, form);
      if (sheet !== null) appendRow(answering, sheet, form, response);
      return { ...acted(form, sheet), response: response.id };
    }
    case 'editAnswer': {
      const response = form.responses.find(({ id }) => id === act.response);
      if (response === undefined) throw new Error(`There is no answer ${act.response}`);
      const sheet = sheetOf(state, form);
      const row = sheet === null ? null : rowHolding(sheet, form, response);
      response.answers = { ...response.answers, ...act.answers };
      response.at = stampOf(answering);
      if (sheet !== null && row === null) appendRow(answering, sheet, form, response);
      else if (sheet !== null && row !== null) writeRow(answering, sheet, { form, response, row });
      return { ...acted(form, sheet), response: response.id };
    }
  }
}

export const formUrl = ({ id }: FormState): string => `https://docs.google.com/forms/d/${id}/viewform`;

/** The address of the form that answers into a sheet; into any sheet where none is named. */
export function linkedFormUrl({ forms = [] }: SpreadsheetState, sheetId?: number): string | null {
  const linked = forms.find((form) => form.sheetId !== null && (sheetId ?? form.sheetId) === form.sheetId);
  return linked === undefined ? null : formUrl(linked);
}

const acted = (form: FormState, sheet: SheetState | null): FormActed => ({
  form: form.id,
  url: formUrl(form),
  sheet: sheet?.name ?? null,
});

const sheetOf = (state: SpreadsheetState, form: FormState): SheetState | null =>
  state.sheets.find(({ id }) => id === form.sheetId) ?? null;

/** A sheet of its own before all others, with every answer that the form has. */
function putSheet(answering: Answering, form: FormState): SheetState {
  const { state } = answering;
  let number = 1;
  while (state.sheets.some(({ name }) => name === SHEET_NAME(number))) number += 1;
  const sheet = emptySheet(state.nextSheetId, SHEET_NAME(number));
  state.nextSheetId += 1;
  state.sheets.unshift(sheet);
  form.sheetId = sheet.id;
  writeLine(answering, sheet, 0, [TIMESTAMP, ...form.questions]);
  for (const response of form.responses) appendRow(answering, sheet, form, response);
  return sheet;
}

function appendRow(answering: Answering, sheet: SheetState, form: FormState, response: FormResponse): void {
  writeRow(answering, sheet, { form, response, row: lastRow(sheet) });
}

function writeRow(
  answering: Answering,
  sheet: SheetState,
  { form, response, row }: { form: FormState; response: FormResponse; row: number },
): void {
  const texts = form.questions.map((question) => response.answers[question] ?? '');
  writeLine(answering, sheet, row, [response.at, ...texts]);
  response.held = heldAt(sheet, row, form);
}

function writeLine(
  { state, actor, now }: Answering,
  sheet: SheetState,
  row: number,
  texts: readonly string[],
): void {
  growRows(state, sheet, row + 1);
  const range = { row, column: 0, rows: 1, columns: texts.length };
  writeCells({ state, sheet, range, actor, now, inputAt: (_, column) => texts[column] ?? '' });
}

const heldAt = (sheet: SheetState, row: number, { questions }: FormState): string =>
  JSON.stringify(['', ...questions].map((_, column) => sheet.cells[row]?.[column]?.v ?? null));

/** The row that still holds an answer as the form wrote it, wherever it was sorted or moved to. */
function rowHolding(sheet: SheetState, form: FormState, { held }: FormResponse): number | null {
  const row = sheet.cells.findIndex((_, at) => at > 0 && heldAt(sheet, at, form) === held);
  return row < 0 ? null : row;
}

/** As the sheet's locale would read it: 15/06/2024 12:00:00. */
function stampOf({ state, now }: Answering): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: state.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(now);
  return parts.replace(',', '');
}
