import { at, mapping, on } from '../../../model/index.ts';
import { graph } from './service.ts';

export default [
  mapping(graph, 'aws_detective_graph', ['id', 'graph_arn'], {
    newAccounts: on('aws_detective_organization_configuration', 'graph_arn', at('auto_enable')),
  }),
];
