export const peopleLink = () => '/people';
