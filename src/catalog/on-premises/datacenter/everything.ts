import { customer, type Depends, type DutyId, type Holder, held, notApplicable, thirdParty, unchecked } from '../../../model/index.ts';
import { says } from './sources.ts';

const byPeople = 'people do this, and no declared fact shows whether they did';
const yours = (does: string, why = 'no declared fact shows it'): Holder => unchecked(why, customer(does, says.stack));
const makers = (does: string): Holder => held(says.makers, { party: 'third-party:makers', does });

/** The buildings, by the fact that says whose they are: a colocation owes them to you by contract. */
const either = (does: string, you: string): Depends => ({
  field: 'place',
  cases: { 'a room of yours': yours(you), 'a colocation': thirdParty('colocation', does, says.colocation) },
});
export const place = {
  'guard-facilities': either('Lets into the building only whom you named.', 'Let nobody into the room who has no business there.'),
  'sustain-facilities': either('Keeps power, cooling and fire protection running.', 'Keep power, cooling and fire protection running.'),
} as const satisfies Partial<Record<DutyId, Depends>>;

/** Everything is yours, but for the fixes that the makers of systems publish. */
export const everything: Readonly<Record<Exclude<DutyId, 'guard-facilities' | 'sustain-facilities'>, Holder>> = {
  'maintain-hardware': yours('Replace machines and disks before they fail.'),
  'destroy-media': yours('Erase or destroy disks before they leave the house.'),
  'guard-network-fabric': yours('Run and protect cables, switches and lines.'),
  'absorb-floods': yours('Have somebody turn floods away before they reach you.', 'the network answers for what stands behind it'),
  'patch-hypervisor': yours('Patch what divides your machines.'),
  'isolate-tenants': notApplicable('nobody else uses the machines'),
  'isolate-workloads': yours('Keep apart programs that must not reach each other.'),
  'publish-os-patches': makers('Publish fixes of the systems that they make.'),
  'apply-os-patches': yours('Bring the fixes onto the machines.'),
  'harden-os': yours('Set machines up so that they offer little to attack.'),
  'stop-malware': yours('Detect and stop hostile programs.'),
  'publish-platform-patches': makers('Publish fixes of the engines and devices that they make.'),
  'apply-platform-patches': yours('Bring fixes of engines and devices into what runs.'),
  'offer-upgrades': makers('Release new versions, and say when old ones end.'),
  'upgrade-platform': yours('Move to new versions before old ones end.'),
  'configure-platform': yours('Choose settings, and write them down.'),
  'survive-failure': yours('Keep enough machines and lines, so that the failure of one stops nothing.'),
  'limit-consumption': yours('Know how much you have, and how much is used.'),
  'guard-model-use': notApplicable('no AI model answers here'),
  'limit-exposure': yours('Decide what the internet can reach.'),
  'filter-traffic': yours('Allow only the traffic that is needed.', 'the network answers for what stands in it'),
  'segment-network': yours('Divide the network.', 'the network answers for what stands in it'),
  'control-egress': yours('Decide what may leave.', 'the network answers for what stands in it'),
  'encrypt-in-transit': yours('Encrypt what is sent.'),
  'run-directory': yours('Run the directory in which people and programs sign in.'),
  'manage-accounts': yours('Create, review and remove accounts.', byPeople),
  'authenticate-strongly': yours('Demand strong proof of identity.'),
  'guard-credentials': yours('Keep passwords and keys out of sight, and change them.'),
  'grant-least-access': yours('Give everybody only the rights that they need.'),
  'limit-trust': yours('Decide which suppliers and other networks may come in, and how far.'),
  'limit-provider-access': notApplicable('there is no provider; whoever maintains for you is a matter of limit-trust'),
  'write-safe-code': yours('Build, review and test your programs.'),
  'publish-dependency-patches': makers('Publish fixes of the libraries that they make.'),
  'apply-dependency-patches': yours('Take fixed libraries into your programs.'),
  'guard-supply-chain': yours('Install only what you know the origin of.'),
  'harden-workload': yours('Run programs without rights that they do not need.'),
  'guard-apis': yours('Authenticate, authorise and throttle the callers of what you publish.'),
  'classify-data': yours('Know what kind of data is stored and how sensitive it is.', byPeople),
  'encrypt-at-rest': yours('Encrypt what is stored.'),
  'control-keys': yours('Hold, rotate and decide over the keys.'),
  'back-up-data': yours('Keep copies that outlive the loss of the original, settings included.'),
  'prove-recovery': yours('Restore from a copy now and then, and see that it works.', byPeople),
  'undo-mistakes': yours('Keep versions to which you can go back.'),
  'retain-and-dispose': yours('Keep data as long as you must, and delete it when it must go.', byPeople),
  'keep-residency': yours('Know where copies lie.'),
  'prevent-leaks': yours('Keep data from those who should not have it.', byPeople),
  'leave-cleanly': yours('Take data out, and erase what remains, when you give a place up.', byPeople),
  'secure-devices': yours('Protect the devices from which people work and administer.', byPeople),
  'train-users': yours('Teach people to act safely.', byPeople),
  'keep-inventory': yours('List every machine, with its owner and purpose.', byPeople),
  'record-access': yours('Record who did what.'),
  'keep-logs': yours('Keep records long enough, and safe from change.'),
  'detect-threats': yours('Watch for hostile behaviour, and raise an alarm.', byPeople),
  'find-vulnerabilities': yours('Look for known holes.'),
  'respond-to-incidents': yours('Contain, investigate and recover.', byPeople),
  'give-notice': yours('Tell those whom law and contracts name.', byPeople),
  'continue-business': yours('Be able to go on without the site.', byPeople),
  'watch-changes': yours('Notice what makers and carriers change and end.', byPeople),
  'review-agreements': yours('Check contracts with carriers, colocations and maintainers.', byPeople),
  'assess-compliance': yours('Check yourself against the rules that bind you.', byPeople),
};
