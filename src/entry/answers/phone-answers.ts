import { keepPhoneLink, MOST_ANSWERS, readPhones } from '../../app/intake/phones';
import type { Phones } from '../../app/intake/phones';
import type { Outcome } from '../../app/ports/failure';
import type { FormTab } from '../../app/ports/forms-port';
import type { Ports } from '../../app/ports/ports';
import { shownText } from '../../domain/cells/cell-text';
import { isJobHeader } from '../../domain/intake/phones/answer-sheet';
import { ok } from '../../domain/result';
import type { Answers, Request } from '../../rpc/answers';
import type { PhonesData } from '../../rpc/requests/phones';

type PhoneCommand = 'phones' | 'keepPhoneLink' | 'phoneAnswers';

export const PHONE_HANDLERS: {
  readonly [C in PhoneCommand]: (ports: Ports, request: Request<C>) => Outcome<Answers[C]>;
} = {
  phones: (ports) => phonesData(ports),
  keepPhoneLink: (ports, { url }) => {
    const kept = keepPhoneLink(ports, url);
    return kept.ok ? phonesData(ports) : kept;
  },
  phoneAnswers: (ports) => ok({ tabs: ports.forms.tabs(MOST_ANSWERS).filter(asksJob) }),
};

const asksJob = ({ rows: [questions = []] }: FormTab): boolean =>
  questions.some((question) => isJobHeader(shownText(question)));

function phonesData(ports: Ports): Outcome<PhonesData> {
  const read = readPhones(ports);
  return read.ok ? ok(toData(read.value)) : read;
}

const toData = ({ link, forms, communeName, hamlets }: Phones): PhonesData => ({
  isLearnt: link !== null,
  forms: forms.map((tab) => ({
    name: tab.name,
    asksJob: asksJob(tab),
    answers: tab.skipped + tab.rows.length - 1,
  })),
  communeName,
  hamlets,
});
