import { useId } from 'react';

interface PickProps<T extends string> {
  readonly label: string;
  readonly of: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly now: T;
  readonly onChoose: (next: T) => void;
}

/** One of many, in the browser's own list. */
export const Pick = <T extends string>({ label, of, words, now, onChoose }: PickProps<T>) => {
  const id = useId();
  return (
    <span className="pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={now} onChange={event => onChoose(event.target.value as T)}>
        {of.map(one => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </span>
  );
};
