import { setupServer } from 'msw/node'

/** The world outside, for laws that need an answer from it: `outside.use(http.get(…))`. */
export const outside = setupServer()
