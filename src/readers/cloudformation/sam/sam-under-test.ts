import { type Outcome, outcome, seen } from '../template-under-test.ts';

/** A template with the transform, read for a region of Europe: the resources begin at line 2. */
export const samOf = (resources: string): Outcome & { readonly body: (id: string) => Record<string, unknown> } => {
  const read = outcome(`Transform: AWS::Serverless-2016-10-31\n${resources}`, { 'AWS::Region': 'eu-west-1' });
  return { ...read, body: id => seen(read.of(id).body) as Record<string, unknown> };
};

/** What a function needs at least, as a flow map without its braces. */
export const plain = 'Handler: h, Runtime: python3.13, InlineCode: pass';
