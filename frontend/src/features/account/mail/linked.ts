interface Part {
  text: string;
  href?: string;
}

/** The text of a mail in pieces, with the addresses in it as links. A full stop after one is no part of it. */
export const linked = (body: string): Part[] =>
  body
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((text, index) => (index % 2 === 1 ? { text, href: text } : { text }))
    .filter(({ text }) => text !== '');
