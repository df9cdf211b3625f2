/** The pre-filled link of the commune's form, as far as it is needed to make one for a job. */
export interface PhoneLink {
  /** Up to «?». */
  readonly base: string;
  /** Google's name of the question «Mã việc»: entry.1234567. */
  readonly entry: string;
}

/** not-a-form: no link of a Google Form; short: Google's shortened link, which says no entry; no-mark: no answer is the word that the recipe asks for. */
export type LinkProblem = 'not-a-form' | 'short' | 'not-filled' | 'no-mark';
export type LinkLearnt =
  { readonly ok: true; readonly link: PhoneLink } | { readonly ok: false; readonly problem: LinkProblem };

/** Typed as the answer of «Mã việc» when the link is made, so that its entry is known among the others. */
export const LINK_MARK = 'MAVIEC';

const FORM = /^https:\/\/docs\.google\.com\/forms\/(?:u\/\d+\/)?d\/(?:e\/)?[\w-]{10,}\/viewform$/;
const SHORT = /^https:\/\/forms\.gle\//;
const ENTRY = /^entry\.\d+$/;

/** Learns the entry of «Mã việc» from one pre-filled link. */
export function learnLink(pasted: string): LinkLearnt {
  const text = pasted.trim();
  if (SHORT.test(text)) return { ok: false, problem: 'short' };
  const [base = '', query] = text.split('?', 2);
  if (!FORM.test(base)) return { ok: false, problem: 'not-a-form' };
  const answers = (query ?? '').replace(/#.*$/, '').split('&').map(answerOf);
  const filled = answers.filter(({ name }) => ENTRY.test(name));
  if (filled.length === 0) return { ok: false, problem: 'not-filled' };
  const marked = filled.find(({ value }) => value.toUpperCase().replace(/\s/g, '') === LINK_MARK);
  return marked === undefined
    ? { ok: false, problem: 'no-mark' }
    : { ok: true, link: { base, entry: marked.name } };
}

/** The link that opens the form with its Mã việc answered. */
export const linkFor = ({ base, entry }: PhoneLink, code: string): string =>
  `${base}?usp=pp_url&${entry}=${encodeURIComponent(code)}`;

/** Google's own form of a link, kept as text in one cell. */
export const linkText = (link: PhoneLink): string => linkFor(link, LINK_MARK);

function answerOf(pair: string): { readonly name: string; readonly value: string } {
  const at = pair.indexOf('=');
  const value = at < 0 ? '' : pair.slice(at + 1).replace(/\+/g, ' ');
  const name = pair.slice(0, at < 0 ? undefined : at);
  try {
    return { name, value: decodeURIComponent(value) };
  } catch {
    return { name, value: '' };
  }
}
