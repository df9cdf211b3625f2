import { render } from 'preact';
import { PLAN_DOCUMENT } from '../wording/intake/plan-document';
import { createPageServer } from './browser';
import { GuideLink } from './parts/guide-link';
import { PlanDialog } from './plan-document/plan-dialog';

const page = document.getElementById('page');
if (page !== null)
  render(
    <main class="page dialog stack">
      <h1 class="unseen">{PLAN_DOCUMENT.title}</h1>
      <GuideLink page="nhap-ke-hoach" />
      <PlanDialog server={createPageServer()} />
    </main>,
    page,
  );
