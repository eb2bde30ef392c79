import { useId } from 'react';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly of: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly now: T;
  readonly onChoose: (next: T) => void;
}

/** One of a few, side by side. */
export const Choice = <T extends string>({ legend, of, words, now, onChoose }: ChoiceProps<T>) => {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {of.map(one => (
        <label key={one}>
          <input type="radio" name={name} checked={one === now} onChange={() => onChoose(one)} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
};
