import type { Declaration } from '../../model/index.ts';
import { hang, safe, wrap } from '../terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from '../terminal/screen.ts';
import { akaWords } from '../words.ts';
import type { GuideFormat } from './blank.ts';
import { commandLines } from './command.ts';
import type { Guide, Live, Written } from './guide.ts';
import { quoted } from './live.ts';

export const formatNames: Readonly<Record<GuideFormat, string>> = {
  terraform: 'Terraform',
  cloudformation: 'CloudFormation',
  bicep: 'Bicep',
  arm: 'ARM',
  manifest: 'Manifest',
};
export const cloudNames = { aws: 'AWS', azure: 'Azure', google: 'Google Cloud', kubernetes: 'Kubernetes' } as const;
const indent = 12;

/** All that is known of what to do about a check: every format, and the command line of the provider. */
export const guideLines = (guide: Guide, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { dot } = glyphsOf(screen);
  const { check, wanted, otherwise, written, live } = guide;
  const say = (label: string, text: string): readonly string[] => (text === '' ? [] : hang(`  ${label}`, safe(text, screen), indent, screen));
  return [
    `${ink.bold(check.id)} ${dot} ${ink.severity[check.severity](check.severity)} ${dot} ${ink.dim(check.duty)}`,
    ...wrap(safe(check.title, screen), screen.width),
    ...say('risk', check.risk),
    ...say('also', akaWords(check.aka)).map(ink.dim),
    ...wanted.flatMap((wish, i) => say(i === 0 ? 'wanted' : '', wish)),
    ...otherwise.flatMap(other => say('or', other)),
    ...written.flatMap(one => ['', ...writtenLines(one, screen)]),
    ...live.flatMap(one => ['', ...liveLines(one, screen, 2)]),
    ...(written.length === 0 && live.length === 0 ? ['', ...wrap(safe(notWritten, screen), screen.width)] : []),
  ];
};
export const notWritten = 'No format that is read writes it: a person sees to it where the service is run, and declares it in demarc.yaml.';

const headOf = (parts: readonly (string | undefined)[], screen: Screen): string => {
  const [first, ...others] = parts.filter(part => part !== undefined && part !== '');
  const { dot } = glyphsOf(screen);
  return `${inkOf(screen).bold(first ?? '')}${others.map(other => ` ${dot} ${other}`).join('')}`;
};
const source = (text: string, screen: Screen, by: number): readonly string[] =>
  text.split('\n').map(line => (line === '' ? '' : `${' '.repeat(by)}${safe(line, screen)}`));

const writtenLines = ({ format, type, snippets, words, disruption }: Written, screen: Screen): readonly string[] => [
  headOf([formatNames[format], type, disruption], screen),
  ...snippets.flatMap(({ text, linked }) => [...(linked === undefined ? [] : [`  on the linked ${linked}`]), ...source(text, screen, 4)]),
  ...byHand(words, screen),
];
const byHand = (words: readonly string[], screen: Screen): readonly string[] =>
  words.flatMap((word, i) => hang(i === 0 ? '  by hand' : '', safe(word, screen), indent, screen));

const liveLines = ({ cloud, linked, disruption, does, undoes, permissions, note }: Live, screen: Screen, by: number): readonly string[] => {
  const ink = inkOf(screen);
  const shell = (commands: readonly string[]): readonly string[] =>
    commands.flatMap(command => commandLines(safe(command, screen), screen.width - by - 2).map(line => `${' '.repeat(by + 2)}${line}`));
  const on = linked === undefined ? undefined : `on the linked ${linked}`;
  return [
    `${' '.repeat(by - 2)}${headOf([`${cloudNames[cloud]}, where it runs`, on, disruption], screen)}`,
    ...shell(does),
    `${' '.repeat(by)}${ink.dim('and back')}`,
    ...shell(undoes).map(ink.dim),
    ...(note === undefined ? [] : hang(`${' '.repeat(by)}note`, safe(note, screen), by + 10, screen)),
    ...needs(permissions, Number.POSITIVE_INFINITY, by, screen),
  ];
};
const needs = (permissions: readonly string[], most: number, by: number, screen: Screen): readonly string[] => {
  const more = permissions.length - most;
  const shown = more > 1 ? `${permissions.slice(0, most).join(', ')} and ${more} more` : permissions.join(', ');
  return permissions.length === 0 ? [] : hang(`${' '.repeat(by)}needs`, safe(shown, screen), by + 10, screen);
};

