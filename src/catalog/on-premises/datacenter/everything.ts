import { customer, type Depends, type DutyId, type Holder, held, notApplicable, thirdParty, unchecked } from '../../../model/index.ts';
import { says, saysOf } from './sources.ts';

const byPeople = 'people do this, and no declared fact shows whether they did';
const yours = (duty: DutyId, does: string, why = 'no declared fact shows it'): Holder => unchecked(why, customer(does, saysOf(duty)));
const makers = (does: string): Holder => held(says.makers, { party: 'third-party:makers', does });

/** The buildings, by the fact that says whose they are: a colocation owes them to you by contract. */
const either = (duty: DutyId, does: string, you: string): Depends => ({
  field: 'place',
  cases: { 'a room of yours': yours(duty, you), 'a colocation': thirdParty('colocation', does, says.colocation) },
});
export const place = {
  'guard-facilities': either('guard-facilities', 'Lets into the building only whom you named.', 'Let nobody into the room who has no business there.'),
  'sustain-facilities': either('sustain-facilities', 'Keeps power, cooling and fire protection running.', 'Keep power, cooling and fire protection running.'),
} as const satisfies Partial<Record<DutyId, Depends>>;

/** Everything is yours, but for the fixes that the makers of systems publish. */
export const everything: Readonly<Record<Exclude<DutyId, 'guard-facilities' | 'sustain-facilities'>, Holder>> = {
  'maintain-hardware': yours('maintain-hardware', 'Replace machines and disks before they fail.'),
  'destroy-media': yours('destroy-media', 'Erase or destroy disks before they leave the house.'),
  'guard-network-fabric': yours('guard-network-fabric', 'Run and protect cables, switches and lines.'),
  'absorb-floods': yours('absorb-floods', 'Have somebody turn floods away before they reach you.', 'the network answers for what stands behind it'),
  'patch-hypervisor': yours('patch-hypervisor', 'Patch what divides your machines.'),
  'isolate-tenants': notApplicable('nobody else uses the machines'),
  'isolate-workloads': yours('isolate-workloads', 'Keep apart programs that must not reach each other.'),
  'publish-os-patches': makers('Publish fixes of the systems that they make.'),
  'apply-os-patches': yours('apply-os-patches', 'Bring the fixes onto the machines.'),
  'harden-os': yours('harden-os', 'Set machines up so that they offer little to attack.'),
  'stop-malware': yours('stop-malware', 'Detect and stop hostile programs.'),
  'publish-platform-patches': makers('Publish fixes of the engines and devices that they make.'),
  'apply-platform-patches': yours('apply-platform-patches', 'Bring fixes of engines and devices into what runs.'),
  'offer-upgrades': makers('Release new versions, and say when old ones end.'),
  'upgrade-platform': yours('upgrade-platform', 'Move to new versions before old ones end.'),
  'configure-platform': yours('configure-platform', 'Choose settings, and write them down.'),
  'survive-failure': yours('survive-failure', 'Keep enough machines and lines, so that the failure of one stops nothing.'),
  'limit-consumption': yours('limit-consumption', 'Know how much you have, and how much is used.'),
  'guard-model-use': notApplicable('no AI model answers here'),
  'limit-exposure': yours('limit-exposure', 'Decide what the internet can reach.'),
  'filter-traffic': yours('filter-traffic', 'Allow only the traffic that is needed.', 'the network answers for what stands in it'),
  'segment-network': yours('segment-network', 'Divide the network.', 'the network answers for what stands in it'),
  'control-egress': yours('control-egress', 'Decide what may leave.', 'the network answers for what stands in it'),
  'encrypt-in-transit': yours('encrypt-in-transit', 'Encrypt what is sent.'),
  'run-directory': yours('run-directory', 'Run the directory in which people and programs sign in.'),
  'manage-accounts': yours('manage-accounts', 'Create, review and remove accounts.', byPeople),
  'authenticate-strongly': yours('authenticate-strongly', 'Demand strong proof of identity.'),
  'guard-credentials': yours('guard-credentials', 'Keep passwords and keys out of sight, and change them.'),
  'grant-least-access': yours('grant-least-access', 'Give everybody only the rights that they need.'),
  'limit-trust': yours('limit-trust', 'Decide which suppliers and other networks may come in, and how far.'),
  'limit-provider-access': notApplicable('there is no provider; whoever maintains for you is a matter of limit-trust'),
  'write-safe-code': yours('write-safe-code', 'Build, review and test your programs.'),
  'publish-dependency-patches': makers('Publish fixes of the libraries that they make.'),
  'apply-dependency-patches': yours('apply-dependency-patches', 'Take fixed libraries into your programs.'),
  'guard-supply-chain': yours('guard-supply-chain', 'Install only what you know the origin of.'),
  'harden-workload': yours('harden-workload', 'Run programs without rights that they do not need.'),
  'guard-apis': yours('guard-apis', 'Authenticate, authorise and throttle the callers of what you publish.'),
  'classify-data': yours('classify-data', 'Know what kind of data is stored and how sensitive it is.', byPeople),
  'encrypt-at-rest': yours('encrypt-at-rest', 'Encrypt what is stored.'),
  'control-keys': yours('control-keys', 'Hold, rotate and decide over the keys.'),
  'back-up-data': yours('back-up-data', 'Keep copies that outlive the loss of the original, settings included.'),
  'prove-recovery': yours('prove-recovery', 'Restore from a copy now and then, and see that it works.', byPeople),
  'undo-mistakes': yours('undo-mistakes', 'Keep versions to which you can go back.'),
  'retain-and-dispose': yours('retain-and-dispose', 'Keep data as long as you must, and delete it when it must go.', byPeople),
  'keep-residency': yours('keep-residency', 'Know where copies lie.'),
  'prevent-leaks': yours('prevent-leaks', 'Keep data from those who should not have it.', byPeople),
  'leave-cleanly': yours('leave-cleanly', 'Take data out, and erase what remains, when you give a place up.', byPeople),
  'secure-devices': yours('secure-devices', 'Protect the devices from which people work and administer.', byPeople),
  'train-users': yours('train-users', 'Teach people to act safely.', byPeople),
  'keep-inventory': yours('keep-inventory', 'List every machine, with its owner and purpose.', byPeople),
  'record-access': yours('record-access', 'Record who did what.'),
  'keep-logs': yours('keep-logs', 'Keep records long enough, and safe from change.'),
  'detect-threats': yours('detect-threats', 'Watch for hostile behaviour, and raise an alarm.', byPeople),
  'find-vulnerabilities': yours('find-vulnerabilities', 'Look for known holes.'),
  'respond-to-incidents': yours('respond-to-incidents', 'Contain, investigate and recover.', byPeople),
  'give-notice': yours('give-notice', 'Tell those whom law and contracts name.', byPeople),
  'continue-business': yours('continue-business', 'Be able to go on without the site.', byPeople),
  'watch-changes': yours('watch-changes', 'Notice what makers and carriers change and end.', byPeople),
  'review-agreements': yours('review-agreements', 'Check contracts with carriers, colocations and maintainers.', byPeople),
  'assess-compliance': yours('assess-compliance', 'Check yourself against the rules that bind you.', byPeople),
};
