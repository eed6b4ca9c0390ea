import { caseLetter, dueText } from '../case-letter.ts'
import { groundFacts, reasonFact } from '../decision-parts.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const revocationNotice: Template<DataOf['revocation-notice']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '拟取消资格，请陈述申辩', en: 'Revocation considered: please be heard' },
      happened: {
        zh: '市局拟取消贵单位的资格，情形和理由如下。尚未作出决定；贵单位有权陈述和申辩。',
        en: "The bureau considers revoking your company's recognition, on the grounds below. Nothing is decided yet, and you have the right to be heard.",
      },
      mustDo: {
        zh: `请在 ${dueText(data.answerBy, { say: words => words.zh, language: 'zh-CN' })}（含当日）前在平台提交陈述和申辩。`,
        en: `Please give your statement on the portal by ${dueText(data.answerBy, { say: words => words.en, language: 'en' })} (that day included).`,
      },
      facts: [...groundFacts(data.grounds, say), ...reasonFact(data.reason, say)],
    },
  )
