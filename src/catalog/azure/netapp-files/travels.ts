import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

export const travels = ['encrypted', 'in the clear'] as const;
type Travels = (typeof travels)[number];

const isOn = (plain: Plain): boolean => plain === true || plain === 'true';

/** How files travel between a volume and its clients. NFS 3 cannot be encrypted; SMB and NFS 4.1 are where that is switched on. */
export const travelsBy =
  (names: { readonly protocols: string; readonly smb: string; readonly kerberos: string; readonly inside?: string }) =>
  (body: Plain): Worked<Travels> => {
    const told = names.inside !== undefined && isMap(body) ? body[names.inside] : body;
    if (!isMap(told)) return isUnresolved(told) ? { unknown: told[unresolved], among: travels } : { value: 'in the clear' };
    const listed = told[names.protocols];
    const protocols = Array.isArray(listed) ? (listed as readonly Plain[]) : [listed ?? 'NFSv3'];
    return worst(protocols.map(protocol => by(protocol, told[names.smb], told[names.kerberos])));
  };

const by = (protocol: Plain, smb: Plain, kerberos: Plain): Worked<Travels> => {
  if (isUnresolved(protocol)) return { unknown: protocol[unresolved], among: travels };
  const name = String(protocol).toLowerCase();
  const setting = name === 'cifs' ? smb : name === 'nfsv4.1' ? kerberos : false;
  if (isUnresolved(setting)) return { unknown: setting[unresolved], among: travels };
  return { value: isOn(setting) ? 'encrypted' : 'in the clear' };
};
const worst = (all: readonly Worked<Travels>[]): Worked<Travels> =>
  all.find(one => 'value' in one && one.value === 'in the clear') ?? all.find(one => 'unknown' in one) ?? all[0] ?? { value: 'in the clear' };
