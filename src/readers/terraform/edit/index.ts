export { terraformWriter } from './write.ts';
