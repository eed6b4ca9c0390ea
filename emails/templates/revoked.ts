import { caseLetter } from '../case-letter.ts'
import { groundFacts, reasonFact, rightsAgainst } from '../decision-parts.ts'
import { dayText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const revoked: Template<DataOf['revoked']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '资格已取消', en: 'Recognition revoked' },
      happened: {
        zh: '市局决定取消贵单位的资格，理由如下。',
        en: "The bureau revoked your company's recognition, for the reasons below.",
      },
      facts: [
        ...groundFacts(data.grounds, say),
        ...reasonFact(data.reason, say),
        ...(data.bar === null
          ? []
          : [
              {
                label: say({ zh: '可以再次申报之日', en: 'May be applied for again from' }),
                value: `${dayText(data.bar.from, language)} · ${say(data.bar.clause)}`,
              },
            ]),
      ],
      rights: [rightsAgainst],
    },
  )
