import { at, mapping } from '../../../model/index.ts';
import { graph } from './service.ts';

export default [mapping(graph, 'AWS::Detective::Graph', ['Arn'], { newAccounts: at('AutoEnableMembers') })];
