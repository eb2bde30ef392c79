import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';
const api = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference';
const ebs = 'https://docs.aws.amazon.com/ebs/latest/userguide';
const scaling = 'https://docs.aws.amazon.com/autoscaling/ec2/userguide';

const security = cite(
  `${guide}/ec2-security.html`,
  'AWS protects the infrastructure that runs instances; you control network access, credentials, the guest system with its software and patches, and the roles of instances.',
  read,
);
const protection = cite(
  `${guide}/data-protection.html`,
  'Volumes are handed over wiped, and instance stores are always encrypted; traffic between facilities is encrypted, and between instances of many types.',
  read,
);
const metadata = cite(
  `${api}/API_InstanceMetadataOptionsRequest.html`,
  'Tokens are required when the launch, else the account, else the image says so, and are optional otherwise; the metadata service is on unless it is switched off.',
  read,
);
const encryption = cite(
  `${ebs}/ebs-encryption.html`,
  'A volume is encrypted when you ask for it, or always once you have switched encryption by default on; its snapshots and what moves between it and its machine are then encrypted too, and existing volumes stay as they are.',
  read,
);
const publicAddress = cite(
  `${guide}/using-instance-addressing.html`,
  'An instance gets a public address when its launch says so, else when its subnet does; in the default VPC it does unless told otherwise.',
  read,
);

