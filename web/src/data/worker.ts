import { buffersOf, gatherAll, type Unpacked } from './gather.ts';
import { unpack } from './unpack.ts';

/** What the page asks of the worker, and what it is told: how far it is, then the report or why there is none. */
export interface Packed {
  readonly kind: string;
  readonly text: string;
}
export type Told = { readonly done: number; readonly of: number } | { readonly unpacked: Unpacked } | { readonly failed: string };

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<readonly Packed[]>) => void) | null;
  postMessage: (told: Told, transfer?: Transferable[]) => void;
};

const unpackAll = async (packed: readonly Packed[]): Promise<void> => {
  const blocks = new Map<string, unknown[]>();
  for (const [i, { kind, text }] of packed.entries()) {
    const own = blocks.get(kind) ?? [];
    blocks.set(kind, own);
    own.push(await unpack(text));
    scope.postMessage({ done: i + 1, of: packed.length });
  }
  const unpacked = gatherAll(blocks);
  scope.postMessage({ unpacked }, buffersOf(unpacked));
};

scope.onmessage = ({ data }) => {
  unpackAll(data).catch((error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }));
};
