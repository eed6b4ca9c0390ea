import { caseLetter } from '../case-letter.ts'
import { instantText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

const outcomes = {
  upheld: { zh: '已采纳', en: 'Upheld' },
  dismissed: { zh: '未采纳', en: 'Not upheld' },
} as const

/** Says neither whom the request names nor whether the pool has such a person. */
export const avoidanceOutcome: Template<DataOf['avoidance-outcome']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '回避申请处理结果', en: 'Outcome of the request that an expert keep away' },
      happened: {
        zh: '贵单位提出的专家回避申请已经处理。专家名单不公开，处理结果不表示专家库中是否有此人。',
        en: 'The request of your company that an expert keep away has been judged. The pool is not public: the outcome does not say whether it has such a person.',
      },
      facts: [
        {
          label: say({ zh: '申请时间', en: 'Asked' }),
          value: instantText(data.askedAt, language),
        },
        { label: say({ zh: '处理结果', en: 'Outcome' }), value: say(outcomes[data.outcome]) },
      ],
    },
  )
