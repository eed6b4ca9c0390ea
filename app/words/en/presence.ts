import type { Loose } from '../use-words.ts'
import type { presence as zh } from '../zh-CN/presence.ts'

export const presence: Loose<typeof zh> = {
  and: ', ',
  form: who =>
    `At work on this section now: ${who}. Nobody overwrites another: what both save is merged field by field.`,
  case: who => `Looking at this case now: ${who}.`,
  task: who => `Being filled in by ${who}`,
}
