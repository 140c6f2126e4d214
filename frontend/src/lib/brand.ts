/** The working name of the product; the only place in the frontend that holds it. */
export const PRODUCT_NAME = 'Olievlek';
