import { render } from 'preact';
import { createPageServer } from './browser';
import { FirstStepsPath } from './first-steps/first-steps-path';

const page = document.getElementById('page');
if (page !== null) render(<FirstStepsPath server={createPageServer()} />, page);
