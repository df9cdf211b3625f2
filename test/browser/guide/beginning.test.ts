import { followRound } from '../../support/guide/follow-round';
import { BEGINNING } from '../../support/guide/walks/rounds';

followRound('from an empty spreadsheet', BEGINNING);
