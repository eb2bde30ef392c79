import type { Declaration, Tree } from './declaration.ts';
import type { Fact, Scalar, Step } from './fact.ts';
import type { Place } from './source.ts';

/** What a change writes, before a format has spelled it. */
export type Spelled = Scalar | SpelledList | SpelledMap | Pointer | Joined | JsonText | AskedFor;
export interface SpelledList {
  readonly is: 'list';
  readonly items: readonly Spelled[];
}
/** `entries` in the order they are to be written. */
export interface SpelledMap {
  readonly is: 'map';
  readonly entries: Readonly<Record<string, Spelled>>;
}
/** An attribute of another declaration (`aws_s3_bucket.b.arn`, `!GetAtt B.Arn`, `b.id`); `of` is its id, or `new:` and the name of an added one. Without `attribute`: what the format uses to name it. */
export interface Pointer {
  readonly is: 'pointer';
  readonly of: string;
  readonly attribute?: string;
}
/** A text put together from pieces: `${aws_s3_bucket.b.arn}/*`. */
export interface Joined {
  readonly is: 'joined';
  readonly parts: readonly (string | Pointer)[];
}
/** A text that holds JSON, where the format has no tree of its own for it. */
export interface JsonText {
  readonly is: 'json';
  readonly of: Spelled;
}
/** A value that nobody may guess: the charter's `remediation:` says it under this name. */
export interface AskedFor {
  readonly is: 'asked';
  readonly name: AskedName;
  /** For a list: where each of its values stands in an item of its own (`ipBlock.cidr`). */
  readonly as?: string;
  /** Text that follows what the charter says: a name below a folder or a group. */
  readonly then?: string;
  /** There is room for one value: of a list that the charter gives, its only item. */
  readonly alone?: true;
  /** Of a map that the charter gives, the entry of this name. */
  readonly of?: string;
  /** Only an answer that has this text in it will do. */
  readonly holding?: string;
}

/** The values that the charter may give for fixes, and what each is. */
export const askedValues = {
  'log-bucket': 'the name of the bucket that takes access logs',
  'log-destination': 'the ARN of the bucket, or the id of the place, that takes flow logs and audit logs',
  'old-version-age': 'after how many days old versions of objects are deleted (365)',
  'outbound-ranges': 'the address ranges that machines may reach, those of your own networks among them',
  'log-group': 'the name of the log group',
  'log-workspace': 'the id of the Log Analytics workspace',
  'kms-key': 'the ARN or id of the key that encrypts',
  'admin-ranges': 'the address ranges from which administrators come',
  'trusted-ranges': 'the address ranges that may reach services',
  'security-contact': 'the mail address of the people who are told of incidents',
  'alert-topic': 'the ARN or id of the topic that alarms are sent to',
  'admin-group-ids': 'the ids of the groups of administrators',
  'web-firewall': 'the ARN or id of the web application firewall policy',
  'private-subnets': 'the ids of the subnets without a way from the Internet',
  'endpoint-subnet': 'the id of the subnet that private endpoints stand in',
  'dns-zone-group': 'the id of the resource group that holds the private DNS zones (privatelink.database.windows.net)',
  'key-identity': 'the id of the user-assigned identity that may use the key',
  'disk-encryption-set': 'the id of the disk encryption set that holds the key of disks',
  'database-administrator': 'the object id of the group in the directory that administers databases',
  'database-administrator-name': 'the name of the group in the directory that administers databases',
  'memory-limit': 'how much memory a container may have (512Mi)',
  'memory-request': 'how much memory a container is sure of (128Mi)',
  'cpu-limit': 'how much of a processor a container may have (500m)',
  'cpu-request': 'how much of a processor a container is sure of (100m)',
  'namespace-memory-limit': 'how much memory all containers of a namespace may have together (16Gi)',
  'namespace-cpu-limit': 'how many processors all containers of a namespace may have together (8)',
  'pod-security-standard': 'the standard that namespaces hold their pods to (baseline or restricted)',
  'private-network': 'the id of the network through which services are reached privately',
  'maintenance-day': 'the day of the week on which services may be maintained (7 is Sunday)',
  'maintenance-hour': 'the hour of the day, in UTC, at which services may be maintained (3)',
  'data-regions': 'the regions in which data may be kept',
  'trusted-namespaces': 'the namespaces whose pods talk with those of others (the one of the ingress controller, of monitoring)',
  'egress-ranges': 'the address ranges that workloads may call',
  'chart-keyring': 'the file with the public keys that your charts are signed with',
  namespace: 'the namespace, there already, that objects without one are moved to',
  images: 'for each image as it is written (nginx), the one in its place, with its version and digest (nginx:1.29.3@sha256:…)',
} as const;
export type AskedName = keyof typeof askedValues;
/** Names of one value. Where several are given, each is for another vendor or region; names of lists end in `s`. */
export const isScalarAnswer = (name: AskedName): boolean => !name.endsWith('s');
/** Names of several values, each under a name of its own. */
export const isMapAnswer = (name: AskedName): boolean => name === 'images';

