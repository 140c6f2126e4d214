export const meetingsLink = () => '/meetings';
export const newMeetingLink = () => '/meetings/new';
export const meetingLink = (id: string) => `/meetings/${id}`;
export const editMeetingLink = (id: string) => `/meetings/${id}/edit`;
