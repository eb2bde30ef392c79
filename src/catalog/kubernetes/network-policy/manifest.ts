import { mapping } from '../../../model/index.ts';
import { policyLenses } from './lenses.ts';
import { policy } from './service.ts';

export default [mapping(policy, 'NetworkPolicy.networking.k8s.io', [], policyLenses())];
