import type { Citation, DutyId } from '../model/index.ts';
import { below } from './aws/baselines/sources-of-the-stack.ts';
import { says as microsoft } from './azure/baselines/sources.ts';
import { says as google } from './google/baselines/sources.ts';

/** What the makers of three clouds say of their own ground, on which software of others runs. Floods depend on what a vendor bought, and are not here. */
export const belowClouds: Readonly<Record<string, Readonly<Partial<Record<DutyId, Citation>>>>> = {
  AWS: {
    'guard-facilities': below.facilities,
    'sustain-facilities': below.environment,
    'maintain-hardware': below.hardware,
    'destroy-media': below.media,
    'guard-network-fabric': below.fabric,
    'patch-hypervisor': below.hypervisor,
  },
  Microsoft: {
    'guard-facilities': microsoft.physical,
    'sustain-facilities': microsoft.reliability,
    'maintain-hardware': microsoft.hardware,
    'destroy-media': microsoft.physical,
    'guard-network-fabric': microsoft.fabric,
    'patch-hypervisor': microsoft.hosts,
  },
  Google: {
    'guard-facilities': google.centers,
    'sustain-facilities': google.power,
    'maintain-hardware': google.faulty,
    'destroy-media': google.centers,
    'guard-network-fabric': google.fabric,
    'patch-hypervisor': google.hypervisor,
  },
};
