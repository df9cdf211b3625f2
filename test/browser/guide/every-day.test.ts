import { followRound } from '../../support/guide/follow-round';
import { EVERY_DAY } from '../../support/guide/walks/rounds';

followRound('recording, plan, intake, phones, coverage, personal data', EVERY_DAY);
