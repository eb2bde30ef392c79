import { type DutyId, dutyIds, dutyOf, type Layer, layers } from '../../../../src/model/index.ts';

/** One row of the matrix: a layer of the stack, or one of its duties. */
export interface MatrixRow {
  readonly key: string;
  readonly layer: Layer;
  readonly duty?: DutyId;
  readonly title: string;
  /** The duties that stand in it, by their numbers. */
  readonly duties: readonly number[];
  /** A layer that is unfolded into its duties, which stand below. */
  readonly unfolded?: true;
}

export const layerTitle = (layer: Layer): string => `${layer.charAt(0).toUpperCase()}${layer.slice(1).replaceAll('-', ' ')}`;
const dutiesOf = (layer: Layer): readonly number[] => dutyIds.flatMap((id, number) => (dutyOf(id).layer === layer ? [number] : []));
export const layerRows: readonly MatrixRow[] = layers.map(layer => ({ key: layer, layer, title: layerTitle(layer), duties: dutiesOf(layer) })).toReversed();

/** The top of the stack first; the duties of a layer below its name. */
export const rowsOf = (unfolded: ReadonlySet<string>): readonly MatrixRow[] =>
  layerRows.flatMap(row => (unfolded.has(row.layer) ? [{ ...row, unfolded: true as const }, ...row.duties.flatMap(number => dutyRow(number))] : [row]));

const dutyRow = (number: number): readonly MatrixRow[] => {
  const duty = dutyIds[number];
  return duty ? [{ key: duty, layer: dutyOf(duty).layer, duty, title: dutyOf(duty).title, duties: [number] }] : [];
};

/** The row of a key that stands in an address. */
export const rowOf = (key: string): MatrixRow | undefined =>
  layerRows.find(row => row.key === key) ?? rowsOf(new Set(layerRows.map(row => row.layer))).find(row => row.key === key);
