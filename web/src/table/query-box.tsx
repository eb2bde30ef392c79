// biome-ignore-all lint/a11y/useSemanticElements: the suggestions are no choice from a list, the text is free
import './table.css';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { mistakesIn, type Suggestion, suggestions } from '../query/check.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { useNarrow } from './row-height.ts';

interface QueryBoxProps {
  readonly query: string;
  readonly vocabulary: Vocabulary;
  /** A shorter one for where there is no room. */
  readonly example: readonly [wide: string, narrow: string];
  readonly onChange: (query: string) => void;
}

/** The text of a query: it answers while one types, suggests how to go on, and says which word nobody knows. */
export const QueryBox = ({ query, vocabulary, example, onChange }: QueryBoxProps) => {
  const [text, setText] = useText(query, onChange);
  const [caret, setCaret] = useState<number>();
  const [marked, setMarked] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const caretAfter = useRef<number>(undefined);
  const list = useId();
  const narrow = useNarrow();
  const offered = caret === undefined ? [] : suggestions(text, caret, vocabulary);
  const take = (one: Suggestion): void => {
    setText(one.query);
    setMarked(-1);
    setCaret(one.caret);
    caretAfter.current = one.caret;
  };
  // Before the next key can come: a frame later the caret would jump back over what was typed meanwhile.
  useLayoutEffect(() => {
    if (caretAfter.current !== undefined) input.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = undefined;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const one = offered[marked];
    if (event.key === 'Escape' || (event.key === 'Enter' && !one)) setCaret(undefined);
    else if (event.key === 'Enter' && one) take(one);
    else if (step !== 0 && offered.length > 0) setMarked((marked + step + offered.length + Number(marked < 0 && step < 0)) % offered.length);
    else return;
    event.preventDefault();
  };
  return (
    <div className="query">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="Filter"
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-activedescendant={marked >= 0 ? `${list}-${marked}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={example[narrow ? 1 : 0]}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setCaret(event.target.selectionStart ?? event.target.value.length);
          setMarked(-1);
        }}
        onClick={event => setCaret(event.currentTarget.selectionStart ?? text.length)}
        onBlur={() => setCaret(undefined)}
        onKeyDown={onKeyDown}
      />
      <Offered id={list} offered={offered} marked={marked} onTake={take} />
      <Mistakes text={text} vocabulary={vocabulary} onMend={setText} />
    </div>
  );
};

/** What is typed is asked a moment later; what the address says comes first when it changes otherwise. */
const useText = (query: string, onChange: (query: string) => void): readonly [string, (text: string) => void] => {
  const [text, setText] = useState(query);
  const asked = useRef(query);
  useEffect(() => {
    if (query !== asked.current) {
      asked.current = query;
      setText(query);
    }
  }, [query]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === asked.current.trim()) return undefined;
    const timer = setTimeout(() => {
      asked.current = wanted;
      onChange(wanted);
    }, 200);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  return [text, setText];
};

interface OfferedProps {
  readonly id: string;
  readonly offered: readonly Suggestion[];
  readonly marked: number;
  readonly onTake: (one: Suggestion) => void;
}
const Offered = ({ id, offered, marked, onTake }: OfferedProps) => (
  <div id={id} role="listbox" aria-label="Ways to go on" className="offered" hidden={offered.length === 0}>
    {offered.map((one, i) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text
      <div
        key={one.text}
        id={`${id}-${i}`}
        role="option"
        aria-selected={i === marked}
        tabIndex={-1}
        onMouseDown={event => event.preventDefault()}
        onClick={() => onTake(one)}
      >
        <span className="mono">{one.text}</span>
        <span className="quiet">{one.about}</span>
      </div>
    ))}
  </div>
);

interface MistakesProps {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly onMend: (query: string) => void;
}
const Mistakes = ({ text, vocabulary, onMend }: MistakesProps) => (
  <div role="status" className="mistakes">
    {mistakesIn(text, vocabulary).map(({ message, near, instead }) => (
      <p key={message}>
        {message}
        {instead === undefined ? null : (
          <>
            {' '}
            Did you mean{' '}
            <button type="button" className="inline" onClick={() => onMend(instead)}>
              {near}
            </button>
            ?
          </>
        )}
      </p>
    ))}
  </div>
);
