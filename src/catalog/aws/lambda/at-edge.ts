import type { Ailing, Node } from '../../../model/index.ts';

/** Who takes over the role of a function that CloudFront runs. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html */
const edge = 'edgelambda.amazonaws.com';
const mostNodes = 20_000;

/** Whether something in the tree is so. */
const any = (root: Node, is: (node: Node) => boolean): boolean => {
  const open: Node[] = [root];
  for (let seen = 0; seen < mostNodes; seen++) {
    const node = open.pop();
    if (!node) return false;
    if (is(node)) return true;
    if (node.is === 'map') open.push(...Object.values(node.entries));
    if (node.is === 'list') open.push(...node.items);
    if (node.is === 'reference' && node.value) open.push(node.value);
    if ('tree' in node && node.tree) open.push(node.tree);
  }
  return false;
};
const says = (node: Node): boolean =>
  (node.is === 'value' && typeof node.value === 'string' && node.value.includes(edge)) || (node.is === 'unresolved' && node.shape?.includes(edge) === true);

/** Whether CloudFront runs the function, where it may have neither traces nor variables nor a network: a distribution names it, or its role is for that. */
export const isAtEdge = ({ declaration, all, named }: Ailing): boolean => {
  const role = named('role') ?? named('Role');
  const documents = [...all('data.aws_iam_policy_document')];
  const trusts = (node: Node): boolean =>
    says(node) || (node.is === 'reference' && documents.some(document => document.id === node.to && any(document.body, says)));
  if (role && any(role.body, trusts)) return true;
  const names = (node: Node): boolean => node.is === 'reference' && node.to === declaration.id;
  // A version of its own may stand between the two in templates.
  const versions = all('AWS::Lambda::Version').filter(version => any(version.body, names));
  const namesOne = (node: Node): boolean => names(node) || (node.is === 'reference' && versions.some(({ id }) => id === node.to));
  return [...all('aws_cloudfront_distribution'), ...all('AWS::CloudFront::Distribution')].some(({ body }) => any(body, namesOne));
};