export const spelledMap = (entries: SpelledMap['entries']): SpelledMap => ({ is: 'map', entries });
export const spelledList = (...items: readonly Spelled[]): SpelledList => ({ is: 'list', items });
export const asked = (name: AskedName, as?: string): AskedFor => ({ is: 'asked', name, ...(as !== undefined && { as }) });
/** What the charter says of this one. */
export const askedOf = (name: AskedName, of: string, holding?: string): AskedFor => ({ is: 'asked', name, of, ...(holding !== undefined && { holding }) });
/** With text behind what the charter says. */
export const askedBefore = (name: AskedName, then: string): AskedFor => ({ is: 'asked', name, then });
export const askedAlone = (name: AskedName): AskedFor => ({ is: 'asked', name, alone: true });

/**
 * One change of a source, said without its format. `on` is the id of the declaration; `path` are the steps from its body, as lenses take them:
 * a name enters a map, a nested block or the first item of a list, a number takes an item, and a text that holds JSON is entered like a map.
 */
export type Change = SetChange | AppendChange | RemoveChange | AddChange;
/** Writes a value, making what is missing on the way to it. */
export interface SetChange {
  readonly do: 'set';
  readonly on: string;
  readonly path: readonly Step[];
  readonly to: Spelled;
}
/** One more item of a list, or one more nested block. */
export interface AppendChange {
  readonly do: 'append';
  readonly on: string;
  readonly path: readonly Step[];
  readonly item: Spelled;
}
/** Takes away an entry, or the item of a list that the last step counts. */
export interface RemoveChange {
  readonly do: 'remove';
  readonly on: string;
  readonly path: readonly Step[];
}
/** One more declaration, named after the one that it stands beside. `name` is what pointers of the same plan call it (`new:` and the name). */
export interface AddChange {
  readonly do: 'add';
  readonly type: string;
  readonly beside: string;
  readonly name: string;
  readonly body: SpelledMap;
  /** Paths that say what the declaration beside it will say when the plan has been written. */
  readonly shares?: readonly (readonly string[])[];
}

/** Changes that no lens can write (rare): for an unmet check, where the asset is written as one of these types. */
export interface FixMaker {
  readonly check: string;
  readonly types: readonly string[];
  /** Nothing when the lenses may write it, a sentence without its full stop where only a person can: why. Values may be `asked`. */
  readonly make: (asset: Ailing) => readonly Change[] | string | undefined;
  /** Checks that are less grave and that the asset may not meet any more: a secret that leaves the source is in the environment still. */
  readonly opens?: readonly string[];
  /** What whoever reviews the change has to look at, because no source shows it: one sentence, without its full stop. */
  readonly mind?: (asset: Ailing) => string | undefined;
}
/** The asset that a fix is made for. */
export interface Ailing {
  readonly declaration: Declaration;
  readonly fact: (name: string) => Fact;
  /** Declarations of a type whose attribute (dotted) names this asset. */
  readonly companions: (type: string, by: string) => readonly Declaration[];
  /** Everything of a type that was read. */
  readonly all: (type: string) => readonly Declaration[];
  /** Everything of its scope, itself included. */
  readonly around: () => readonly Declaration[];
  /** The declaration that the asset names at a dotted path, where it was read. */
  readonly named: (path: string) => Declaration | undefined;
}

/** New text for a span of a file as it was read. Offsets count UTF-16 code units from 0, `end` is past the last one; edits of a file never overlap. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which of the changes it is part of, by their number. */
  readonly of: readonly number[];
}
/** A change that nobody but a person should make, and where: `what` is one sentence with the line to write. */
export interface ByHand {
  readonly change: number;
  readonly what: string;
  readonly at: Place;
}
export interface Edited {
  readonly edits: readonly Edit[];
  readonly byHand: readonly ByHand[];
  /** Other declarations that an edit reaches as well (instances of one block, callers of a module): by change, their ids. */
  readonly reaches: ReadonlyMap<number, readonly string[]>;
}

/** The declarations that a change may speak of, as they were read. */
export interface Source {
  readonly tree: Tree;
  readonly declared: ReadonlyMap<string, Declaration>;
  /** What the provider's schema says of a type, where it is known. */
  readonly form: (type: string) => Form | undefined;
}

/** What only the schema of a type tells. Paths are dotted, without numbers. */
export interface Form {
  /** The provider and the first number of its version that the schema is of: `azurerm@4`. */
  readonly version?: string;
  /** Paths that are nested blocks in Terraform. */
  readonly blocks: ReadonlySet<string>;
  /** Paths that are lists or sets, though they may have one item only. */
  readonly lists: ReadonlySet<string>;
  /** What must be written whenever the block (`''` is the declaration itself) is: names by path. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  /** Paths that may not stand beside a path: the provider takes one of them. */
  readonly excludes: ReadonlyMap<string, readonly string[]>;
  /** Paths that lenses of the type speak of and that its schema does not have: of older versions, or of types that are alike. */
  readonly absent: ReadonlySet<string>;
  /** Paths whose change makes a new resource in place of the old one. */
  readonly replaces: ReadonlySet<string>;
}

/** What spells changes in one format. All changes of a plan are given at once, because one block may take several. */
export interface Writer {
  /** Whether this declaration stands in a file of the format. */
  readonly writes: (declaration: Declaration) => boolean;
  readonly write: (changes: readonly Change[], source: Source) => Edited;
}
