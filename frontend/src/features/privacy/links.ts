export const auditLink = () => '/audit';
export const myDataLink = () => '/me/data';
export const askLink = () => '/me/data/ask';
export const dataRequestsLink = () => '/data-requests';
export const dataRequestLink = (id: string) => `/data-requests/${id}`;
export const retentionLink = () => '/retention';
/** What was done with what is kept about one person. */
export const personTrailLink = (personId: string) => `/audit?personId=${personId}`;
