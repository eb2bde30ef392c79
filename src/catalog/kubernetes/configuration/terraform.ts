import { at, derived, gather, mapping } from '../../../model/index.ts';
import { carriedAt } from './carried.ts';
import { configMapLenses, secretLenses } from './lenses.ts';
import { configMap, secret } from './service.ts';

export default [
  mapping(secret, ['kubernetes_secret', 'kubernetes_secret_v1'], ['metadata.name', 'id'], {
    name: at('metadata.name'),
    carries: gather(carriedAt('data'), carriedAt('binary_data'), carriedAt('data_wo'), carriedAt('binary_data_wo')),
    ofTheCluster: derived<boolean>('metadata', () => ({ value: false })),
  }),
  mapping(configMap, ['kubernetes_config_map', 'kubernetes_config_map_v1'], ['metadata.name', 'id'], configMapLenses()),
  mapping(secret, 'kubernetes_manifest', [], secretLenses('manifest.'), { 'manifest.kind': 'Secret' }),
  mapping(configMap, 'kubernetes_manifest', [], configMapLenses('manifest.'), { 'manifest.kind': 'ConfigMap' }),
];
