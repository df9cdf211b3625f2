import { fitsJobCode, jobCode } from '../../domain/intake/phones/job-code';
import { learnLink, linkFor, linkText } from '../../domain/intake/phones/phone-link';
import type { PhoneLink } from '../../domain/intake/phones/phone-link';
import { hamletSuccession } from '../../domain/hamlets/hamlet-succession';
import { hamletLabel } from '../../domain/hamlets/hamlet-label';
import { ok } from '../../domain/result';
import { textDigest } from '../../domain/tables/fingerprint';
import { keptLink, LINK_STATE } from '../../workbook/rows/kept-link-row';
import { tabName } from '../../workbook/workbook';
import { PHONES } from '../../wording/intake/phones';
import { BUSY } from '../../wording/vi';
import { keptLists, structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { FormTab } from '../ports/forms-port';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { auditRows } from '../rows/audit-entry';
import type { RowEdit } from '../rows/row-edit';
import { movedFailure } from '../rows/saving';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';

/** What one call may carry: more answers were taken in long before. */
export const MOST_ANSWERS = 2_000;

/** A hamlet with the link of its own; '' where none is learnt, or its Mã cannot stand in one. */
export interface HamletLink {
  readonly code: string;
  readonly name: string;
  readonly job: string;
  readonly link: string;
}

export interface Phones {
  readonly link: PhoneLink | null;
  /** Tabs that forms write into. */
  readonly forms: readonly FormTab[];
  readonly communeName: string;
  readonly hamlets: readonly HamletLink[];
}

/** The commune's form as far as it is known, and a link for each hamlet in force, good for the plan's year. Writes nothing. */
export function readPhones(ports: Ports): Outcome<Phones> {
  const today = ports.clock.today();
  const lists = keptLists(ports, today);
  if (!lists.ok) return lists;
  const link = phoneLinkOf(ports);
  const { settings, hamlets } = lists.value;
  const inForce = hamletSuccession(hamlets, today).inForce;
  return ok({
    link,
    forms: ports.forms.tabs(MOST_ANSWERS),
    communeName: settings.communeName,
    hamlets: inForce.map((hamlet): HamletLink => {
      const job = jobFor('', hamlet.code, String(settings.planYear));
      const own = link === null || job === '' ? '' : linkFor(link, job);
      return { code: hamlet.code, name: hamletLabel(hamlet, hamlets), job, link: own };
    }),
  });
}

/** '' where a Mã cannot stand in a Mã việc. */
export const jobFor = (item: string, hamlet: string, period: string): string =>
  fitsJobCode(item) && fitsJobCode(hamlet) ? jobCode({ item, hamlet, period }) : '';

/** The link that was learnt; null where there is none, or no inbox. One read. */
export function phoneLinkOf(ports: Pick<Ports, 'rows'>): PhoneLink | null {
  const read = ports.rows.snapshot('inbox');
  return read.ok ? keptLink(read.value.rows) : null;
}

/** Learns the entry of «Mã việc» from a pre-filled link and keeps it in Hộp thư đến, under one lock. The same link again writes nothing. */
export function keepPhoneLink(ports: Ports, pasted: string): Outcome<PhoneLink> {
  const learnt = learnLink(pasted);
  if (!learnt.ok) return failure('request', PHONES.problem[learnt.problem]);
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
    const log = findLog(ports);
    return log.ok ? keep(ports, learnt.link) : log;
  });
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function keep(ports: Ports, link: PhoneLink): Outcome<PhoneLink> {
  const read = ports.rows.snapshot('inbox');
  if (!read.ok) return structureFailure(read.error);
  const standing = keptLink(read.value.rows);
  const text = linkText(link);
  if (standing !== null && linkText(standing) === text) return ok(link);
  const row = read.value.lastRow + 1;
  const edit: RowEdit = {
    tab: 'inbox',
    row,
    before: null,
    written: {
      intake: LINK_STATE,
      source: PHONES.form,
      key: LINK_STATE,
      digest: textDigest(text),
      at: ports.clock.now(),
      target: tabName('activities'),
      proposal: text,
      state: LINK_STATE,
      reason: PHONES.keptLink,
      _id: ports.identity.newId(),
    },
  };
  const before = standing === null ? null : linkText(standing);
  const log = auditRows(ports, 'linkKept', { tab: 'inbox', row, id: LINK_STATE }, [
    { field: 'proposal', before, after: text },
  ]);
  const displaced = writeRows(ports, [edit], log);
  ports.workbook.flush();
  return displaced.length > 0 ? movedFailure('inbox', displaced, 1) : ok(link);
}
