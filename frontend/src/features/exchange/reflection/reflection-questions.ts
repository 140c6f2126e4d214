/** The four questions of a reflection, in the order in which they are asked. */
export const QUESTIONS = ['observation', 'homePractice', 'judgement', 'takeHome'] as const;

/** With whom a reflection can be shared, the closest first. */
export const AUDIENCES = ['ME', 'COACH', 'COHORT', 'NETWORK'] as const;
