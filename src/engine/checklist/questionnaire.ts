import type { DutyId, Place } from '../../model/index.ts';

/** Who does most: the customer of machines (`iaas`), of a platform, of software, or of a room of its own. */
export const serviceModels = ['iaas', 'paas', 'saas', 'on-premises'] as const;
export type ServiceModel = (typeof serviceModels)[number];
export const questionTypes = ['yes-no', 'choice', 'choices', 'text', 'number'] as const;
export type QuestionType = (typeof questionTypes)[number];
/** How much of what a question asks for an answer comes to. */
export const amounts = ['full', 'part', 'none'] as const;
export type Amount = (typeof amounts)[number];
/** Whether the estate can answer alone, can only say no (people may do what no file shows), or is only shown beside. */
export const estateParts = ['answers', 'contradicts', 'beside'] as const;
export type EstatePart = (typeof estateParts)[number];

/** Questions in sections, with what each is about. */
export interface Questionnaire {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  /** The assets that it speaks of; all when left out. */
  readonly models?: readonly ServiceModel[];
  readonly sections: readonly Section[];
  readonly at: Place;
}
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}
export interface Question {
  readonly id: string;
  readonly asks: string;
  readonly type: QuestionType;
  readonly choices: readonly Choice[];
  /** For `choices`: the first that holds says what the answer comes to. */
  readonly rules: readonly Rule[];
  /** For `yes-no`: the answer that is wanted. */
  readonly good: 'yes' | 'no';
  readonly atLeast?: number;
  readonly atMost?: number;
  /** It is asked when all of these fit. */
  readonly when: readonly Condition[];
  readonly weight: number;
  readonly duties: readonly DutyId[];
  /** They stand in place of the duties. */
  readonly checks: readonly string[];
  /** `framework/control`; they stand in for duties where none is named. */
  readonly controls: readonly string[];
  readonly estate: EstatePart;
  /** What would show it, in a sentence. */
  readonly shownBy?: string;
  /** Days for which an answer holds. */
  readonly freshness: number;
  readonly at: Place;
}
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly counts: Amount;
}
export interface Condition {
  readonly question: string;
  readonly is: readonly string[];
}
export interface Rule {
  readonly holds: (chosen: ReadonlySet<string>) => boolean;
  readonly counts: Amount;
  /** As it is written. */
  readonly text: string;
}

/** What people answered, from a file of its own. */
export interface AnswerFile {
  readonly checklist: string;
  readonly answers: readonly Answer[];
  readonly signOff?: { readonly by: string; readonly on: string };
  readonly at: Place;
}
/** Days are ISO 8601. `values` is empty where it does not apply. */
export interface Answer {
  readonly question: string;
  readonly values: readonly string[];
  readonly notApplicable?: string;
  readonly by: string;
  readonly on: string;
  readonly reviewedBy?: string;
  readonly reviewed?: string;
  readonly evidence: readonly string[];
  readonly note?: string;
  readonly at: Place;
}

export const questionsOf = ({ sections }: Questionnaire): readonly Question[] => sections.flatMap(section => section.questions);
