import { type Citation, type Depends, type DutyId, type HeldBy, held, provider, when } from '../../../model/index.ts';
import { belowClouds } from '../../below-clouds.ts';
import { cluster, warehouse } from './service.ts';
import { says } from './sources.ts';

const does = {
  'guard-facilities': 'Keeps people who have no business there out of the buildings that hold the machines.',
  'sustain-facilities': 'Keeps power, cooling and fire protection running.',
  'maintain-hardware': 'Replaces machines and disks before they fail.',
  'destroy-media': 'Erases or destroys disks before they leave custody.',
  'guard-network-fabric': 'Runs and protects the network that connects the machines.',
  'absorb-floods': 'Turns away floods at its network.',
  'patch-hypervisor': 'Patches the layer that divides machines.',
} as const satisfies Partial<Record<DutyId, string>>;
type Below = keyof typeof does;
const each = (make: (text: string, duty: Below) => Depends): Readonly<Record<Below, Depends>> =>
  Object.fromEntries(Object.entries(does).map(([duty, text]) => [duty, make(text, duty as Below)])) as Record<Below, Depends>;

/** Machines in a cloud account of yours: its provider owes these duties to you, not to Databricks. */
const yours = (party: string, text: string, source: Citation): HeldBy =>
  held(source, { party: `third-party:${party}`, does: text, under: 'your agreement for the cloud account' });

const said = (cloud: string, duty: Below, by: Readonly<Partial<Record<DutyId, Citation>>> = {}): Citation =>
  by[duty] ?? belowClouds[cloud]?.[duty] ?? says.ownCloud;

export const belowClusters = each((text, duty) =>
  when(cluster, 'cloud', {
    AWS: yours('aws', text, said('AWS', duty, says.aws)),
    Azure: yours('microsoft', text, said('Microsoft', duty, says.microsoft)),
    'Google Cloud': yours('google', text, said('Google', duty)),
  }),
);
export const belowWarehouses = each(text =>
  when(warehouse, 'serverless', {
    true: provider(text, says.theirCloud, 'the cloud of the workspace'),
    false: yours('cloud-provider', text, says.ownCloud),
  }),
);
