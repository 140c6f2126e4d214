import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#edf5f3',
  '#d2e7e3',
  '#a8d2cb',
  '#86cbc2',
  '#4f9c94',
  '#2f8079',
  '#176b65',
  '#125a55',
  '#0e4946',
  '#0a3432',
];
const apricot: MantineColorsTuple = [
  '#fdf1e6',
  '#fbe0c8',
  '#f5bd8f',
  '#ec9a5f',
  '#e2843f',
  '#d9722e',
  '#b85a1c',
  '#934713',
  '#73370e',
  '#54280a',
];
/** The default red fails AA on paper; shade 6 is what Mantine uses for errors in light, 4 in dark. */
const red: MantineColorsTuple = [
  '#fdecec',
  '#fad4d2',
  '#f5b3ae',
  '#ff9d94',
  '#f08a80',
  '#dd5148',
  '#c92a2a',
  '#b02222',
  '#8f1a1a',
  '#6d1212',
];

/** Locking the scroll would write a <style> tag; a second <header> would be a second banner of the page. */
const overlay = { lockScroll: false, attributes: { header: { role: 'presentation' } } };

export const theme = createTheme({
  colors: { petrol, apricot, red },
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  black: '#10211f',
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '560' },
  fontSizes: { xs: '0.82rem', sm: '0.88rem', md: '1rem', lg: '1.1rem', xl: '1.25rem' },
  defaultRadius: 12,
  radius: { md: '12px', lg: '16px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Plain defaults: `Modal.extend` and its like would put each of these in the first view.
  components: {
    Button: { defaultProps: { size: 'md', variant: 'filled' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    // What is out of bounds is said, not changed in silence.
    NumberInput: { defaultProps: { clampBehavior: 'none' } },
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Drawer: { defaultProps: overlay },
    // Not closed by a click beside it: a double click on the button that opens it is one.
    Modal: {
      defaultProps: { ...overlay, centered: true, radius: 'lg', closeOnClickOutside: false },
    },
  },
});

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-anchor': 'var(--petrol)',
  '--mantine-color-error': 'var(--error)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-petrol-outline': 'var(--petrol)',
  '--mantine-color-petrol-text': 'var(--petrol)',
  '--mantine-color-petrol-light': 'var(--petrol-wash)',
  '--mantine-color-petrol-light-color': 'var(--petrol)',
};

/** Mantine paints with our tokens, which know the scheme themselves. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
});
