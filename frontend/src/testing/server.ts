import { setupServer } from 'msw/node';

// The API of a test: server.use(http.get('*/api/v1/networks', () => HttpResponse.json(page([…])))).
export const server = setupServer();
