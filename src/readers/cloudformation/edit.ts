import type { AddChange, Change, Declaration, Source, Writer } from '../../model/index.ts';
import { alikeIn, isUnwritten, openedOnce, type TreeFormat, type Unwritten, writeTrees } from '../text-tree/edit/index.ts';
import { addAfter, logicalIdsIn, newLogicalId, resourceFor } from './edit/add.ts';
import { valueInstead } from './edit/parameter.ts';
import { type LocatedResource, locateIn, openTemplate, stackOf, type TemplateFile } from './edit/template-file.ts';
import { type Spelling, spellValue } from './edit/value.ts';

/** Writes changes into templates of CloudFormation and SAM, in YAML and JSON. */
export const cloudformationWriter: Writer = {
  writes: ({ type, live, at, block }) =>
    live === undefined && block !== undefined && /^[A-Za-z0-9]+::/.test(type) && /\.(?:ya?ml|json|template)$/.test(at.file),
  write: (changes, source) => writeTrees(changes, source, formatOf(changes, source)),
};

const formatOf = (changes: readonly Change[], source: Source): TreeFormat<LocatedResource> => {
  const files = openedOnce(file => openTemplate(file, source.tree));
  const locate = (declaration: Declaration): LocatedResource | Unwritten => locateIn(declaration, files.open, source);
  const added = namesOf(changes, source, locate);
  const alike = alikeIn(source, cloudformationWriter.writes, locate);
  const madeOf = ({ file }: TemplateFile, starts: ReadonlySet<number>): readonly string[] => [...starts].flatMap(start => alike(`${file}:${start}`));
  const spelling = (located: LocatedResource, from: Declaration, asText: boolean): Spelling => ({ tags: located.file.tags, added, from, asText });
  return {
    locate,
    files: files.all,
    spell: (spelled, located, declaration, path) => spellValue(spelled, spelling(located, declaration, isText(declaration, path.join('.')))),
    instead: (change, located, declaration) => valueInstead(change, located, declaration, { source, locate, madeOf }),
    // SAM makes others of the same lines, which are not changed by what changes here.
    alike: ({ type }, located) => alike(located.key).filter(id => source.declared.get(id)?.type === type),
    add: (change, beside, declaration, of) => {
      if (beside.resource.inLoop) return { why: 'what stands beside it is made by a loop' };
      if (beside.file.read.documents.every(root => root.is !== 'map' || !root.entries.some(({ key }) => key === 'Resources')))
        return { why: 'it stands in a file that others include' };
      const body = Object.entries(change.body.entries).map(
        ([key, value]) => [key, spellValue(value, spelling(beside, declaration, isText(change, key)))] as const,
      );
      const whyNot = body.map(([, value]) => value).find(isUnwritten);
      if (whyNot) return whyNot;
      const fresh = resourceFor(change, body as Parameters<typeof resourceFor>[1], beside);
      return addAfter(added.get(`new:${change.name}`)?.logicalId ?? change.name, fresh, beside, of);
    },
  };
};

/** Properties that hold JSON in a text. */
const texts: ReadonlySet<string> = new Set([
  ...['AWS::Logs::ResourcePolicy PolicyDocument', 'AWS::StepFunctions::StateMachine DefinitionString', 'AWS::SSM::Parameter Value'],
  ...['AWS::CloudWatch::Dashboard DashboardBody', 'AWS::SecretsManager::Secret SecretString', 'AWS::Organizations::Policy Content'],
]);
const isText = ({ type }: { readonly type: string }, path: string): boolean => texts.has(`${type} ${path}`);

/** Names for what the plan adds, none of them used in the template. */
const namesOf = (changes: readonly Change[], source: Source, locate: Locate): Spelling['added'] => {
  const names = new Map<string, { readonly logicalId: string; readonly stack: string }>();
  const taken = new Map<TemplateFile, Set<string>>();
  for (const change of changes.filter((one): one is AddChange => one.do === 'add')) {
    const beside = source.declared.get(change.beside);
    const located = beside && locate(beside);
    if (!beside || !located || isUnwritten(located)) continue;
    const used = taken.get(located.file) ?? logicalIdsIn(located.file);
    const logicalId = newLogicalId(located.resource.entry.key, change.type, used);
    taken.set(located.file, used.add(logicalId));
    names.set(`new:${change.name}`, { logicalId, stack: stackOf(beside.id) });
  }
  return names;
};

type Locate = (declaration: Declaration) => LocatedResource | Unwritten;
