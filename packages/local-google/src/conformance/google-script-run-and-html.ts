import type { ConformanceCase } from './conformance-case';
import { holds, same } from './expectations';

const CLIENT_SERVER = 'D: guides/html/communication; P: tanaikech 2023-08-28';
const TEMPLATES = 'D: guides/html/templates';

/** What `<?= ?>` prints for a value that would break out of each place. */
function evaluated(source: string, value: string): string {
  const template = HtmlService.createTemplate(source) as GoogleAppsScript.HTML.HtmlTemplate & {
    value: string;
  };
  template.value = value;
  return template.evaluate().getContent();
}

/** facts.md 27–29, 44. */
export const googleScriptRunAndHtmlCases: readonly ConformanceCase[] = [
  {
    fact: 27,
    title:
      'Dates, functions and cycles are illegal both ways; undefined in arrays becomes null; a returned Date turns the result into null',
    source: CLIENT_SERVER,
    tag: 'by hand',
    steps: 'Conformance → «Open the page». Seen: every line of fact 27 says «as noted».',
  },
  {
    fact: 28,
    title: 'names ending in _ cannot be called; ten calls at once, then a queue',
    source: 'D: guides/html/communication',
    tag: 'by hand',
    steps:
      'Conformance → «Open the page». Seen: «pageSecret_ is no function»; of twelve calls of 3 s the last two end after about 6 s.',
  },
  {
    fact: 29,
    title: 'the three scriptlets: <? ?> runs code, <?= ?> escapes, <?!= ?> does not',
    source: TEMPLATES,
    tag: 'auto',
    run: () => {
      same('code', evaluated('<? for (let i = 0; i < 2; i++) { ?>[<?= i ?>]<? } ?>', ''), '[0][1]');
      same('raw', evaluated('<?!= value ?>', '<b>'), '<b>');
      const text = evaluated('<p><?= value ?></p>', '<b>&');
      holds('in text', !text.includes('<b>') && text.includes('&lt;b&gt;&amp;'), text);
    },
  },
  {
    fact: 29,
    title: '<?= ?> cannot leave an attribute or a string of a script',
    source: TEMPLATES,
    tag: 'auto',
    run: () => {
      const attribute = evaluated('<p title="<?= value ?>">', '" onclick="x()');
      holds('in an attribute', !attribute.includes('" onclick'), attribute);
      const script = evaluated('<script>var a = "<?= value ?>";</script>', '";x();</script>');
      holds(
        'in a script',
        !script.includes('";x()') && script.indexOf('</script>') === script.length - 9,
        script,
      );
    },
  },
  {
    fact: 44,
    title: 'HtmlService strips // and what follows inside template literals of a page',
    source: 'P: github enuchi/React-Google-Apps-Script#157',
    tag: 'by hand',
    steps:
      'Conformance → «Open the page». Seen: the line of fact 44 says that a script with // in a template literal is broken.',
  },
];
