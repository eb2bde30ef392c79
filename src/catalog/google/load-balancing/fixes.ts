import type { Ailing, Change, FixMaker } from '../../../model/index.ts';
import { spelledMap } from '../../../model/index.ts';
import { literal, nodeAt } from '../../nodes.ts';

/** A policy for modern clients, beside the proxy and named after it. */
const namePolicy = ({ declaration: { id, address, body } }: Ailing): readonly Change[] => {
  const name = literal(nodeAt(body, ['name']));
  if (typeof name !== 'string') return [];
  const added = `${address}|google_compute_ssl_policy`;
  return [
    {
      do: 'add',
      type: 'google_compute_ssl_policy',
      beside: id,
      name: added,
      body: spelledMap({ name, profile: 'MODERN', min_tls_version: 'TLS_1_2' }),
    },
    { do: 'set', on: id, path: ['ssl_policy'], to: { is: 'pointer', of: `new:${added}`, attribute: 'id' } },
  ];
};

export default [
  {
    check: 'google.load-balancing.names-an-ssl-policy',
    types: ['google_compute_target_https_proxy', 'google_compute_target_ssl_proxy'],
    make: namePolicy,
  },
] satisfies readonly FixMaker[];
