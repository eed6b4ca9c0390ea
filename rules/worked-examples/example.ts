import { z } from 'zod'

const parameterSchema = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
])

/** A worked example as the criteria sheets write it: facts in the sheets' own words. */
export const exampleSchema = z.object({
  id: z.string(),
  programme: z.string(),
  expected: z.string(),
  facts: z.record(z.string(), z.unknown()),
  params: z.record(z.string(), parameterSchema).nullish(),
  as_of: z.string().nullish(),
})

export type Example = z.infer<typeof exampleSchema>

/** A file of examples: a list, or an object with the list under `cases`. */
export const exampleFileSchema = z
  .union([z.array(exampleSchema), z.object({ cases: z.array(exampleSchema) })])
  .transform(file => (Array.isArray(file) ? file : file.cases))
