export const impactLink = () => '/impact';