export const says = {
  security,
  network: inferred(
    security,
    'Says that controlling network access to instances is yours; so from where one is reached, and beside which others it stands, is yours to set.',
  ),
  apart: cite(
    `${guide}/infrastructure-security.html`,
    'Instances on one host are kept apart as if on separate hosts; memory and storage are scrubbed before another instance gets them.',
    read,
  ),
  patches: cite(
    `${guide}/update-management.html`,
    'You patch, update and secure the operating system and the applications on your instances; Patch Manager can do it for you.',
    read,
  ),
  windowsImages: cite(
    'https://docs.aws.amazon.com/ec2/latest/windows-ami-reference/windows-ami-versions.html',
    'AWS publishes fixed images of Windows within five business days after Microsoft publishes its fixes each month.',
    read,
  ),
  metadataConfiguration: cite(
    `${scaling}/create-launch-config.html`,
    'A launch configuration can have the metadata service ask for tokens or switch it off; without a word both versions answer.',
    read,
  ),
  metadata,
  metadataAccount: cite(
    'https://docs.aws.amazon.com/cli/latest/reference/ec2/modify-instance-metadata-defaults.html',
    'An account may set defaults of the metadata service for a region; without a preference the other settings decide.',
    read,
  ),
  hops: cite(
    `${guide}/configuring-instance-metadata-options.html`,
    'An answer of the metadata service travels as many hops as the limit says, 1 to 64; 2 is meant for containers.',
    read,
  ),
  images2023: cite(
    'https://docs.aws.amazon.com/linux/al2023/ug/imdsv2.html',
    'Images of Amazon Linux 2023 ask for tokens, and let answers travel two hops, unless the launch says otherwise.',
    read,
  ),
  userData: cite(
    `${guide}/ec2-instance-metadata.html`,
    'User data is protected by neither authentication nor encryption: whoever gets at the instance, and any program on it, can read it.',
    read,
  ),
  roles: inferred(security, 'Says that the roles of instances and their permissions are yours to manage; so what the programs on one may do is too.'),
  publicAddress,
  groups: cite(`${guide}/default-custom-security-groups.html`, 'An instance for which no group is named gets the default group of its network.', read),
  encryption,
  byDefault: cite(
    `${api}/API_EnableEbsEncryptionByDefault.html`,
    'Once encryption by default is on, every new volume is encrypted, with the default key or the one that is named.',
    read,
  ),
  image: inferred(
    encryption,
    'Says that a volume is encrypted when it is asked for, or by the account; so volumes made from an image are as the image and its launch ask for.',
  ),
  keys: cite(
    `${ebs}/encryption-by-default.html`,
    'AWS makes a key in each region, aws/ebs, which it manages and which is the default; you can make a key of your own the default in its place.',
    read,
  ),
  wiped: inferred(protection, 'Says that volumes are wiped before they are handed over; so what one customer kept on them does not get to another.'),
  transit: inferred(
    protection,
    'Says that AWS encrypts traffic between its facilities, and between instances of many types; so what else is sent is for programs to encrypt.',
  ),
  durable: cite(
    `${ebs}/EBSFeatures.html`,
    'A volume is replicated within its zone, against the failure of a single piece of hardware; snapshots of it can be taken, which are stored in several zones.',
    read,
  ),
  backups: cite(
    `${ebs}/ebs-snapshots.html`,
    'AWS backs up no volume by itself: taking snapshots regularly, or having them taken, is the customer’s; AWS replicates them over all zones of the region.',
    read,
  ),
  copies: cite(
    `${ebs}/ebs-copy-snapshot.html`,
    'Customers copy snapshots to another region against disasters, and to another account against the loss of their own.',
    read,
  ),
  sharedImages: cite(
    `${guide}/sharing-amis.html`,
    'AWS vouches for no image that another customer shares: who uses it looks into it first, and takes images from sources to be trusted.',
    read,
  ),
  snapshots: cite(`${ebs}/ebs-creating-snapshot.html`, 'A snapshot is encrypted when its volume is, and plain when its volume is.', read),
  sharing: cite(
    `${ebs}/ebs-modifying-snapshot-permissions.html`,
    'Whoever a snapshot is shared with gets at all data on it, so customers share snapshots only with those whom they trust with all of it.',
    read,
  ),
  recycleBin: cite(
    `${ebs}/recycle-bin.html`,
    'With rules that the customer makes, deleted volumes, snapshots and images stay for a time in the recycle bin and can be had back.',
    read,
  ),
  diskTraffic: cite(
    `${ebs}/ebs-encryption.html`,
    'The machines below instances encrypt, so that what moves between an instance and its storage is encrypted too.',
    read,
  ),
  trail: cite(
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
    'Management events are kept for 90 days without asking; what else must be recorded, the customer switches on.',
    read,
  ),
  snapshotSharing: cite(
    `${ebs}/block-public-access-snapshots.html`,
    'Sharing snapshots with everybody can be blocked for a region, new sharing or all of it; it is not blocked until you do so.',
    read,
  ),
  imageSharing: cite(
    `${guide}/block-public-access-to-amis.html`,
    'Sharing images with everybody is blocked by default, save in accounts that had public images in July 2023.',
    read,
  ),
  images: cite(`${guide}/sharingamis-intro.html`, 'An image is yours alone until you share it with accounts, or make it public for all of them.', read),
  termination: cite(
    `${guide}/Using_ChangingDisableAPITermination.html`,
    'Protection from termination is off by default; Spot instances cannot have it, and Auto Scaling is not held back by it.',
    read,
  ),
  monitoring: cite(`${guide}/using-cloudwatch-new.html`, 'Metrics come every five minutes; every minute only after you switch detailed monitoring on.', read),
  optimised: cite(
    `${guide}/ebs-optimized.html`,
    'Current instance types have bandwidth of their own for volumes, whatever is set; some older ones have it only when asked for, and some never.',
    read,
  ),
  resilience: cite(
    `${guide}/disaster-recovery-resiliency.html`,
    'Regions have several zones; you spread instances over them, and Auto Scaling keeps their number.',
    read,
  ),
  console: cite(`${guide}/configure-access-to-serial-console.html`, 'Nobody in an account gets at serial consoles until the account allows it.', read),
  health: cite(
    `${scaling}/as-add-elb-healthcheck.html`,
    'A group replaces instances that fail the checks of EC2; it asks the load balancer only when told to.',
    read,
  ),
  zones: cite(
    `${scaling}/ec2-auto-scaling-availability-zone-balanced.html`,
    'A group spreads its instances evenly over the zones that you give it, and goes on in the others when one fails.',
    read,
  ),
  configurations: cite(
    `${scaling}/create-launch-config.html`,
    'Launch configurations get no instance type newer than 2022, and new accounts cannot make them; launch templates take their place.',
    read,
  ),
};
