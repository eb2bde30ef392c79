import type { Filled, Stood } from '../../engine/checklist/stand.ts';
import type { Place } from '../../model/index.ts';
import { countsOf } from './words.ts';

type FileName = (file: string) => string;

/** A checklist for machines. */
export const checklistJson = (filled: Filled, version: string, fileName: FileName): string => {
  const { checklist, stood, score, signOff } = filled;
  const questions = new Map(stood.map(one => [one.question, one]));
  const sections = checklist.sections.map(section => ({
    id: section.id,
    title: section.title,
    questions: section.questions.flatMap(question => {
      const one = questions.get(question);
      return one ? [entry(one, fileName)] : [];
    }),
  }));
  const { id, name } = checklist;
  const head = { demarc: { version, checklist: 1 }, id, name, counts: Object.fromEntries(countsOf(filled)), score };
  return `${JSON.stringify({ ...head, ...(signOff && { signOff }), sections }, undefined, 2)}\n`;
};

const entry = ({ question, standing, answer, shown, byEstate, age }: Stood, fileName: FileName): object => {
  const { no, ...counts } = shown;
  const place = ({ file, line }: Place): object => ({ file: fileName(file), line });
  const { id, asks, type, weight, duties, checks, controls } = question;
  const { at, ...said } = answer ?? { at: undefined };
  return {
    ...{ id, asks, type, weight, duties, checks, controls, standing, byEstate },
    estate: { ...counts, sayingNo: no.map(({ address, scope, place: where }) => ({ address, scope, ...place(where) })) },
    ...(at && { answer: { ...said, age, place: place(at) } }),
  };
};
