import { createInstallations } from '../../adapters/platform/installation-marks';
import { createPerson } from '../../adapters/platform/seen-version';
import type { Outcome } from '../../app/ports/failure';
import type { InstallationMark } from '../../app/ports/installation-port';
import type { Ports } from '../../app/ports/ports';
import { APP_VERSION } from '../../app/upkeep/app-version';
import { structureProblems } from '../../app/upkeep/self-check';
import { foreignTabs, setUpWorkbook } from '../../app/upkeep/set-up-workbook';
import { suggestStarter } from '../../app/upkeep/suggest-starter';
import { otherInstallation, welcome } from '../../app/upkeep/welcome';
import { ok } from '../../domain/result';
import type { Answers, Request } from '../../rpc/answers';
import { OTHER_INSTALLATION } from '../../wording/upkeep/installations';
import { setUpData } from './answer-data';
import { catchGoogle } from '../catch-google';
import { selfCheckAnswer } from './self-check-answers';
import { readDaysOff, starterRows } from '../templates';

type UpkeepCommand = 'setUp' | 'setUpPlan' | 'selfCheck' | 'welcome';

/** One handler a command of setting up and of what a person hears of the add-on itself. */
export const UPKEEP_HANDLERS: {
  readonly [C in UpkeepCommand]: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
} = {
  setUp: (ports, { template, starter, beside }) => {
    // A whole starter builds on the oldest catalogues; a person who chose none gets what the dialog suggests.
    const base = template ?? (starter === undefined ? suggestStarter(ports).template : 'trang');
    const source = {
      starter: starterRows(base, starter),
      daysOff: readDaysOff(),
      ...(beside === undefined ? {} : { beside }),
    };
    const done = setUpWorkbook(ports, source);
    return done.ok ? ok(setUpData(done.value)) : done;
  },
  setUpPlan: (ports) => {
    const read = ports.workbook.read(['settings']);
    const { notices, ...suggested } = suggestStarter(ports);
    return ok({
      problems: structureProblems(ports),
      ...suggested,
      notices: [...notices, ...otherTexts(otherInstallation(createInstallations(), ports.clock.today()))],
      others: read.ok ? [] : foreignTabs(ports, read.error),
    });
  },
  selfCheck: (ports) => ok(selfCheckAnswer(ports)),
  welcome: (ports) => {
    const { isUpdated, other } = welcome({
      person: createPerson(),
      installations: createInstallations(),
      today: ports.clock.today(),
      version: APP_VERSION,
      attempt: catchGoogle,
    });
    return ok({ isUpdated, told: otherTexts(other) });
  },
};

const otherTexts = (other: InstallationMark | null): readonly string[] =>
  other === null ? [] : [OTHER_INSTALLATION(other.way, other.day)];
