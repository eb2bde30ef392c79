import { type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { complain, type Part, property, type Sam, settled } from '../sam.ts';
import { callIn, type Given, type GivenMap, isGiven, picked, treeOf } from '../tree.ts';

/** The code of a function as CloudFormation takes it, or why it is not known. */
export type Code = { readonly tree: MapTree } | { readonly why: string };

const packaged: Code = { why: 'SAM packages the code at deployment' };

export const codeOf = (sam: Sam, part: Part): Code => {
  const [inline, uri, image] = ['InlineCode', 'CodeUri', 'ImageUri'].map(name => property(part, name));
  const isImage = settled(sam, property(part, 'PackageType')) === 'Image';
  if (isImage) return isGiven(image) ? tree(part, { ImageUri: image }) : packaged;
  if (isGiven(inline)) return tree(part, { ZipFile: inline });
  if (isGiven(image) && !isGiven(uri)) return tree(part, { ImageUri: image });
  if (!isGiven(uri)) return packaged;
  const location = locationOf(part, uri, { S3Bucket: 'Bucket', S3Key: 'Key', S3ObjectVersion: 'Version' });
  if (uri.is === 'list' || (uri.is === 'scalar' && (typeof uri.value !== 'string' || uri.text.startsWith('{{resolve:'))))
    complain(part, uri, 'CodeUri is a path, an s3:// address, or a map of Bucket and Key. Correct it.');
  const key = property(part, 'SourceKMSKeyArn');
  return location ? tree(part, { ...location, SourceKMSKeyArn: isGiven(key) ? key : undefined }) : packaged;
};

const tree = (part: Part, given: GivenMap): Code => {
  const made = treeOf(given, part.span);
  return made.is === 'map' ? { tree: made } : packaged;
};

/** An object of S3 written as `s3://bucket/key` or as a map; nothing for what SAM uploads. */
export const locationOf = (part: Part, written: TreeNode, names: Readonly<Record<string, string>>): GivenMap | undefined => {
  const [bucketName = '', keyName = '', versionName = ''] = Object.keys(names);
  if (written.is === 'map' && !callIn(written)) {
    for (const needed of [names[bucketName] ?? '', names[keyName] ?? ''])
      if (!valueIn(written, needed)) complain(part, written, `An object of S3 needs a Bucket and a Key: ${needed} is missing. Add it.`);
    return picked(
      written,
      Object.entries(names).map(([to, from]) => [to, from] as const),
    );
  }
  const uri = /^s3:\/\/([^/?]+)\/([^?]+)(?:\?versionId=(.+))?$/.exec(textOf(written) ?? '');
  if (!uri) return undefined;
  const at = (text: string | undefined): Given => (text === undefined ? undefined : treeOf(text, written));
  return { [bucketName]: at(uri[1]), [keyName]: at(uri[2]), [versionName]: at(uri[3]) };
};
