import { z } from 'zod'

/** What was typed into a section, by the name of the form's entry. */
export type Answers = Readonly<Record<string, string>>

const answersShape = z.record(z.string(), z.string())

/** @throws {z.ZodError} if the stored text is not what this code wrote. */
export function readAnswersJson(json: string): Answers {
  return answersShape.parse(JSON.parse(json))
}
