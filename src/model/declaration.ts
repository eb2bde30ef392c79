import type { Scalar } from './fact.ts';
import type { Citation, Place, Problem } from './source.ts';

/** What every reader produces: a tree that remembers where it was written. `at` is the place in the asset's declaration, `from` where the value comes from when that is elsewhere. */
export type Node = ValueNode | MapNode | ListNode | ReferenceNode | UnresolvedNode;

interface Placed {
  readonly at: Place;
  readonly from?: Place;
  /** A secret: it may be judged, and is never printed. */
  readonly sensitive?: true;
}
export interface ValueNode extends Placed {
  readonly is: 'value';
  readonly value: Scalar | null;
  /** For a text that was made from a tree (`jsonencode`): the tree, with its own places. */
  readonly tree?: Node;
}
/** `entries` has no prototype. */
export interface MapNode extends Placed {
  readonly is: 'map';
  readonly entries: Readonly<Record<string, Node>>;
  /** Why it may have more entries. */
  readonly rest?: string;
  /** The names of its entries are the same whatever the case of their letters, as in Azure. */
  readonly anyCase?: true;
}
export interface ListNode extends Placed {
  readonly is: 'list';
  readonly items: readonly Node[];
  /** Why there may be more items. */
  readonly rest?: string;
}
/** Something another declaration has or will have; `value` when that declaration says it. `to` is a declaration's id. */
export interface ReferenceNode extends Placed {
  readonly is: 'reference';
  readonly to: string;
  readonly attribute?: string;
  readonly value?: Node;
}
/** Not known: `why` in words a user understands ("var.x has no value"), `among` when it is one of a few, `shape` when it is a text with holes. */
export interface UnresolvedNode extends Placed {
  readonly is: 'unresolved';
  readonly why: string;
  readonly among?: readonly Node[];
  readonly shape?: string;
  /** For a text that was made from a tree (`jsonencode`): the tree, of which parts are not known. */
  readonly tree?: Node;
  /** Which unknown it is: two nodes of an estate with the same token have the same value, whatever that is. */
  readonly token?: string;
}

/** One resource instance as it was declared. `id` is unique in the estate, `address` is what its author calls it. */
export interface Declaration {
  readonly id: string;
  readonly address: string;
  readonly type: string;
  readonly body: MapNode;
  readonly at: Place;
  /** The root module, stack or account it belongs to. Account-wide settings answer for their scope only. */
  readonly scope: string;
  /** The cloud region, where the file says it. */
  readonly region?: string;
  /** The day it was made (ISO 8601), or `new` for what code would create today; left out when nothing tells. */
  readonly born?: string;
  /** The provider version that reads it, e.g. `aws@5.31`. */
  readonly under?: string;
  /** The source block it was expanded from; every instance of a count or for_each shares it. */
  readonly block?: Block;
  /** Why it may not exist at all (an unresolved `count` or condition). */
  readonly maybe?: string;
  /** Seen in the cloud itself; left out for code. */
  readonly live?: Live;
}

/** An answer of the cloud. Its silence about another type counts only where that was listed to the end: in the scope (`Estate.complete`), or in this very answer. */
export interface Live {
  /** The types of companions that the answer tells of as well. */
  readonly tells: ReadonlySet<string>;
}

/** A change is written once per block, however many assets the block makes. */
export interface Block {
  readonly id: string;
  readonly repeats?: 'count' | 'for_each';
  /** Why it must not be edited here, e.g. a module from a registry. */
  readonly locked?: string;
}

/** A comment in the source that accepts a finding: our own `demarc:ignore`, or another tool's. */
export interface Suppression {
  readonly file: string;
  readonly line: number;
  /** Lines that it covers, from and to, both included. */
  readonly covers: readonly [number, number];
  /** Check ids or their `aka`; `*` is all. */
  readonly ids: readonly string[];
  readonly tool: 'demarc' | 'checkov' | 'trivy' | 'tfsec' | 'kics';
  readonly reason?: string;
  /** Past this day (ISO 8601) it no longer holds. */
  readonly until?: string;
}

/** Everything that was read, and how far the silence can be trusted. */
export interface Estate {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
  readonly suppressions: readonly Suppression[];
  /** Number of files read. */
  readonly files: number;
  /** Of live answers: what was listed to the end, as `type in scope`. */
  readonly complete: ReadonlySet<string>;
  /** Why other types were not, as far as it is known. */
  readonly unread: readonly { readonly type: string; readonly scope: string; readonly why: string }[];
  /** The charter says what a file cannot: which cluster a manifest runs on. */
  readonly bindings?: readonly { readonly files: string; readonly link: string; readonly to: string }[];
}

/** An attribute that can be worked out without a cloud, such as `json` of `data.aws_iam_policy_document`. Node to node, so places and unknowns live on. */
export interface Computed {
  readonly type: string;
  readonly attribute: string;
  /** `look` follows a dotted path from a node, through references and texts that hold JSON. */
  readonly value: (body: MapNode, look: (node: Node, path: string) => Node | undefined) => Node;
}

/** What a provider gives to everybody (AdministratorAccess): found by links, never in the ledger. */
export interface Shipped {
  readonly declaration: Declaration;
  readonly source: Citation;
}

/** A folder tree that readers may look into; the command line gives the disk, tests and pages give a record of texts. Paths use `/`. */
export interface Tree {
  /** Names in a folder, folders with a `/` at their end; `undefined` when it cannot be listed. */
  readonly list: (folder: string) => readonly string[] | undefined;
  /** The text of a file, or why there is none. */
  readonly read: (file: string) => { readonly text: string } | { readonly problem: string };
  /** A file piece by piece, unpacked, however large it is. Left out where all files are small. */
  readonly bytes?: (file: string) => Bytes | { readonly problem: string };
}

/** A file that is read in pieces, in any order and as often as needed. */
export interface Bytes {
  readonly size: number;
  /** What stands at a position; shorter at the end of the file, and empty when it cannot be read any more. */
  readonly read: (start: number, length: number) => Uint8Array;
  /** Why it ends earlier than it should. */
  readonly problem?: string | undefined;
}

/** The name of a fact as it may be typed: `requiresTwoFactor`, `requires-two-factor` and `Requires two factor` are one. */
export const nameOfFact = (typed: string): string => typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
