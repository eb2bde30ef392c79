import type { Fact, Worked } from '../../../model/index.ts';

interface Said {
  readonly encrypted: Fact<boolean>;
  readonly copied: Fact<boolean>;
  readonly inCluster: Fact<boolean>;
}
/** Whether the storage of an instance is encrypted: what is made from a copy or as a replica is as its source, unless it says otherwise. */
export const isCovered = ({ encrypted, copied, inCluster }: Said): Worked<boolean> => {
  if (inCluster.is === 'unknown' || inCluster.value) return { unknown: 'it stands on the cluster', among: [true, false] };
  if (encrypted.is === 'unknown') return { unknown: encrypted.why, among: encrypted.among ?? [true, false] };
  if (encrypted.is === 'stated' || (copied.is !== 'unknown' && !copied.value)) return { value: encrypted.value };
  return { unknown: copied.is === 'unknown' ? copied.why : 'it is encrypted if the database it is made from is', among: [true, false] };
};