/** What an asset needs under one of its checks: short, in the format that it was read in. */
export interface Advice {
  readonly guide: Guide;
  readonly declaration: Declaration;
  /** `demarc fix` was tried, and offers a change. */
  readonly fixable: boolean;
}
const mostLines = 16;
const onlyAnew = 'only a new resource in place of this one can have it';

export const adviceLines = ({ guide, declaration, fixable }: Advice, screen: Screen): readonly string[] => {
  const { written, live, check } = guide;
  const wanted = guide.replaces && declaration.live ? [...guide.wanted, onlyAnew] : guide.wanted;
  const fix = fixable ? labelled('fix', [`demarc fix --asset ${shellWord(declaration.address)} --check ${check.id}`], screen) : [];
  if (declaration.live) return [...(live.length > 0 ? live.flatMap(one => liveAdvice(one, screen)) : wish(wanted, screen)), ...fix];
  const format = declaration.at.file.endsWith('.bicep') ? 'bicep' : undefined;
  const own = written.find(one => one.format === format) ?? written.find(one => one.format !== 'bicep') ?? written[0];
  if (!own) return [...wish(wanted, screen), ...fix];
  const snippets = own.snippets.flatMap(({ text, linked }, i) => {
    const label = [...(linked === undefined ? [] : [`on the linked ${linked}`]), ...(own.disruption === undefined || i > 0 ? [] : [own.disruption])].join(', ');
    const lines = namedAfter(declaration, text).split('\n');
    const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), glyphsOf(screen).more] : lines;
    return labelled(i === 0 ? 'write' : '', [...(label === '' ? [] : [`${label}:`]), ...shown], screen);
  });
  return [...snippets, ...byHand(own.words, screen), ...fix];
};
/** The example under the name that its author gave it. */
const namedAfter = ({ address, type }: Declaration, text: string): string => {
  const own = new RegExp(`(?:^|\\.)${type}\\.([A-Za-z_][\\w-]*)(?:\\[.*\\])?$`).exec(address)?.[1];
  if (own !== undefined) return text.replaceAll(/\bexample\b/g, () => own);
  return type.startsWith('AWS::') && /^[A-Za-z0-9]+$/.test(address) ? text.replaceAll(/\bExample(?=[A-Z]|\b)/g, () => address) : text;
};
const wish = (wanted: readonly string[], screen: Screen): readonly string[] =>
  wanted.flatMap((one, i) => hang(i === 0 ? '  wanted' : '', safe(one, screen), indent, screen));
const liveAdvice = ({ does, undoes, permissions, note, disruption }: Live, screen: Screen): readonly string[] => {
  const shell = (commands: readonly string[]): readonly string[] => commands.flatMap(command => commandLines(safe(command, screen), screen.width - indent));
  return [
    ...labelled('run', [...(disruption === undefined ? [] : [`${disruption}:`]), ...shell(does)], screen),
    ...labelled('back', shell(undoes), screen).map(inkOf(screen).dim),
    ...(note === undefined ? [] : hang('  note', safe(note, screen), indent, screen)),
    ...needs(permissions, 5, 2, screen),
  ];
};
/** Lines that are copied as they are: their indentation counts. */
const labelled = (label: string, lines: readonly string[], screen: Screen): readonly string[] =>
  lines.map((line, i) => `${i === 0 ? `  ${label}`.padEnd(indent) : ' '.repeat(indent)}${safe(line, screen)}`.trimEnd());
const shellWord = (text: string): string => (/^[\w.:/@-]+$/.test(text) ? text : quoted(text));
