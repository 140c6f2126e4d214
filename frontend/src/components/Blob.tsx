/** The olievlek: the mark of the product. Decoration for who cannot see it, so hidden from readers. */
export function Blob({ size, quiet }: { size: number; quiet?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <path
        fill={quiet ? 'var(--petrol-wash)' : 'var(--petrol)'}
        stroke={quiet ? 'var(--petrol-line)' : 'none'}
        strokeWidth={quiet ? 0.6 : 0}
        d="M17.5 2.6c6.2-1.2 9.8 2.3 13.2 5.5s6.9 7.2 6.3 13.3-3.6 7.8-6.9 11.2-8 5.6-14 4.2-7.7-4.6-10.6-8.9-3.6-9.2-1.6-13.9S9.2 9 11.4 6.5s3.500-3.300 6.100-3.900Z"
      />
      <circle
        cx="20"
        cy="20"
        r="9.6"
        fill={quiet ? 'var(--petrol-line)' : 'var(--paper)'}
        opacity={quiet ? 0.5 : 1}
      />
      <circle cx="20" cy="20" r="4.6" fill="var(--apricot)" />
    </svg>
  );
}
