import { type Citation, customer, type Depends, type DutyId, inferred, provider, thirdParty, unchecked, when } from '../../../model/index.ts';
import { runner } from './service.ts';
import { says } from './sources.ts';

const elsewhere = 'the machine is judged where it is declared: in its cloud, or in your datacenter';
/** A duty about the machine below the runner: GitHub's where GitHub hosts it, else yours or of whoever runs your machines. */
const machine = (gitHub: string, you: string, hosted: Citation = says.hostedGround, own: Citation = says.ownGround): Depends =>
  when(runner, 'hosting', {
    'GitHub-hosted': provider(gitHub, hosted, 'Microsoft Azure'),
    'self-hosted': unchecked(elsewhere, customer(you, own)),
  });
const system = (gitHub: string, you: string, hosted: Citation = says.hosted, own: Citation = says.selfHosted): Depends =>
  when(runner, 'hosting', {
    'GitHub-hosted': provider(gitHub, hosted),
    'self-hosted': unchecked('what is on a machine of yours, no setting of GitHub shows', customer(you, own)),
  });

/** The image of a runner: of whoever built it. */
const image = (gitHub: string, partner: string, yours: string, you: string, own: Citation = says.selfHosted): Depends =>
  when(runner, 'hosting', {
    'GitHub-hosted': when(runner, 'image', {
      'of GitHub': provider(gitHub, says.hosted),
      'of a partner': thirdParty('image-makers', partner, says.partners),
      'your own': unchecked('what is in an image, no setting of GitHub shows', customer(yours, says.hosted)),
    }),
    'self-hosted': unchecked('what is on a machine of yours, no setting of GitHub shows', customer(you, own)),
  });

export const ownMachine = {
  'guard-facilities': machine('Sees that its machines stand in guarded buildings.', 'See that the machine stands in a guarded building.'),
  'sustain-facilities': machine('Sees to power and cooling of its machines.', 'See to power and cooling of the machine.'),
  'maintain-hardware': machine('Replaces its machines when they fail.', 'Replace the machine when it fails.', says.hosted, says.selfHosted),
  'destroy-media': machine('Erases or destroys the disks of its machines.', 'Erase or destroy the disks of the machine.'),
  'guard-network-fabric': machine('Protects the network of its machines.', 'Protect the network that the machine is in.'),
  'patch-hypervisor': machine('Patches the layer that divides its machines.', 'Patch what the machine runs on.'),
  'isolate-tenants': machine('Keeps the jobs of its customers apart.', 'Let nobody else use the machine.', says.isolated),
  'segment-network': machine(
    'Divides the network of its machines.',
    'Keep the machine apart from networks that its jobs need not reach.',
    says.hostedGround,
    says.around,
  ),
  'filter-traffic': machine('Lets nothing from outside into its machines.', 'Let nothing from outside into the machine.'),
  'control-egress': machine(
    'Decides what its machines may reach, which is nearly everything.',
    'Decide what jobs on the machine may reach.',
    says.hostedGround,
    says.around,
  ),
  'publish-os-patches': image(
    'Builds its images anew each week.',
    'Build their images anew.',
    'Build the image, on a system whose maker still fixes it.',
    'Choose a system whose maker still fixes it.',
    says.stillFixed,
  ),
  'apply-os-patches': image(
    'Runs jobs on images that are updated each week.',
    'Publish updated images, on which jobs then run.',
    'Build the image again with what was fixed, and have runners use it.',
    'Update the system of the machine.',
  ),
  'apply-dependency-patches': image(
    'Brings fixed software into its images each week.',
    'Bring fixed software into their images.',
    'Build the image again with fixed software.',
    'Update the software on the machine that jobs use.',
  ),
  'guard-supply-chain': system(
    'Builds its images and the runner application.',
    'Install only software whose origin you verified.',
    inferred(says.hosted),
    says.ownGround,
  ),
  'harden-workload': system(
    'Runs each job in a virtual machine of its own.',
    'Keep what lies on the machine, and what its jobs can reach, to a minimum.',
    says.isolated,
    says.around,
  ),
  'harden-os': system('Builds its images.', 'Set the machine up so that it offers little to attack.', says.hosted, says.around),
  'stop-malware': system('Throws a machine away after each job.', 'Detect and stop hostile programs on the machine.', says.isolated, says.ownGround),
  'find-vulnerabilities': system(
    'Looks for holes in its images.',
    'Look for holes in what is installed on the machine.',
    inferred(says.hosted),
    says.ownGround,
  ),
  'survive-failure': system(
    'Starts jobs on whatever machine is well.',
    'Keep enough machines, so that the failure of one stops nothing.',
    inferred(says.hosted),
    says.ownGround,
  ),
} as const satisfies Partial<Record<DutyId, Depends>>;
