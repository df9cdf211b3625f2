import type { Person } from '../project';
import { element } from './element';
import { startToken } from './server';

/** Who uses this window, and who else has the spreadsheet open. */
export class PeopleSwitch {
  readonly root = element('div', { class: 'people' });
  private readonly open = element('div', {
    class: 'present',
    attributes: { 'aria-label': 'Đang mở bảng tính' },
  });
  private readonly known: readonly Person[];

  constructor(people: readonly Person[], current: Person) {
    this.known = people;
    const select = element('select', { attributes: { 'aria-label': 'Bạn đang dùng với tư cách' } });
    for (const { email, name, part } of people) {
      const label = part === '' || name === part ? name : `${name} – ${part}`;
      const option = element('option', { text: label, attributes: { value: email } });
      option.selected = email === current.email;
      select.append(option);
    }
    select.addEventListener('change', () => {
      location.search = new URLSearchParams({ token: startToken(), user: select.value }).toString();
    });
    const viewing =
      current.part === 'Người xem' ? element('span', { class: 'badge', text: 'Chỉ xem' }) : null;
    const label = element('label', { class: 'switch' }, element('span', { text: 'Bạn là' }), select);
    this.root.append(this.open, ...(viewing === null ? [] : [viewing]), label);
  }

  present(users: readonly string[]): void {
    const names = [...new Set(users)].map(
      (email) => this.known.find((person) => person.email === email)?.name ?? email,
    );
    this.open.title = names.join('\n');
    this.open.textContent = users.length < 2 ? '' : `${users.length} cửa sổ đang mở`;
  }
}
