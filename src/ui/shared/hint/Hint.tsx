// A tooltip whose code comes when one is first wanted: with its placing it weighs as much as all the rows of a list.

import {
  cloneElement,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useState,
} from 'react';

const LateTooltip = lazy(() =>
  import('./LateTooltip').catch((error: unknown) => {
    // No reason to lose the page: what a button does is in its name.
    console.error('Tooltips did not load', error);
    return { default: () => <></> };
  }),
);

/** Until it shows, and until it goes; as Fluent's own, ms. */
const delay = 250;

type Child = Pick<
  React.HTMLAttributes<HTMLElement>,
  | 'aria-label'
  | 'aria-description'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'onPointerEnter'
  | 'onPointerLeave'
  | 'onFocus'
  | 'onBlur'
>;

interface HintProps {
  /** Drawn only while it shows; a text is known to screen readers before. */
  readonly content: ReactNode;
  /** `label`: the content, then a text, is also the name of what it is for. `description`: it only says more. */
  readonly relationship: 'label' | 'description';
  readonly children: ReactElement<Child>;
}

export function Hint({ content, relationship, children: { props }, children }: HintProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    if (!anchor) return;
    const timer = window.setTimeout(() => setShown(isWanted), delay);
    return () => window.clearTimeout(timer);
  }, [anchor, isWanted]);

  const want = (element: HTMLElement) => {
    setAnchor(element);
    setWanted(true);
  };
  return (
    <>
      {cloneElement(children, {
        ...(typeof content === 'string'
          ? { [relationship === 'label' ? 'aria-label' : 'aria-description']: content }
          : isShown && { 'aria-describedby': id }),
        onPointerEnter: (event) => {
          props.onPointerEnter?.(event);
          // A finger comes to press, and would leave the hint behind.
          if (event.pointerType !== 'touch') want(event.currentTarget);
        },
        onPointerLeave: (event) => {
          props.onPointerLeave?.(event);
          setWanted(false);
        },
        onFocus: (event) => {
          props.onFocus?.(event);
          if (event.currentTarget.matches(':focus-visible')) want(event.currentTarget);
        },
        onBlur: (event) => {
          props.onBlur?.(event);
          setWanted(false);
        },
      })}
      {anchor && isShown && props['aria-expanded'] !== true && (
        <Suspense fallback={null}>
          <LateTooltip
            id={id}
            anchor={anchor}
            content={content}
            onOver={setWanted}
            onDismiss={() => setShown(false)}
          />
        </Suspense>
      )}
    </>
  );
}
