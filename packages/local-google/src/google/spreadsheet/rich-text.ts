/** Text of a cell with what is behind it; the address alone is emulated. */
import { emulated } from '../emulated';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

export interface LinkedText {
  readonly text: string;
  readonly url: string | null;
}

export function createRichTextValue({ text, url }: LinkedText): RichTextValue {
  return emulated<RichTextValue>('RichTextValue', {
    getText: () => text,
    getLinkUrl: (...span: unknown[]) => {
      if (span.length > 0) throw new Error('not emulated: RichTextValue.getLinkUrl of a part');
      return url;
    },
  });
}
