import { choice, derived, each, isMap, isUnresolved, type Lens, type Parts, type Plain, parts, text, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../ports.ts';

const states = ['encrypted', 'plain', 'no volume'] as const;
type State = (typeof states)[number];

/** The names under which most images have the volume of the system. */
const usual = /^(?:\/dev\/(?:sda1|xvda)|root)$/;

/** A volume that is made with a machine. */
export const disk = {
  device: text({ unset: '' }),
  /** `no volume`: a device that is left out, or storage of the host itself, which is always encrypted. */
  state: choice(states),
};
export const disks = parts(disk, { unset: { items: [] } });

/** How a format writes a device: the names of its properties, dotted where they are nested. */
export interface Spelling {
  readonly device: string;
  /** What makes it a volume; left out where every entry is one. */
  readonly volume?: string;
  readonly encrypted: string;
  readonly snapshot: string;
}

export const disksAt = (path: string, spelling: Spelling, device: Lens<string> = derived(spelling.device, deviceOf)): Lens<Parts<typeof disk>> =>
  each<typeof disk>(path, 'device', { device, state: derived('', written => stateOf(written, spelling)) });

const deviceOf = (device: Plain): Worked<string> => {
  if (typeof device !== 'string') return { unknown: isUnresolved(device) ? device[unresolved] : 'the device has no name' };
  return { value: usual.test(device) ? 'root' : device };
};

/** A volume made from a snapshot keeps the encryption of the snapshot, unless more is asked for. */
export const stateOf = (device: Plain, spelling: Spelling): Worked<State> => {
  if (isUnresolved(device)) return { unknown: device[unresolved], among: ['encrypted', 'plain'] };
  if (spelling.volume !== undefined && pick(device, spelling.volume) === undefined) return { value: 'no volume' };
  const [encrypted, snapshot] = [pick(device, spelling.encrypted), pick(device, spelling.snapshot)];
  if (isUnresolved(encrypted)) return { unknown: encrypted[unresolved], among: ['encrypted', 'plain'] };
  if (String(encrypted) === 'true') return { value: 'encrypted' };
  if (typeof encrypted === 'string' && !/^(?:false)?$/i.test(encrypted))
    return { unknown: 'whether it is encrypted is not known', among: ['encrypted', 'plain'] };
  if (snapshot === undefined || snapshot === null || snapshot === '') return { value: 'plain' };
  return { unknown: 'it is encrypted when its snapshot is', among: ['encrypted', 'plain'] };
};

export const roots = ['encrypted', 'plain', 'not set'] as const;
type Root = (typeof roots)[number];

/** What the list of devices says of the volume of the system. Which device that is, the image decides: when none has a usual name, it may be any of them. */
export const rootOf = (devices: Plain, spelling: Spelling): Worked<Root> => {
  if (isUnresolved(devices)) return { unknown: devices[unresolved], among: roots };
  const all = Array.isArray(devices) ? (devices as readonly Plain[]) : [devices];
  const volumes = all.filter(device => isUnresolved(device) || (isMap(device) && stateWord(device, spelling) !== 'no volume'));
  const named = volumes.find(device => usual.test(String(pick(device, spelling.device))));
  if (named) return rootState(named, spelling);
  if (volumes.length === 0) return { value: 'not set' };
  const among = [...new Set<Root>([...volumes.flatMap(device => possible(rootState(device, spelling))), 'not set'])];
  return { unknown: 'which of its devices holds the system depends on the image', among };
};
const stateWord = (device: Plain, spelling: Spelling): State | undefined => {
  const state = stateOf(device, spelling);
  return 'value' in state ? state.value : undefined;
};
const rootState = (device: Plain, spelling: Spelling): Worked<Root> => {
  if (!isUnresolved(device) && pick(device, spelling.encrypted) === undefined) return { value: 'not set' };
  const state = stateOf(device, spelling);
  if ('unknown' in state) return { unknown: state.unknown, among: ['encrypted', 'plain'] };
  return { value: state.value === 'encrypted' ? 'encrypted' : 'plain' };
};
const possible = (root: Worked<Root>): readonly Root[] => ('value' in root ? [root.value] : (root.among ?? roots));

export const rootAt = (path: string, spelling: Spelling): Lens<Root> => derived(path, devices => rootOf(devices, spelling));
