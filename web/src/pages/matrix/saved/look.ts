import type { State } from '../../../../../src/reports/tally.ts';

/** The colours of the style sheet in the light; a picture that is saved has no other. */
export const light = {
  card: '#ffffff',
  ink: '#1a1d21',
  quiet: '#5b636d',
  rule: '#e2e3e0',
  'rule-strong': '#c4c7c4',
  none: '#f0f0ed',
  provider: '#0072b2',
  'provider-soft': '#cfe3f1',
  'provider-full': '#8fc1e2',
  customer: '#e69f00',
  'customer-soft': '#fbe8bf',
  'customer-full': '#e69f00',
  third: '#cc79a7',
  'third-soft': '#f3dbe8',
  'third-full': '#cc79a7',
  'bad-full': '#d55e00',
  'doubt-soft': '#f3ecb4',
  'good-soft': '#c9ebdd',
  hatch: '#c62f26',
  'on-full': '#1a1200',
} as const;
const severities: Readonly<Record<string, string>> = { low: '#f8e3d3', medium: '#f1b98c', high: '#d9691c', critical: '#8c2b00', none: light.none };
const moved: Readonly<Record<string, string>> = { provider: '#8fc1e2', 'third-party': '#cc79a7', customer: '#e69f00', shared: '#cfc29a', nobody: '#eaa59f' };
const neither = '#d4d4d0';

/** How a field is drawn: two halves along the diagonal, edges above and below, and what lies over them. */
export interface Look {
  readonly above: string;
  readonly below: string;
  readonly top?: string;
  readonly bottom?: string;
  readonly border?: string;
  readonly dashed?: true;
  readonly thick?: true;
  readonly hatched?: true;
  readonly dotted?: true;
  readonly overlap?: true;
  readonly text: string;
}
const filled = (fill: string, text: string = light.ink): Look => ({ above: fill, below: fill, text });
const dashed: Look = { ...filled(light.none), border: light['rule-strong'], dashed: true };

/** What the names of classes that `paintOf` gives look like; the style sheet says the same for the page. */
export const lookOf = (classes: string): Look => {
  const names = new Set(classes.split(' '));
  const look = baseOf(classes, names);
  const isHatched = names.has('hatched') || names.has('whose-nobody') || names.has('status-gap');
  return {
    ...look,
    ...(isHatched && { ...filled(light.card), hatched: true as const }),
    ...(names.has('dotted') && { dotted: true as const }),
    ...(names.has('overlap') && { overlap: true as const }),
  };
};

const baseOf = (classes: string, names: ReadonlySet<string>): Look => {
  const after = (start: string): string => [...names].find(name => name.startsWith(start))?.slice(start.length) ?? '';
  if (names.has('moved'))
    return { above: moved[after('from-')] ?? neither, below: moved[after('to-')] ?? neither, border: light.ink, thick: true, text: light['on-full'] };
  if (classes.startsWith('severity-')) return filled(severities[after('severity-')] ?? light.none, names.has('severity-critical') ? light.card : light.ink);
  if (classes.startsWith('status-')) return statusLook(after('status-'));
  if (classes.startsWith('whose-')) return partyLook(after('whose-'), names.has('full') ? 'full' : 'soft', names.has('with-third'));
  if (classes.startsWith('hatched')) return { ...filled(light.card), border: light.hatch };
  return filled(classes === 'nothing' ? light.card : light.none, classes === 'unmoved' ? light.quiet : light.ink);
};

const statusLook = (state: string): Look => {
  const looks: Readonly<Record<string, Look>> = {
    gap: { ...filled(light.card), border: light.hatch },
    unmet: filled(light['bad-full'], light['on-full']),
    unproven: { ...filled(light['doubt-soft']), dotted: true },
    done: filled(light['good-soft']),
    unchecked: { ...dashed, above: light.card, below: light.card },
    excepted: { ...filled(light.none), border: light['rule-strong'] },
  };
  return looks[state] ?? filled(light.none);
};

const partyLook = (whose: string, strength: 'soft' | 'full', withThird: boolean): Look => {
  const [customer, provider, third] = [light[`customer-${strength}`], light[`provider-${strength}`], light[`third-${strength}`]];
  const text = strength === 'full' && whose !== 'provider' ? light['on-full'] : light.ink;
  if (whose === 'provider') return { ...filled(provider, text), bottom: light.provider };
  if (whose === 'customer') return { ...filled(customer, text), top: light.customer };
  if (whose === 'third-party') return { ...filled(third, text), bottom: light.third };
  if (whose === 'shared')
    return { above: customer, below: withThird ? third : provider, top: light.customer, bottom: withThird ? light.third : light.provider, text };
  return whose === 'nobody' ? { ...filled(light.card), border: light.hatch } : dashed;
};

/** The glyphs of the style sheet, in a square of twelve: what is drawn and how thick. */
export const glyphs: Readonly<Partial<Record<State, readonly [path: string, stroke: number]>>> = {
  gap: ['M6 1.5v5M6 10.3v.1', 2],
  unmet: ['M2 2l8 8M10 2l-8 8', 2],
  unproven: ['M3.3 3.6A2.7 2.7 0 1 1 6 6.3v1M6 10.6v.1', 1.8],
  done: ['M1.5 6.5l3 3 6-7', 1.8],
  unchecked: ['M2.4 6a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0', 1.5],
  excepted: ['M2 6h8', 2],
  assumed: ['M1.5 7c1.5-3 3-3 4.5-1s3 2 4.5-1', 1.6],
  unstudied: ['M2 6h.1M6 6h.1M10 6h.1', 2.2],
};
