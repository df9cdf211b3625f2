/**
 * Text of a file that was pushed beside the code (`name`.html in the script project). Costs no service call of the
 * budgets and no scope; throws Google's words where the file is not there.
 */
export function readPushedFile(name: string): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}
