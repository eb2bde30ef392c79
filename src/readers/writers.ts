import type { ByHand, Change, Declaration, Edit, Edited, Source, Writer } from '../model/index.ts';

/** The writers of all formats that are edited. They are loaded when something is to be fixed. */
export const loadWriters = async (): Promise<readonly Writer[]> => {
  const [terraform, cloudformation, kubernetes, arm, bicep] = await Promise.all([
    import('./terraform/edit/index.ts'),
    import('./cloudformation/edit.ts'),
    import('./kubernetes/edit.ts'),
    import('./azure/edit.ts'),
    import('./bicep/edit/index.ts'),
  ]);
  return [terraform.terraformWriter, cloudformation.cloudformationWriter, kubernetes.kubernetesWriter, arm.armWriter, bicep.bicepWriter];
};

/** Spells changes, each in the format of its declaration. What no writer takes (a plan, a state, a live answer) is for a person. */
export const writeWith = (writers: readonly Writer[], changes: readonly Change[], source: Source): Edited => {
  const shares = new Map<Writer, number[]>();
  const byHand: ByHand[] = [];
  changes.forEach((change, number) => {
    const declaration = source.declared.get(change.do === 'add' ? change.beside : change.on);
    const writer = declaration && writers.find(one => one.writes(declaration));
    if (writer) shares.set(writer, [...(shares.get(writer) ?? []), number]);
    else byHand.push({ change: number, what: unwritable(declaration), at: declaration?.at ?? { file: '', line: 1 } });
  });
  const edits: Edit[] = [];
  const reaches = new Map<number, readonly string[]>();
  for (const [writer, numbers] of shares) {
    const own = writer.write(
      numbers.flatMap(number => changes[number] ?? []),
      source,
    );
    const back = (number: number): number => numbers[number] ?? number;
    edits.push(...own.edits.map(edit => ({ ...edit, of: edit.of.map(back) })));
    byHand.push(...own.byHand.map(hand => ({ ...hand, change: back(hand.change) })));
    for (const [number, ids] of own.reaches) reaches.set(back(number), ids);
  }
  return { edits, byHand, reaches };
};

const unwritable = (declaration: Declaration | undefined): string =>
  declaration?.live
    ? `${declaration.address} was seen in the cloud: change the code that makes it`
    : `${declaration?.address ?? 'it'} stands in a file that is not edited: change what the file was made from`;
