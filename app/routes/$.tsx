import { notFound } from '../access/require.ts'

/** Every address that no other route knows. */
export function loader() {
  throw notFound()
}

export function action() {
  throw notFound()
}

export default function NotFound() {
  return null
}
