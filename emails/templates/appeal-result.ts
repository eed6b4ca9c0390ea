import { caseLetter } from '../case-letter.ts'
import { reasonFact } from '../decision-parts.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

type Data = DataOf['appeal-result']

export const appealResult: Template<Data> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '复核结果', en: 'Result of the re-review' },
      happened: isUpheld(data)
        ? {
            zh: '市局对贵单位的复核申请作出决定：复核成立，原决定不再有效。理由如下。',
            en: "The bureau decided on your company's request for a re-review: it is upheld, and the decision no longer stands. The reasons are below.",
          }
        : {
            zh: '市局对贵单位的复核申请作出决定：复核不成立，维持原决定。理由如下。',
            en: "The bureau decided on your company's request for a re-review: it is dismissed, and the decision stands. The reasons are below.",
          },
      facts: reasonFact(data.reason, say),
    },
  )

/** A case whose appeal was dismissed is where the decision had left it. */
function isUpheld({ state }: Data): boolean {
  return state !== 'rejected' && state !== 'revoked'
}
