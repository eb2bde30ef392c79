import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';

/** What stands of one tunnel, whatever the format. */
export interface Tunnel {
  readonly ike: Plain;
  readonly integrity: readonly Plain[];
  readonly groups: readonly Plain[];
  readonly logs: Plain;
  readonly key: Plain;
  readonly lifecycle: Plain;
}
type Body = { readonly [key: string]: Plain };
type Read = (body: Body) => readonly Tunnel[] | { readonly unknown: string };

/** Terraform writes `tunnel1_…` and `tunnel2_…`. */
export const terraformTunnels: Read = body =>
  ['tunnel1', 'tunnel2'].map(tunnel => ({
    ike: body[`${tunnel}_ike_versions`],
    integrity: [body[`${tunnel}_phase1_integrity_algorithms`], body[`${tunnel}_phase2_integrity_algorithms`]],
    groups: [body[`${tunnel}_phase1_dh_group_numbers`], body[`${tunnel}_phase2_dh_group_numbers`]],
    logs: inside(body[`${tunnel}_log_options`], ['cloudwatch_log_options', 'log_enabled']),
    key: body[`${tunnel}_preshared_key`],
    lifecycle: body[`${tunnel}_enable_tunnel_lifecycle_control`],
  }));

/** CloudFormation writes a list; a tunnel that is left out of it has the defaults. */
export const cloudformationTunnels: Read = body => {
  const list = body['VpnTunnelOptionsSpecifications'];
  if (isUnresolved(list)) return { unknown: list[unresolved] };
  const written = Array.isArray(list) ? (list as readonly Plain[]) : [];
  const open = written.find(isUnresolved);
  return open ? { unknown: open[unresolved] } : [written[0], written[1]].map(tunnel => ofSpecification(isMap(tunnel) ? tunnel : {}));
};
const ofSpecification = (tunnel: Body): Tunnel => ({
  ike: valuesOf(tunnel['IKEVersions']),
  integrity: [valuesOf(tunnel['Phase1IntegrityAlgorithms']), valuesOf(tunnel['Phase2IntegrityAlgorithms'])],
  groups: [valuesOf(tunnel['Phase1DHGroupNumbers']), valuesOf(tunnel['Phase2DHGroupNumbers'])],
  logs: inside(tunnel['LogOptions'], ['CloudwatchLogOptions', 'LogEnabled']),
  key: tunnel['PreSharedKey'],
  lifecycle: tunnel['EnableTunnelLifecycleControl'],
});
const valuesOf = (list: Plain): Plain => (Array.isArray(list) ? (list as readonly Plain[]).map(item => (isMap(item) ? item['Value'] : item)) : list);
const inside = (plain: Plain, steps: readonly string[]): Plain => {
  let here = plain;
  for (const step of steps) {
    if (Array.isArray(here)) here = (here as readonly Plain[])[0];
    if (isUnresolved(here)) return here;
    here = isMap(here) ? here[step] : undefined;
  }
  return here;
};

/** Whether a list lets one of these values in; a list that is not written lets in the default, and with it all of them. */
const letsIn = (list: Plain, values: readonly string[]): boolean | undefined => {
  if (isUnresolved(list)) return undefined;
  if (list === undefined || list === null) return true;
  const items = Array.isArray(list) ? (list as readonly Plain[]) : [list];
  if (items.length === 0) return true;
  if (items.some(item => values.includes(String(item).toUpperCase()))) return true;
  return items.some(item => isUnresolved(item) || (typeof item === 'string' && hasHoles(item))) ? undefined : false;
};
const any = (answers: readonly (boolean | undefined)[], why: string): Worked<boolean> =>
  answers.includes(true) ? { value: true } : answers.includes(undefined) ? { unknown: why, among: [true, false] } : { value: false };

const ofTunnels = (read: Read, answer: (tunnels: readonly Tunnel[]) => Worked<boolean>): Lens<boolean> =>
  derived('', body => {
    const tunnels = isMap(body) ? read(body) : { unknown: 'the connection is not known' };
    return 'unknown' in tunnels ? { unknown: tunnels.unknown, among: [true, false] } : answer(tunnels);
  });

export const takesFirstIke = (tunnels: readonly Tunnel[]): Worked<boolean> =>
  any(
    tunnels.map(({ ike }) => letsIn(ike, ['IKEV1'])),
    'which versions of IKE a tunnel takes is not known',
  );
export const takesWeakAlgorithms = (tunnels: readonly Tunnel[]): Worked<boolean> =>
  any(
    tunnels.flatMap(({ integrity, groups }) => [...integrity.map(list => letsIn(list, ['SHA1'])), ...groups.map(list => letsIn(list, ['2', '5']))]),
    'which algorithms a tunnel takes is not known',
  );
const isOn = (plain: Plain): boolean | undefined =>
  isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain)) ? undefined : String(plain) === 'true';
export const allLog = (tunnels: readonly Tunnel[]): Worked<boolean> => {
  const answers = tunnels.map(({ logs }) => isOn(logs));
  if (answers.includes(false)) return { value: false };
  return answers.includes(undefined) ? { unknown: 'whether a tunnel logs is not known', among: [true, false] } : { value: true };
};
const anyWaits = (tunnels: readonly Tunnel[]): Worked<boolean> =>
  any(
    tunnels.map(({ lifecycle }) => isOn(lifecycle)),
    'whether a tunnel waits for you is not known',
  );
const anyKeyWritten = (tunnels: readonly Tunnel[]): Worked<boolean> => {
  const answers = tunnels.map(({ key }) => isWrittenOut(key));
  return any(
    answers.map(one => ('value' in one ? one.value : undefined)),
    'whether a key is written out is not known',
  );
};

export const tunnelLenses = (read: Read) => ({
  takesFirstIke: ofTunnels(read, takesFirstIke),
  takesWeakAlgorithms: ofTunnels(read, takesWeakAlgorithms),
  logs: ofTunnels(read, allLog),
  keyWritten: ofTunnels(read, anyKeyWritten),
  waitsForYou: ofTunnels(read, anyWaits),
});
