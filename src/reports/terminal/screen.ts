import picocolors from 'picocolors';
import type { Severity, Verdict } from '../../model/index.ts';
import type { Whose } from '../party.ts';
import type { State } from '../tally.ts';

/** What the terminal can show. */
export interface Screen {
  /** In columns. */
  readonly width: number;
  readonly colour: boolean;
  readonly unicode: boolean;
}

export type Paint = (text: string) => string;
export interface Ink {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly whose: Readonly<Record<Whose, Paint>>;
  readonly verdict: Readonly<Record<Verdict, Paint>>;
  readonly state: Readonly<Record<State, Paint>>;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

/** Every colour of the product, in one place. Nothing is said by colour alone. */
export const inkOf = ({ colour }: Screen): Ink => {
  const { bold, dim, red, redBright, yellow, green, blueBright, cyan, magenta } = picocolors.createColors(colour);
  return {
    bold,
    dim,
    whose: {
      customer: yellow,
      shared: magenta,
      provider: blueBright,
      'third-party': cyan,
      nobody: text => bold(red(text)),
      open: cyan,
      unstudied: dim,
      'not-applicable': dim,
    },
    verdict: { met: green, unmet: red, unproven: cyan, attested: green, assumed: blueBright, excepted: dim, none: dim },
    state: {
      gap: text => bold(red(text)),
      unmet: red,
      unproven: cyan,
      unchecked: dim,
      done: green,
      excepted: dim,
      assumed: blueBright,
      unstudied: dim,
      none: dim,
    },
    severity: { critical: text => bold(redBright(text)), high: red, medium: yellow, low: text => text },
  };
};

export interface Glyphs {
  readonly whose: Readonly<Record<Whose, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly state: Readonly<Record<State, string>>;
  readonly bar: { readonly customer: string; readonly shared: string; readonly provider: string };
  readonly line: { readonly flat: string; readonly wall: string; readonly foot: string; readonly head: string };
  readonly rule: string;
  readonly dot: string;
  readonly arrow: string;
  readonly more: string;
}

const unicode: Glyphs = {
  whose: { customer: 'C', shared: '◩', provider: 'P', 'third-party': 'T', nobody: '!', open: '?', unstudied: '…', 'not-applicable': '·' },
  verdict: { met: '✓', unmet: '✗', unproven: '?', attested: '✓', assumed: '~', excepted: '-', none: '·' },
  state: { gap: '!', unmet: '✗', unproven: '?', unchecked: '○', done: '✓', excepted: '-', assumed: '~', unstudied: '…', none: '·' },
  bar: { customer: '█', shared: '▒', provider: '░' },
  line: { flat: '━', wall: '┃', foot: '┛', head: '┏' },
  rule: '─',
  dot: '·',
  arrow: '→',
  more: '…',
};
const ascii: Glyphs = {
  whose: { customer: 'C', shared: 'S', provider: 'P', 'third-party': 'T', nobody: '!', open: '?', unstudied: '_', 'not-applicable': '.' },
  verdict: { met: '+', unmet: 'x', unproven: '?', attested: '+', assumed: '~', excepted: '-', none: '.' },
  state: { gap: '!', unmet: 'x', unproven: '?', unchecked: 'o', done: '+', excepted: '-', assumed: '~', unstudied: '_', none: '.' },
  bar: { customer: '#', shared: '%', provider: ':' },
  line: { flat: '=', wall: '|', foot: '+', head: '+' },
  rule: '-',
  dot: '-',
  arrow: '->',
  more: '...',
};
export const glyphsOf = (screen: Screen): Glyphs => (screen.unicode ? unicode : ascii);
