import { type BlockKind, blockType } from '../../../src/reports/html/encoded.ts';
import { decode } from './decode.ts';
import type { Unpacked } from './gather.ts';
import type { Report } from './report.ts';
import { unpack } from './unpack.ts';
import type { Packed, Told } from './worker.ts';
import Unpacking from './worker.ts?worker&inline';

/** Reads the report that stands in a page; progress goes from 0 to 1. */
export const loadReport = async (progress: (done: number) => void, page: ParentNode = document): Promise<Report> => {
  const elements = [...page.querySelectorAll(`script[type="${blockType}"]`)];
  const blocks = elements
    .map(element => ({ kind: element.getAttribute('data-block') ?? '', text: element.textContent ?? '' }))
    .filter(({ kind }) => kind !== 'live');
  const unpacked = await unpackedBy(
    new Unpacking(),
    blocks.filter(({ kind }) => !onDemand.includes(kind)),
    progress,
  );
  const unpackOne = async (wanted: string, number = 0): Promise<unknown> => {
    const packed = blocks.filter(({ kind }) => kind === wanted)[number];
    return packed && unpack(packed.text);
  };
  return decode(
    unpacked,
    number => unpackOne('detail', number),
    () => unpackOne('services'),
  );
};
/** Unpacked when they are looked at. */
const onDemand: readonly string[] = ['detail', 'services'] satisfies readonly BlockKind[];

const unpackedBy = (worker: Worker, packed: readonly Packed[], progress: (done: number) => void): Promise<Unpacked> =>
  new Promise<Unpacked>((resolve, reject) => {
    worker.onerror = event => reject(new Error(event.message || 'the report cannot be unpacked'));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('unpacked' in data) resolve(data.unpacked);
      else if ('failed' in data) reject(new Error(data.failed));
      else progress(data.done / data.of);
    };
    worker.postMessage(packed);
  }).finally(() => worker.terminate());
