import type { Ailing, FixMaker, Several } from '../../../model/index.ts';
import { podTypes } from './template.ts';

/** What takes away from pods what programs that look after a node live on. */
const takesAway: readonly string[] = [
  'shares-no-processes-with-the-node',
  'stays-off-the-network-of-the-node',
  'containers-run-unprivileged',
  'containers-refuse-root',
  'containers-add-no-powerful-capabilities',
  'containers-add-no-capabilities',
  'containers-drop-capabilities',
].map(name => `kubernetes.workload.${name}`);
/** Mounted by programs of all sorts, to read the time and whom to trust. */
const usual = /^\/(?:etc\/(?:localtime|timezone|ssl|pki|ca-certificates)|usr\/share\/(?:zoneinfo|ca-certificates))(?:\/|$)/;

/** Pods that mount paths of their node look after it, and may not do without what is taken away; no source tells. */
const mind = ({ fact }: Ailing): string | undefined => {
  const paths = fact('hostPaths');
  if (paths.is === 'unknown') return undefined;
  const telling = (paths.value as Several<string>).items.filter(path => !usual.test(path));
  if (telling.length === 0) return undefined;
  const others = telling.length > 2 ? ` and ${telling.length - 2} more` : '';
  return `the pods mount ${telling.slice(0, 2).join(', ')}${others} of their node, so their program may need what this takes away`;
};

/** The makers with what is to be minded, and one for each check that has none. */
export const mindingTheNode = (makers: readonly FixMaker[]): readonly FixMaker[] => {
  const known = new Set(makers.map(({ check }) => check));
  return [
    ...makers.map(maker => (takesAway.includes(maker.check) ? { ...maker, mind } : maker)),
    ...takesAway.filter(check => !known.has(check)).map((check): FixMaker => ({ check, types: podTypes, make: () => undefined, mind })),
  ];
};
