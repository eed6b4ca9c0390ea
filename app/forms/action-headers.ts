import type { HeadersFunction } from '@remix-run/node'

/** Lets an action's own headers, such as `Retry-After`, reach the page that answers it. */
export const actionHeaders: HeadersFunction = ({ actionHeaders }) => actionHeaders
