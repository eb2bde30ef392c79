import { type Ailing, asked, type Change, type FixMaker, spelledMap } from '../../../model/index.ts';
import { itemsAt, literal, nodeAt } from '../../nodes.ts';

/** One in two flows, put together for ten minutes: what is enough to see who talked to whom, at a price that people pay. */
const logFlows = ({ declaration: { id, body } }: Ailing): readonly Change[] => {
  const to = spelledMap({ aggregation_interval: 'INTERVAL_10_MIN', flow_sampling: 0.5, metadata: 'INCLUDE_ALL_METADATA' });
  return nodeAt(body, ['enable_flow_logs']) ? [] : [{ do: 'set', on: id, path: ['log_config'], to }];
};

/** A rule that is for administrators alone is for where they come from; what opens other ports as well has callers whom only a person knows. */
const namingAdministrators = ({ declaration: { id, body } }: Ailing): readonly Change[] => {
  const ports = itemsAt(body, ['allow']).map(([, allow]) => itemsAt(allow, ['ports']).map(([, port]) => String(literal(port))));
  const isTheirs = ports.length > 0 && ports.every(some => some.length > 0 && some.every(port => port === '22' || port === '3389'));
  return isTheirs && nodeAt(body, ['source_ranges']) ? [{ do: 'set', on: id, path: ['source_ranges'], to: asked('admin-ranges') }] : [];
};

const types = ['google_compute_firewall'];
export default [
  { check: 'google.vpc.logs-its-flows', types: ['google_compute_subnetwork'], make: logFlows },
  ...['keeps-ssh-from-everybody', 'keeps-remote-desktop-from-everybody', 'opens-only-the-web-to-everybody'].map(check => ({
    check: `google.vpc.${check}`,
    types,
    make: namingAdministrators,
  })),
] satisfies readonly FixMaker[];
