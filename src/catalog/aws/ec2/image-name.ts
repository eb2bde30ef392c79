import type { Plain, Worked } from '../../../model/index.ts';

/** The public names of images whose makers have them ask for tokens of the metadata service. */
const asking = /\/aws\/service\/ami-amazon-linux-latest\/al2023-|^al2023-ami-/;

/** Whether an image, by its public name, asks for tokens. An id tells nothing, so the usual stands: it does not. */
export const asksForTokens = (name: Plain): Worked<boolean> => ({ value: typeof name === 'string' && asking.test(name) });
