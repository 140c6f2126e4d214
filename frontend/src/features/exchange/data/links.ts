const search = (values: Record<string, string>) => new URLSearchParams(values).toString();

export const roundsLink = () => '/exchange';
export const newRoundLink = () => '/exchange/new';
export const roundLink = (id: string) => `/exchange/${id}`;
export const roundViewLink = (id: string, values: Record<string, string>) =>
  `/exchange/${id}?${search(values)}`;
export const planPrintLink = (roundId: string, planId: string) =>
  `/exchange/${roundId}/plans/${planId}/print`;
export const editRoundLink = (id: string) => `/exchange/${id}/edit`;
export const newPlaceLink = (roundId: string) => `/exchange/${roundId}/places/new`;
export const placeLink = (roundId: string, id: string) => `/exchange/${roundId}/places/${id}`;
export const editPlaceLink = (roundId: string, id: string) =>
  `/exchange/${roundId}/places/${id}/edit`;
export const wishLink = (roundId: string, learnerId: string) =>
  `/exchange/${roundId}/wishes/${learnerId}`;
export const internshipsLink = () => '/internships';
export const internshipLink = (id: string) => `/internships/${id}`;
export const newAgreementLink = (internshipId: string) => `/internships/${internshipId}/agreement`;
export const reflectionLink = (internshipId: string) => `/internships/${internshipId}/reflection`;
export const myExchangeLink = () => '/my-exchange';
export const coachingLink = () => '/coaching';
export const guestsLink = () => '/guests';
