import { type Ailing, asked, type Change, type FixMaker, spelledMap } from '../../../model/index.ts';
import { itemsAt, literal, nodeAt } from '../../nodes.ts';

const flags = ['settings', 'database_flags'];
const isOn = (name: string, { declaration: { body } }: Ailing): boolean =>
  itemsAt(body, flags).some(([, flag]) => literal(nodeAt(flag, ['name'])) === name && String(literal(nodeAt(flag, ['value']))).toLowerCase() === 'on');
/** Flags of the engine: the value of one that is there, else one more. */
const flagged =
  (value: 'on' | 'off', ...names: readonly string[]) =>
  (asset: Ailing): readonly Change[] => {
    const { id, body } = asset.declaration;
    const wanted = names.filter(name => isOn(name, asset) !== (value === 'on'));
    return wanted.map(name => {
      const there = itemsAt(body, flags).find(([, flag]) => literal(nodeAt(flag, ['name'])) === name);
      return there ? { do: 'set', on: id, path: [...there[0], 'value'], to: value } : { do: 'append', on: id, path: flags, item: spelledMap({ name, value }) };
    });
  };

/** Logs of what was written let MySQL recover to a point in time; the others say it in so many words. */
const recover = (asset: Ailing): readonly Change[] => {
  const [{ id }, engine] = [asset.declaration, asset.fact('engine')];
  if (engine.is === 'unknown') return [];
  const block = ['settings', 'backup_configuration'];
  const name = engine.value === 'MySQL' ? 'binary_log_enabled' : 'point_in_time_recovery_enabled';
  return ['enabled', name].map(name => ({ do: 'set', on: id, path: [...block, name], to: true }));
};

/** Only where all that is let in is everybody; else who the others are is for a person. */
const nameNetworks = ({ declaration: { id, body } }: Ailing): readonly Change[] => {
  const path = ['settings', 'ip_configuration', 'authorized_networks'];
  const all = itemsAt(body, path).map(([, network]) => literal(nodeAt(network, ['value'])));
  return all.length === 1 && all[0] === '0.0.0.0/0' ? [{ do: 'set', on: id, path, to: asked('trusted-ranges', 'value') }] : [];
};

const made = (check: string, make: FixMaker['make']): FixMaker => ({ check: `google.cloud-sql.${check}`, types: ['google_sql_database_instance'], make });
export default [
  made('logs-connections', flagged('on', 'log_connections', 'log_disconnections')),
  made('refuses-files-of-clients', flagged('off', 'local_infile')),
  made('keeps-databases-apart', flagged('off', 'cross db ownership chaining', 'contained database authentication')),
  made('recovers-to-a-point-in-time', recover),
  made('lets-in-named-networks-only', nameNetworks),
] satisfies readonly FixMaker[];
