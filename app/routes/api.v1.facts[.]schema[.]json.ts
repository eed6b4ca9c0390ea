import { factsJsonSchema } from '#rules/facts/wire.ts'

/** The JSON Schema of the facts, generated from the dictionary. */
export function loader() {
  return new Response(JSON.stringify(factsJsonSchema()), {
    headers: {
      'Content-Type': 'application/schema+json; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
