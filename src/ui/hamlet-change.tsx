import { render } from 'preact';
import { HAMLET_CHANGE } from '../wording/hamlet-change';
import { createPageServer } from './browser';
import { GuideLink } from './parts/guide-link';
import { ChangeDialog } from './hamlet-change/change-dialog';

const page = document.getElementById('page');
if (page !== null)
  render(
    <main class="page dialog stack change">
      <h1 class="unseen">{HAMLET_CHANGE.title}</h1>
      <GuideLink page="sap-nhap-khu-dan-cu" />
      <ChangeDialog server={createPageServer()} />
    </main>,
    page,
  );
