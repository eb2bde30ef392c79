import { type Checked, checkDocuments, isFault, type Told } from '../../readers/oscal/check.ts';
import { groupBy } from '../../reports/group.ts';
import { plural } from '../../reports/words.ts';
import { disk } from '../disk.ts';
import { write } from '../output.ts';
import { oneOf } from '../suggest.ts';
import { treePath } from '../tree-path.ts';
import { UsageError } from '../usage-error.ts';
import { walk } from '../walk.ts';

export interface OscalFlags {
  readonly format: string;
}

/** `demarc oscal check`: every fault of OSCAL documents, and of what they say of each other; 1 when there is one. */
export const oscalCheck = async (paths: readonly string[], { format }: OscalFlags): Promise<number> => {
  const asJson = oneOf('format', format, ['terminal', 'json'], 'Formats: terminal, json.') === 'json';
  const problems: string[] = [];
  const files = walk(paths, ({ file, message }) => problems.push(`${file}: ${message}`)).filter(
    file => /\.(?:json|ya?ml|xml)$/i.test(file) || paths.some(path => treePath(path) === file),
  );
  if (problems.length > 0 || files.length === 0)
    throw new UsageError(
      problems[0] ?? `there is no JSON or YAML file in ${paths.join(', ')}`,
      'Give documents, or folders that hold them: demarc oscal check plan.json leveraged.json',
    );
  const checked = checkDocuments(
    files.map(file => ({ file, text: textAt(file) })),
    file => {
      const content = disk.read(file);
      return 'text' in content ? content.text : undefined;
    },
  );
  const faults = checked.told.filter(isFault);
  write(asJson ? [`${JSON.stringify(asObject(checked), undefined, 2)}\n`] : lines(checked, faults));
  return faults.length > 0 ? 1 : 0;
};

const textAt = (file: string): string => {
  const content = disk.read(file);
  if ('problem' in content) throw new UsageError(`${file}: ${content.problem}`);
  return content.text;
};

const asObject = ({ documents, told }: Checked) => ({
  documents: documents.map(({ file, model, defined }) => ({ file, model, uuids: defined.size })),
  faults: told.filter(isFault),
  remarks: told.filter(one => !isFault(one)),
});

/** The most of one rule that a person is shown. */
const most = 100;

function* lines({ documents, told }: Checked, faults: readonly Told[]): Iterable<string> {
  for (const [rule, all] of groupBy(faults, one => one.rule)) {
    for (const { file, line, pointer, message } of all.slice(0, most))
      yield `${file}:${line}: ${rule}: ${message}\n  at ${pointer === '' ? 'the document' : pointer}\n`;
    if (all.length > most) yield `and ${(all.length - most).toLocaleString('en')} more of ${rule}: -f json has them all\n`;
  }
  const remarks = told.filter(one => !isFault(one));
  for (const { file, line, rule, message } of remarks.slice(0, 20)) yield `${file}:${line}: ${rule}: ${message}\n`;
  if (remarks.length > 20) yield `and ${(remarks.length - 20).toLocaleString('en')} more remarks: -f json has them all\n`;
  const things = documents.reduce((sum, { defined }) => sum + defined.size, 0);
  const references = documents.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const counts = `${plural(faults.length, 'fault')} in ${plural(documents.length, 'document')} with ${plural(things, 'UUID')} and ${plural(references, 'reference')}`;
  yield `${counts}${remarks.length === 0 ? '' : `; ${plural(remarks.length, 'remark')}`}.\n`;
}
