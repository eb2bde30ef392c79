import { describe, expect, it } from 'vitest';
import { screenOf } from './screen.ts';

const tty = { isTTY: true, columns: 120 };
const utf8 = { LANG: 'en_GB.UTF-8' };

describe('the screen', () => {
  it('has the width of the terminal, within reason', () => {
    expect(screenOf(tty, utf8, 'linux').width).toBe(120);
    expect(screenOf({ isTTY: true, columns: 400 }, utf8, 'linux').width).toBe(200);
    expect(screenOf({ isTTY: true, columns: 20 }, utf8, 'linux').width).toBe(60);
    expect(screenOf({}, { COLUMNS: '90' }, 'linux').width).toBe(90);
    expect(screenOf({}, { COLUMNS: 'wide' }, 'linux').width).toBe(100);
  });

  it.each([
    [tty, {}, true],
    [{}, {}, false],
    [tty, { NO_COLOR: '1' }, false],
    [tty, { NO_COLOR: '' }, true],
    [{}, { FORCE_COLOR: '1' }, true],
    [tty, { FORCE_COLOR: '0' }, false],
    [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [tty, { TERM: 'dumb' }, false],
  ])('%j with %j has colours: %s', (stream, environment, colour) => {
    expect(screenOf(stream, environment, 'linux').colour).toBe(colour);
  });

  it.each([
    [utf8, 'linux', true],
    [{ LANG: 'C' }, 'linux', false],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }, 'linux', false],
    [{}, 'linux', false],
    [{ CI: 'true' }, 'linux', true],
    [{ ...utf8, TERM: 'linux' }, 'linux', false],
    [{}, 'win32', false],
    [{ WT_SESSION: '1' }, 'win32', true],
  ])('%j on %s knows Unicode: %s', (environment, platform, unicode) => {
    expect(screenOf(tty, environment, platform).unicode).toBe(unicode);
  });
});
