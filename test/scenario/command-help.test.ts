import { describe, expect, it } from '@jest/globals';
import { loa } from '../support/cli';

describe('asking a command for help runs nothing and ends with exit 0', () => {
  it('help and --help list every command', () => {
    for (const word of ['help', '--help', '-h']) {
      const { code, stdout } = loa(word);
      expect(code).toBe(0);
      for (const name of [
        'init',
        'check',
        'fix',
        'coverage',
        'report',
        'table',
        'verify',
        'new-year',
        'demo',
        'serve',
      ])
        expect(stdout).toContain(`  ${name}`);
    }
  });

  it('a command with --help shows its own usage alone', () => {
    const { code, stdout, stderr } = loa('coverage', '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('coverage --workbook');
    expect(stdout).not.toContain('new-year');
  });
});
