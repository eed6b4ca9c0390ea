import { caseLetter } from '../case-letter.ts'
import { reasonFact } from '../decision-parts.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const objection: Template<DataOf['objection']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '公示期间收到异议', en: 'An objection to the notice' },
      happened: {
        zh: '市局受理了对贵单位公示的异议，内容如下（异议人身份不予告知）。您可以在系统中作出说明。',
        en: 'The bureau accepted an objection to your listing; its substance is below, without the name of who made it. You may answer it in the portal.',
      },
      facts: reasonFact(data.reason, say),
    },
  )
