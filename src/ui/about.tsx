import { render } from 'preact';
import { ABOUT } from '../wording/ui-set-up';
const page = document.getElementById('page');
if (page !== null)
  render(
    <main class="page dialog">
      <h1>{ABOUT.title}</h1>
    </main>,
    page,
  );
