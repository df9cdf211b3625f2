import { render } from 'preact';
import { PLAN_DOCUMENT } from '../wording/plan-document';
import { createPageServer } from './browser';
import { PlanDialog } from './plan-document/plan-dialog';

const page = document.getElementById('page');
if (page !== null)
  render(
    <main class="page dialog stack">
      <h1 class="unseen">{PLAN_DOCUMENT.title}</h1>
      <PlanDialog server={createPageServer()} />
    </main>,
    page,
  );
