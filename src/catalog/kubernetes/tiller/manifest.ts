import { at, mapping } from '../../../model/index.ts';
import { tiller } from './service.ts';

export default [mapping(tiller, 'tiller', [], { name: at('name'), copies: at('copies'), listens: at('options.listen') })];
