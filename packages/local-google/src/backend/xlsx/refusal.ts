import { XlsxRefusedError } from './xlsx-refused-error';

/** Where a person finds what is to be removed. */
export interface SeenPlace {
  /** Name of the tab. */
  sheet?: string;
  /** A1 name of a cell that holds it. */
  cell?: string;
  /** A1 name of a cell beside which it floats. */
  near?: string;
}

/** What saving would lose: named as a person sees it, with its place and the way to be rid of it. */
export function refusal(has: string, place: SeenPlace, mend: string, part?: string): XlsxRefusedError {
  return new XlsxRefusedError(`Tệp có ${has}${placeWords(place)}; lưu lại sẽ làm mất. ${mend}`, part);
}

/** ` ở tab «Trang», ô K7`; blank where nothing is known. */
export function placeWords({ sheet, cell, near }: SeenPlace): string {
  const at = cell === undefined ? (near === undefined ? '' : `, gần ô ${near}`) : `, ô ${cell}`;
  return sheet === undefined ? '' : ` ở tab «${sheet}»${at}`;
}
