import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  about?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of the options page under a heading of its own. */
export function Section({ id, title, about, children }: Props) {
  return (
    <section class="card" aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {about && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
