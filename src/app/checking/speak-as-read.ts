import type { Lists } from '../../domain/reading/catalogue';
import { speakOfHamletsAs } from '../../workbook/hamlet-noun';

/** From here on sentences call the units of residents what this commune calls them. */
export function speakAsRead<T extends Pick<Lists, 'settings'>>(lists: T): T {
  speakOfHamletsAs(lists.settings.hamletNoun);
  return lists;
}
