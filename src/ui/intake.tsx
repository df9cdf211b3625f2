import { render } from 'preact';
import { INTAKE_UI } from '../wording/intake/ui-intake';
import { createPageServer } from './browser';
import { GuideLink } from './parts/guide-link';
import { IntakeDialog } from './intake/intake-dialog';

const page = document.getElementById('page');
if (page !== null)
  render(
    <main class="page dialog stack">
      <h1 class="unseen">{INTAKE_UI.title}</h1>
      <GuideLink page="nhap-danh-sach" />
      <IntakeDialog server={createPageServer()} />
    </main>,
    page,
  );
