import { wholeCatalog } from '../../catalog/load.ts';
import type { Catalog } from '../../model/index.ts';
import type { Settings } from '../../reports/draw-line.ts';
import { line } from '../../reports/line.ts';
import { lookUp } from '../../reports/look-up.ts';
import { type Mode, modeNamed, modesOf } from '../../reports/modes.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { settingsOf } from '../settings.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';
import { type PublishedFlags, publishedCommand } from './published.ts';

export interface LineFlags extends PublishedFlags {
  readonly set: readonly string[];
  readonly mode?: string;
}

/** `demarc line`: what the provider publishes for a service or a service model, and what would move it. No estate is needed. */
export const lineCommand = async (service: string | undefined, kind: string | undefined, flags: LineFlags): Promise<number> => {
  if (service === undefined) return publishedCommand(flags);
  if (flags.model !== undefined || flags.publisher !== undefined)
    throw new UsageError('--model and --publisher are about published tables, and take no service', 'For a way of running a service say --mode.');
  const catalog = await wholeCatalog();
  const kinds = kindsOf(catalog, service, kind);
  const drawn = flags.mode === undefined ? kinds.map(id => ({ id, settings: {} })) : inMode(catalog, kinds, flags.mode);
  const [only] = drawn;
  if (drawn.length === 1 && only) draw(catalog, only.id, only.settings, flags.set);
  else if (flags.set.length > 0)
    throw new UsageError(`${service} has several kinds of asset, each with a line of its own`, `Say which: ${drawn.map(({ id }) => id).join(', ')}.`);
  else if (flags.mode !== undefined) for (const { id, settings } of drawn) draw(catalog, id, settings, []);
  else write([`${nameOf(catalog, kinds)} has a line for each kind of asset:\n`, ...kinds.map(id => `  demarc line ${id}\n`)]);
  return 0;
};

const kindsOf = (catalog: Catalog, service: string, kind: string | undefined): readonly string[] => {
  const { services, lines } = lookUp(catalog);
  const name = oneOf('service', kind === undefined ? service : `${service}.${kind}`, [...services.keys(), ...lines.keys()], 'demarc services lists them.');
  return lines.has(name) ? [name] : [...lines.keys()].filter(id => lines.get(id)?.of.service.id === name);
};
const nameOf = (catalog: Catalog, [kind = '']: readonly string[]): string => lookUp(catalog).lines.get(kind)?.of.service.name ?? kind;

const draw = (catalog: Catalog, kind: string, settings: Settings, set: readonly string[]): void => {
  const of = lookUp(catalog).lines.get(kind)?.of;
  if (of) write(line(catalog, kind, { ...settings, ...settingsOf(set, of) }, screenOf(process.stdout, process.env, process.platform)));
};

/** The kinds that know the mode, set to it. */
const inMode = (catalog: Catalog, kinds: readonly string[], typed: string) => {
  const known = kinds.map(id => ({ id, modes: modesOfKind(catalog, id) }));
  const fitting = known.flatMap(({ id, modes }) => {
    const mode = modeNamed(typed, modes);
    return mode ? [{ id, settings: mode.settings }] : [];
  });
  if (fitting.length > 0) return fitting;
  const names = [...new Set(known.flatMap(({ modes }) => modes.map(mode => mode.name)))];
  throw new UsageError(
    `${nameOf(catalog, kinds)} has no mode "${typed}"`,
    names.length === 0 ? 'Nothing moves its line.' : `What moves its line: ${names.join(', ')}.`,
  );
};
const modesOfKind = (catalog: Catalog, kind: string): readonly Mode[] => {
  const found = lookUp(catalog).lines.get(kind);
  return found ? modesOf(found.of, found.line) : [];
};
