import { followRound } from '../../support/guide/follow-round';
import { EVERY_YEAR } from '../../support/guide/walks/rounds';

followRound('setting up, reports, approval, mergers, the new year', EVERY_YEAR);
