interface Parts {
  name: string;
  streetAddress: string | null;
  postalCode: string | null;
  city: string | null;
}

/** "Het Laar, Generaal Smutslaan 76, 5021 XC Tilburg"; what is not known is left out. */
export const addressOf = ({ name, streetAddress, postalCode, city }: Parts) =>
  [name, streetAddress, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
