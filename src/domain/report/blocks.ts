import type {
  Alignment,
  Caption,
  Heading,
  ListItem,
  Note,
  Paragraph,
  Run,
  Runs,
  TableCell,
  TableColumn,
} from './tree';

/** Short makers of the tree's parts, so that sections read like the report. */
export const plain = (text: string): Runs => [{ text }];
/** Words of a row or of a person, as they wrote them: the title of a document, an answer. */
export const quoted = (text: string): Runs => [{ text, quoted: true }];
export const bold = (text: string): Runs => [{ text, bold: true }];
/** A part that people must fill in; `text` says what, in brackets. */
export const placeholder = (text: string): Run => ({ text: `[${text}]`, placeholder: true });

export const paragraph = (runs: Runs): Paragraph => ({ kind: 'paragraph', runs });
export const listItem = (runs: Runs): ListItem => ({ kind: 'listItem', runs });
export const caption = (runs: Runs): Caption => ({ kind: 'caption', runs });
export const note = (runs: Runs): Note => ({ kind: 'note', runs });
export const heading = (level: 1 | 2, text: string): Heading => ({
  kind: 'heading',
  level,
  runs: plain(text),
});

export const cell = (text: string): TableCell => ({ runs: plain(text) });
export const boldCell = (text: string): TableCell => ({ runs: bold(text) });
export const headerCell = (
  text: string,
  span: { columnSpan?: number; rowSpan?: number } = {},
): TableCell => ({
  runs: bold(text),
  align: 'center',
  ...span,
});
export const column = (widthMm: number, align: Alignment = 'center'): TableColumn => ({ widthMm, align });

/** The words alone, as for a file name or a test. */
export const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');
