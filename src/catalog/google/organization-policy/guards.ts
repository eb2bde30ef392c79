import { guard } from '../../../model/index.ts';
import { policy } from './service.ts';
import { says } from './sources.ts';

/** A constraint that is enforced, and the state that nobody can leave below it. */
const kept = (constraint: string, kind: string, facts: readonly string[], keeps: string) =>
  guard(policy, { constraint, state: 'enforced' }, { kind, facts, keeps }, says.constraints);

export default [
  kept('storage.publicAccessPrevention', 'google.cloud-storage.bucket', ['publicAccess'], 'No bucket can be opened to everybody.'),
  kept('storage.uniformBucketLevelAccess', 'google.cloud-storage.bucket', ['uniformAccess'], 'No bucket can go back to lists for single objects.'),
  kept('sql.restrictPublicIp', 'google.cloud-sql.instance', ['publicAddress'], 'No instance can be given a public address.'),
  kept('sql.restrictAuthorizedNetworks', 'google.cloud-sql.instance', ['openToAll'], 'No instance can let further networks in by their addresses.'),
  kept('compute.requireOsLogin', 'google.compute-engine.instance', ['osLogin'], 'New projects use OS Login, and no instance can turn it off.'),
  kept('compute.requireShieldedVm', 'google.compute-engine.instance', ['secureBoot', 'vtpm', 'integrityMonitoring'], 'New instances must be shielded.'),
  kept('compute.disableSerialPortAccess', 'google.compute-engine.instance', ['serialPort'], 'No instance can open its serial port.'),
  kept('iam.disableServiceAccountKeyCreation', 'google.iam.service-account-key', ['managedBy'], 'Nobody can make keys of service accounts.'),
  kept('compute.skipDefaultNetworkCreation', 'google.iam.project', ['defaultNetwork'], 'New projects have no default network.'),
];
