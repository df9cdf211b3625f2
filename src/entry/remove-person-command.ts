import { createMenuBar } from '../adapters/platform/menu-bar';
import type { Ports } from '../app/ports/ports';
import { findPerson, removePerson } from '../app/upkeep/remove-person';
import { REMOVED_PERSON } from '../wording/upkeep/remove-person';
import { refuseMenu } from './command-actions';
import { commandPorts } from './command-ports';

/** «Xóa một người»: where the name stands first, then a yes; the dialog holds no lock. */
export function runRemovePerson(own: Ports): void {
  const menuBar = createMenuBar();
  const { title } = REMOVED_PERSON;
  const refused = refuseMenu(own, 'menuRemovePerson');
  if (refused?.ok === false) {
    menuBar.say(title, refused.error.message);
    return;
  }
  const typed = menuBar.ask(title, REMOVED_PERSON.question);
  if (typed === null) return;
  const { ports, notices } = commandPorts(own);
  const tell = (text: string): void => menuBar.say(title, [...notices(), text].join('\n\n'));
  const found = findPerson(ports, typed);
  if (!found.ok) {
    tell(found.error.message);
    return;
  }
  const { places, records } = found.value;
  if (places.length === 0 && Object.values(records).every((count) => count === 0)) {
    tell(REMOVED_PERSON.nothing(found.value));
    return;
  }
  if (!menuBar.confirm(title, REMOVED_PERSON.confirm(found.value))) return;
  const done = removePerson(ports, typed, found.value);
  tell(
    done.ok
      ? REMOVED_PERSON.done(
          done.value.applied,
          done.value.asked - done.value.applied,
          done.value.records,
          found.value,
        )
      : done.error.message,
  );
}
