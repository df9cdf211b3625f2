import { render } from 'preact';
import { PAGE_TITLES } from '../wording/menu';
import { createPageServer } from './browser';
import { GuideLink } from './parts/guide-link';
import { PhonesDialog } from './phones/phones-dialog';

const page = document.getElementById('page');
if (page !== null)
  render(
    <main class="page dialog stack">
      <h1 class="unseen">{PAGE_TITLES.phones}</h1>
      <GuideLink page="dien-thoai" />
      <PhonesDialog server={createPageServer()} />
    </main>,
    page,
  );
