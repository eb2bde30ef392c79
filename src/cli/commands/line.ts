import { wholeCatalog } from '../../catalog/load.ts';
import { line } from '../../reports/line.ts';
import { lookUp } from '../../reports/look-up.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { settingsOf } from '../settings.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';

export interface LineFlags {
  readonly set: readonly string[];
}

/** `demarc line`: what the provider publishes for a service, and what would move it. No estate is needed. */
export const lineCommand = async (service: string, kind: string | undefined, { set }: LineFlags): Promise<number> => {
  const catalog = await wholeCatalog();
  const { services, lines } = lookUp(catalog);
  const screen = screenOf(process.stdout, process.env, process.platform);
  const name = oneOf('service', kind === undefined ? service : `${service}.${kind}`, [...services.keys(), ...lines.keys()], 'demarc services lists them.');
  const kinds = lines.has(name) ? [name] : [...lines.keys()].filter(id => lines.get(id)?.of.service.id === name);
  const [only] = kinds;
  const of = only === undefined ? undefined : lines.get(only)?.of;
  if (kinds.length === 1 && only !== undefined && of) write(line(catalog, only, settingsOf(set, of), screen));
  else if (set.length > 0) throw new UsageError(`${name} has several kinds of asset, each with a line of its own`, `Say which: ${kinds.join(', ')}.`);
  else write([`${services.get(name)?.name ?? name} has a line for each kind of asset:\n`, ...kinds.map(id => `  demarc line ${id}\n`)]);
  return 0;
};
