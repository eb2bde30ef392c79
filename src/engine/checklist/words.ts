import type { Shown } from './count.ts';
import type { Answer } from './questionnaire.ts';

const mostNamed = 3;

/** What an estate says no to, by name. */
export const namesOf = ({ no }: Shown, most = mostNamed): string => {
  const addresses = [...new Set(no.map(({ address }) => address))];
  return `${addresses.slice(0, most).join(', ')}${addresses.length > most ? ` and ${addresses.length - most} more` : ''}`;
};

/** "you answered yes on 2026-05-04, and 3 of 41 say no: a, b, c". */
export const contradictionWords = (answer: Answer, shown: Shown): string => {
  const said = answer.notApplicable === undefined ? `answered ${answer.values.join(', ')}` : 'said that it does not apply';
  return `you ${said} on ${answer.on} (${answer.by}), and ${shown.unmet} of ${shown.all} ${shown.unmet === 1 ? 'says' : 'say'} no: ${namesOf(shown)}`;
};

/** "38 of 41 met, 3 say no: a, b, c". */
export const shownWords = (shown: Shown, nameOf: (vendor: string) => string): string => {
  const { all, met, unmet, unproven, excepted, unseen, theirs, vendors } = shown;
  const yours =
    unseen === all
      ? [`no check sees it on any of ${all}`]
      : [
          `${met} of ${all} met`,
          ...(unmet > 0 ? [`${unmet} ${unmet === 1 ? 'says' : 'say'} no (${namesOf(shown)})`] : []),
          ...(unproven > 0 ? [`${unproven} not proved`] : []),
          ...(excepted > 0 ? [`${excepted} accepted`] : []),
          ...(unseen > 0 ? [`${unseen} that no check sees`] : []),
        ];
  const holders = vendors.length === 1 && vendors[0] !== undefined ? nameOf(vendors[0]) : 'others';
  const others = theirs > 0 ? [all > 0 ? `of ${theirs} more it is the job of ${holders}` : `of all ${theirs} it is the job of ${holders}`] : [];
  return [...(all > 0 ? yours : []), ...others].join(', ');
};
