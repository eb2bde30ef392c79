import { at, derived, first, mapping, on, unreadable } from '../../../model/index.ts';
import { enforcedBy, isSaid } from './labels.ts';
import { namespace } from './service.ts';

const inIt = 'metadata.namespace';
const elsewhere = unreadable('the quotas and limits of a namespace that is written as a manifest are not followed');

export default [
  mapping(namespace, ['kubernetes_namespace', 'kubernetes_namespace_v1'], ['metadata.name', 'id'], {
    name: at('metadata.name'),
    enforced: enforcedBy('metadata.labels'),
    quota: first(
      on('kubernetes_resource_quota', inIt, derived<boolean>('spec.hard', isSaid)),
      on('kubernetes_resource_quota_v1', inIt, derived<boolean>('spec.hard', isSaid)),
    ),
    limits: first(
      on('kubernetes_limit_range', inIt, derived<boolean>('spec.limit', isSaid)),
      on('kubernetes_limit_range_v1', inIt, derived<boolean>('spec.limit', isSaid)),
    ),
  }),
  mapping(
    namespace,
    'kubernetes_manifest',
    [],
    { name: at('manifest.metadata.name'), enforced: enforcedBy('manifest.metadata.labels'), quota: elsewhere, limits: elsewhere },
    { 'manifest.kind': 'Namespace' },
  ),
];
