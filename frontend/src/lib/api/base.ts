/** Where the API lives: beside the app, in full, because tests run outside a browser. */
export const API = `${window.location.origin}/api/v1`;
